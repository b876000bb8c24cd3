import type * as french from '../screen.ts'
import type { SaidOf } from './said-of.ts'

export const tScreen: SaidOf<typeof french.tScreen> = {
  place: (place, steps) => `step ${place} of ${steps}`,
  toJoin: 'To come in',
  joinWithCode: 'Read this code with the phone’s camera.',
  joinWithWords: (host) => `Or open ${host} and type these five words.`,
  onlyHere: 'This server can be reached from this computer only. These five words open only here.',
  qrLabel: 'Entry code, to be read with the phone’s camera',
  session: (number) => `Session ${number}`,

  author: (number, name) => `Situation ${number}, ${name}`,
  authorUnsigned: (number) => `Situation ${number}, unsigned`,
  authorNameless: (number) => `Situation ${number}`,
  unsigned: 'Unsigned',
  saidAloud: (who) => `${who}, said aloud`,

  saidAloudNameless: 'Said aloud',

  legendSituation: 'A situation',
  legendStake: 'A stake, the table where situations meet',
  legendConcept: 'A concept, to shed light',
  others: (count) => (count === 1 ? 'and one other situation' : `and ${count} other situations`),
  flags: { stays: 'stays', 'may-leave': 'may leave', discuss: 'to discuss again' },

  rules: 'The ground rules',
  situations: 'The situations',
  stakes: 'The stakes',
  echoes: 'The echoes',
  questions: 'The questions',
  concepts: 'The concepts handed out',
  fedBy: 'The situations that meet in it',
  echoesOfStake: 'The echoes that meet in it',
  litBy: 'The concepts that light it',

  sheetMore: 'and other lines',
  nextTime: 'Next time',

  paused: 'paused',
  minutesLeft: (minutes) => `${minutes} min`,
  minutesOver: (minutes) => `+ ${minutes} min`,
  facilitatorAway: 'The person who facilitates is offline',
  reconnecting: 'This screen is reconnecting',

  outOfFrame: 'We are taking a pause.',
  closed: 'The session is over. Thank you.',
  ended: 'This screen is no longer linked to the session.',
  endedThen: 'The person who facilitates can open it again.',
  silence: 'A moment of silence',
  blank: 'Screen left empty',

  stripLabel: 'A single picture',
  nextSpeaker: 'Then,',
  thenStep: 'Then',
  backToSession: 'Back to the session',
  passAnyway: 'Go on anyway',
  pair: 'My notes on my phone',
  pairTitle: 'Your phone, please',
  pairHelp: 'Read this code with your phone: it will ask for your facilitation seat.',
  pairWatch: 'Nothing goes through before you agree, here, at the bottom of the screen.',
  pairDone: 'Close the code',
  pairOver: 'Back to the picture',
  leaveOneImage: 'Leave this mode',
}

/** “To Karim’s word back”, said after “Then”: “Karim’s word back”. */
export const stepAfterThen: typeof french.stepAfterThen = (label) => label.replace(/^To /, '')
