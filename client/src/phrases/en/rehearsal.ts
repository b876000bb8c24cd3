import type { Stage } from '../../../../shared/method/stages.ts'
import type * as french from '../rehearsal.ts'
import type { SaidOf } from './said-of.ts'

const sheet = 'Lines are proposed. Take those that the group keeps, or lend the pen to somebody.'

const atStage: Readonly<Record<Stage, string>> = {
  welcome: 'Each person arrives and says a word. Then go to the next step.',
  frame: 'Read the ground rules aloud, then go to the next step.',
  thread: 'There is no last time yet. Go to the next step.',
  round: 'Situations come one by one. When nothing more comes, go to the next step.',
  choice: 'A situation is at the centre. Go to the next step.',
  telling: 'Listen to the story above, then tick “Told”.',
  questions: 'Questions come, an answer is said. Then go to the next step.',
  echoes: 'Echoes come. Let them come, then go to the next step.',
  break: 'A break, away from screens. Then go to the next step.',
  'word-back': 'The person who told writes a word. Then go to the next step.',
  linking: 'Open the herbarium, choose a concept, write why, then hand out the card.',
  stakes: 'Touch two echoes that answer each other, and set down a stake in the group’s words.',
  takeaway: 'Some share, others keep theirs. Then go on.',
  leaving: 'Say of each stake whether it stays or may leave. Then “Close the session”.',
  'prescribed-real': sheet,
  controversy: sheet,
  'reference-points': sheet,
  'useful-effects': sheet,
  resources: sheet,
  'who-cooperates': sheet,
  'small-step': sheet,
}

const onceMade: Readonly<Partial<Record<Stage, string>>> = {
  telling: 'It is told. Go to the next step.',
  linking: 'The card is on the phones. Hand out another, or go on.',
  stakes: 'The stake is set down. Set down another, or go to the next step.',
  leaving: 'What remains is “Close the session”, under the script.',
}

export const tRehearsal: SaidOf<typeof french.tRehearsal> = {
  title: 'Rehearse with an imaginary group',
  lede: 'Six invented people tell, ask and echo. You facilitate for real.',
  promise:
    'All stays in this page’s memory. Nothing is sent, nothing is kept: leaving it erases everything. The words of the door open nothing, and the separate screen is not used here.',
  kind: 'A way of gathering',
  pace: 'How fast?',
  calm: 'Calm',
  lively: 'Lively',
  start: 'Begin',
  back: 'Back to home',
  group: 'Imaginary group',
  you: 'You',
  bar: 'Rehearsal',
  imagined: 'Imaginary group.',
  nothingLeaves: 'Nothing is sent or kept.',
  end: 'End the rehearsal',
  yours: 'Your turn:',
  aloud: (name) => `${name}, aloud:`,
  quoted: (text) => `“${text}”`,
  log: 'All that was said',
  stage: (stage) => atStage[stage],
  made: (stage) => onceMade[stage] ?? atStage[stage],
  choose: 'Choose a situation, and touch “Put at the centre”.',
  notTold: 'First tick “Told”: echoes then open.',
  over: 'The session is closed. “End the rehearsal” erases everything.',
}
