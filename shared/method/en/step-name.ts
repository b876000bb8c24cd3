import type { Stage } from '../stages.ts'
import type { Step } from '../step.ts'
import type * as french from '../step-name.ts'

const towards: Readonly<Record<Stage, string>> = {
  welcome: 'To the welcome',
  frame: 'To the ground rules',
  thread: 'To the thread from last time',
  round: 'To the round of situations',
  choice: 'To the choice',
  telling: 'To the account',
  questions: 'To the questions',
  echoes: 'To the echoes',
  break: 'To the break',
  'word-back': 'To the word back',
  linking: 'To the linking',
  stakes: 'To the stakes',
  takeaway: 'To what I take away',
  leaving: 'To what leaves',
  'prescribed-real': 'To the prescribed and the real',
  controversy: 'To the controversy',
  'reference-points': 'To the reference points',
  'useful-effects': 'To the useful effects',
  resources: 'To the resources',
  'who-cooperates': 'To who cooperates',
  'small-step': 'To the small step',
}

export const stepNames: typeof french.stepNames = {
  welcome: ['Welcome'],
  frame: ['Ground rules'],
  thread: ['The thread from last time'],
  round: ['Round of situations'],
  choice: ['Choice'],
  telling: ['Account', 'Account of use'],
  questions: ['Questions'],
  echoes: ['Echoes'],
  break: ['Break'],
  'word-back': ['Word back'],
  linking: ['Linking'],
  stakes: ['Stakes'],
  takeaway: ['What I take away'],
  leaving: ['What leaves, what stays'],
  'prescribed-real': ['Prescribed and real'],
  controversy: ['Controversy of the trade'],
  'reference-points': ['Reference points of the trade'],
  'useful-effects': ['Useful effects'],
  resources: ['Resources'],
  'who-cooperates': ['Who cooperates, who is missing'],
  'small-step': ['Small step'],
}

/** What the default scripts call their steps in French: a session may have been prepared in it. */
const fromFrench: Readonly<Record<string, string>> = {
  Accueil: 'Welcome',
  'Le cadre': 'Ground rules',
  'Le fil de la dernière fois': 'The thread from last time',
  'Tour des situations': 'Round of situations',
  Choix: 'Choice',
  Récit: 'Account',
  'Récit d’usage': 'Account of use',
  Échos: 'Echoes',
  Pause: 'Break',
  Retour: 'Word back',
  'Mise en lien': 'Linking',
  Enjeux: 'Stakes',
  'Ce que j’emporte': 'What I take away',
  'Ce qui sort, ce qui reste': 'What leaves, what stays',
  'Prescrit et réel': 'Prescribed and real',
  'Controverse de métier': 'Controversy of the trade',
  'Repères de métier': 'Reference points of the trade',
  'Effets utiles': 'Useful effects',
  Ressources: 'Resources',
  'Qui coopère, qui manque': 'Who cooperates, who is missing',
  'Petit pas': 'Small step',
  'Ce que le groupe cherche': 'What the group is looking for',
  'Les règles': 'The rules',
  'Contacts d’aide': 'People who can help',
  'Les dates': 'The dates',
}

const shown = ({ name }: Step): string => fromFrench[name] ?? name

const isRenamed = (step: Step): boolean => !stepNames[step.stage].includes(shown(step))

const isPersonal = (step: Step, teller: string | undefined): teller is string =>
  step.stage === 'word-back' && teller !== undefined && !isRenamed(step)

/** Name of a step on screen: the word back carries the name of the person who told, when signed. */
export function stepName(step: Step, teller?: string): string {
  return isPersonal(step, teller) ? `${teller}’s word back` : shown(step)
}

/** Words of the button that goes to this step: “To the echoes”, “To Karim’s word back”. */
export function nextStepLabel(step: Step, teller?: string): string {
  if (isPersonal(step, teller)) return `To ${teller}’s word back`
  return isRenamed(step) ? `To “${shown(step)}”` : towards[step.stage]
}
