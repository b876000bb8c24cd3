import type { Stage } from './stages.ts'
import type { Step } from './step.ts'

const towards: Readonly<Record<Stage, string>> = {
  welcome: 'À l’accueil',
  frame: 'Au cadre',
  thread: 'Au fil de la dernière fois',
  round: 'Au tour des situations',
  choice: 'Au choix',
  telling: 'Au récit',
  questions: 'Aux questions',
  echoes: 'Aux échos',
  break: 'À la pause',
  'word-back': 'Au retour',
  linking: 'À la mise en lien',
  stakes: 'Aux enjeux',
  takeaway: 'À ce que j’emporte',
  leaving: 'À ce qui sort',
  'prescribed-real': 'Au prescrit et au réel',
  controversy: 'À la controverse',
  'reference-points': 'Aux repères',
  'useful-effects': 'Aux effets utiles',
  resources: 'Aux ressources',
  'who-cooperates': 'Aux coopérations',
  'small-step': 'Au petit pas',
}

/** The names that the default scripts give, without their words: phones hold no script but theirs. */
export const stepNames: Readonly<Record<Stage, readonly string[]>> = {
  welcome: ['Accueil'],
  frame: ['Le cadre'],
  thread: ['Le fil de la dernière fois'],
  round: ['Tour des situations'],
  choice: ['Choix'],
  telling: ['Récit', 'Récit d’usage'],
  questions: ['Questions'],
  echoes: ['Échos'],
  break: ['Pause'],
  'word-back': ['Retour'],
  linking: ['Mise en lien'],
  stakes: ['Enjeux'],
  takeaway: ['Ce que j’emporte'],
  leaving: ['Ce qui sort, ce qui reste'],
  'prescribed-real': ['Prescrit et réel'],
  controversy: ['Controverse de métier'],
  'reference-points': ['Repères de métier'],
  'useful-effects': ['Effets utiles'],
  resources: ['Ressources'],
  'who-cooperates': ['Qui coopère, qui manque'],
  'small-step': ['Petit pas'],
}

function isRenamed(step: Step): boolean {
  return !stepNames[step.stage].includes(step.name)
}

/** « de Karim », « d’Awa »: the person who told, after « le retour ». */
function ofPerson(name: string): string {
  return /^[aeiouhœ]/iu.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`
}

/** Name of a step on screen: the word back carries the name of the person who told, when signed. */
export function stepName(step: Step, teller?: string): string {
  const personal = step.stage === 'word-back' && teller !== undefined && !isRenamed(step)
  return personal ? `${step.name} ${ofPerson(teller)}` : step.name
}

/** Words of the button that goes to this step: « Aux échos », « Au retour de Karim ». */
export function nextStepLabel(step: Step, teller?: string): string {
  if (isRenamed(step)) return `Vers « ${step.name} »`
  const personal = step.stage === 'word-back' && teller !== undefined
  return personal ? `${towards[step.stage]} ${ofPerson(teller)}` : towards[step.stage]
}
