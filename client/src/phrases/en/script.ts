import type * as french from '../script.ts'
import type { SaidOf } from './said-of.ts'
import type { ScriptEdit } from '../../../../shared/method/script-edits.ts'
import type { Step } from '../../../../shared/method/step.ts'

const min = (minutes: number): string => `${minutes}\u00a0min`

const nameIn = (steps: readonly Step[], id: string): string =>
  steps.find((step) => step.id === id)?.name ?? ''

function minutesSaid(minutes: Readonly<Record<string, number>>, steps: readonly Step[]): string {
  const [one, ...others] = Object.entries(minutes)
  if (one === undefined || others.length > 0) return 'What follows fits in the time planned.'
  return `${nameIn(steps, one[0])}, ${min(one[1])}.`
}

/** What a gesture on the script did, in one line; `steps` are those before it. */
function said(edit: ScriptEdit, steps: readonly Step[]): string {
  switch (edit.kind) {
    case 'rename':
      return `New name: ${edit.name.trim()}.`
    case 'say':
      return `Sentence to say changed: ${nameIn(steps, edit.id)}.`
    case 'minutes':
      return minutesSaid(edit.minutes, steps)
    case 'move':
      return `Step moved: ${nameIn(steps, edit.id)}.`
    case 'add':
      return `Step added: ${edit.step.name}.`
    case 'remove':
      return `Step removed: ${nameIn(steps, edit.id)}.`
    case 'skip':
      return `${edit.skipped ? 'Step skipped' : 'Step put back'}: ${nameIn(steps, edit.id)}.`
    case 'phones':
      return `${edit.down ? 'Phones down' : 'Phones in hand'}: ${nameIn(steps, edit.id)}.`
    default:
      return 'The proposed script is back.'
  }
}

export const tScript: SaidOf<typeof french.tScript> = {
  title: 'Change the script',
  said,
  minutes: min,
  undo: 'Undo',
  place: (place, of) => `, step ${place} of ${of}, `,
  current: 'current step',
  done: 'already held',
  skipped: 'skipped',
  fixed: 'minutes set',
  release: 'Follow the duration',
  name: 'Name of the step',
  say: 'To say',
  sayHelp: 'The name and this sentence also reach the phones.',
  counter: (left) => (left < 0 ? `${-left} characters too many` : `${left} characters left`),
  lasts: 'Minutes planned',
  less: 'One minute less',
  more: 'One minute more',
  moreFive: '+ 5 min',
  up: 'Move up',
  down: 'Move down',
  phonesDown: 'Phones down during this step',
  skip: 'Skip',
  unskip: 'No longer skip',
  repeat: 'Repeat further on',
  remove: 'Remove',
  add: 'Add a step',
  addHelp: 'It comes after the open step, or else at the end. You can rename it.',
  keys: 'On a keyboard: Alt and the arrows move the step.',
  list: 'Steps of the script',
  total: (minutes, steps) =>
    steps === 1 ? `1 step, ${min(minutes)} in all.` : `${steps} steps, ${min(minutes)} in all.`,
  onTime: 'Finish at the planned time',
  onTimeHelp: (minutes) => `What follows runs over by ${min(minutes)}.`,
}

export const tStageNames: typeof french.tStageNames = {
  welcome: 'Welcome',
  frame: 'The ground rules',
  thread: 'The thread',
  round: 'Round of situations',
  choice: 'Choice',
  telling: 'Account',
  questions: 'Questions',
  echoes: 'Echoes',
  break: 'Break',
  'word-back': 'Word back',
  'prescribed-real': 'Prescribed and real',
  controversy: 'Controversy',
  'useful-effects': 'Useful effects',
  resources: 'Resources',
  'who-cooperates': 'Who cooperates',
  linking: 'Linking',
  stakes: 'Stakes',
  'reference-points': 'Reference points',
  'small-step': 'Small step',
  takeaway: 'What I take away',
  leaving: 'What leaves',
}
