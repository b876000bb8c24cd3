import type { ScriptEdit } from '../../../shared/method/script-edits.ts'
import type { Stage } from '../../../shared/method/stages.ts'
import type { Step } from '../../../shared/method/step.ts'

const min = (minutes: number): string => `${minutes}\u00a0min`

const nameIn = (steps: readonly Step[], id: string): string =>
  steps.find((step) => step.id === id)?.name ?? ''

function minutesSaid(minutes: Readonly<Record<string, number>>, steps: readonly Step[]): string {
  const [one, ...others] = Object.entries(minutes)
  if (one === undefined || others.length > 0) return 'La suite tient dans le temps prévu.'
  return `${nameIn(steps, one[0])}, ${min(one[1])}.`
}

/** What a gesture on the script did, in one line; `steps` are those before it. */
function said(edit: ScriptEdit, steps: readonly Step[]): string {
  switch (edit.kind) {
    case 'rename':
      return `Nouveau nom : ${edit.name.trim()}.`
    case 'say':
      return `Phrase à dire changée : ${nameIn(steps, edit.id)}.`
    case 'minutes':
      return minutesSaid(edit.minutes, steps)
    case 'move':
      return `Étape déplacée : ${nameIn(steps, edit.id)}.`
    case 'add':
      return `Étape ajoutée : ${edit.step.name}.`
    case 'remove':
      return `Étape retirée : ${nameIn(steps, edit.id)}.`
    case 'skip':
      return `${edit.skipped ? 'Étape sautée' : 'Étape remise'} : ${nameIn(steps, edit.id)}.`
    case 'phones':
      return `${edit.down ? 'Téléphones posés' : 'Téléphones en main'} : ${nameIn(steps, edit.id)}.`
    default:
      return 'Le déroulé proposé est de retour.'
  }
}

/** Words of the script where it is changed, before and during the session. */
export const tScript = {
  title: 'Modifier le déroulé',
  said,
  minutes: min,
  undo: 'Défaire',
  place: (place: number, of: number) => `, étape ${place} sur ${of}, `,
  current: 'étape en cours',
  done: 'déjà tenue',
  skipped: 'sautée',
  fixed: 'minutes fixées',
  release: 'Suivre la durée',
  name: 'Nom de l’étape',
  say: 'À dire',
  sayHelp: 'Le nom et cette phrase arrivent aussi sur les téléphones.',
  counter: (left: number) => (left < 0 ? `${-left} signes de trop` : `${left} signes restent`),
  lasts: 'Minutes prévues',
  less: 'Une minute de moins',
  more: 'Une minute de plus',
  moreFive: '+ 5 min',
  up: 'Monter',
  down: 'Descendre',
  phonesDown: 'Téléphones posés pendant cette étape',
  skip: 'Sauter',
  unskip: 'Ne plus sauter',
  repeat: 'Répéter plus loin',
  remove: 'Retirer',
  add: 'Ajouter une étape',
  addHelp: 'Elle vient après l’étape ouverte, sinon à la fin. Vous pourrez la renommer.',
  keys: 'Au clavier : Alt et les flèches déplacent l’étape.',
  list: 'Étapes du déroulé',
  total: (minutes: number, steps: number) =>
    steps === 1 ? `1 étape, ${min(minutes)} en tout.` : `${steps} étapes, ${min(minutes)} en tout.`,
  onTime: 'Finir à l’heure prévue',
  onTimeHelp: (minutes: number) => `La suite dépasse de ${min(minutes)}.`,
} as const

/** Names of the stages one may add, in the order of a session. */
export const tStageNames: Readonly<Record<Stage, string>> = {
  welcome: 'Accueil',
  frame: 'Le cadre',
  thread: 'Le fil',
  round: 'Tour des situations',
  choice: 'Choix',
  telling: 'Récit',
  questions: 'Questions',
  echoes: 'Échos',
  break: 'Pause',
  'word-back': 'Retour',
  'prescribed-real': 'Prescrit et réel',
  controversy: 'Controverse',
  'useful-effects': 'Effets utiles',
  resources: 'Ressources',
  'who-cooperates': 'Qui coopère',
  linking: 'Mise en lien',
  stakes: 'Enjeux',
  'reference-points': 'Repères',
  'small-step': 'Petit pas',
  takeaway: 'Ce que j’emporte',
  leaving: 'Ce qui sort',
}
