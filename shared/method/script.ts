import type { Kind } from './kinds.ts'
import { innovationServicielle } from './script-innovation-servicielle.ts'
import { professionnalisation } from './script-professionnalisation.ts'
import { tenirDebout } from './script-tenir-debout.ts'
import type { Stage } from './stages.ts'
import type { Length, ScriptStep, Step } from './step.ts'

const scripts: Readonly<Record<Kind, readonly ScriptStep[]>> = {
  'tenir-debout': tenirDebout,
  professionnalisation,
  'innovation-servicielle': innovationServicielle,
}

/** The script a facilitator starts from. Each stage comes once, so a step's id is its stage. */
export function defaultScript(kind: Kind, length: Length): readonly Step[] {
  return scripts[kind].map((step) => ({ ...step, id: step.stage, minutes: step.minutes[length] }))
}

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

function isRenamed(step: Step): boolean {
  return !Object.values(scripts)
    .flat()
    .some((known) => known.stage === step.stage && known.name === step.name)
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
