import { stepsMax } from '../model/script.ts'
import type { Sentence } from './gates.ts'
import { applyEdit, type Kept, type ScriptEdit } from './script-edits.ts'
import type { Length, Step } from './step.ts'

/** What a gesture on the script must respect: where the session stands, and how it is held. */
export interface Around {
  readonly current: string | undefined
  readonly kept: Kept
  readonly length: Length
}

/** Sealed words hold 8 190 bytes: the steps leave the rest to the ground rules and the names. */
const stepsBytesMax = 5_000

/** Bytes of UTF-8 that these steps take once written. */
function bytesOf(steps: readonly Step[]): number {
  return encodeURIComponent(JSON.stringify(steps)).replaceAll(/%[0-9A-F]{2}/g, 'x').length
}

const whys = {
  gone: { fr: 'Cette étape n’y est plus.', en: 'This step is no longer there.' },
  current: {
    fr: 'C’est l’étape en cours : passez d’abord à une autre.',
    en: 'This is the current step: go to another one first.',
  },
  held: {
    fr: 'Une étape déjà tenue reste au déroulé.',
    en: 'A step that was held stays in the script.',
  },
  nameless: { fr: 'Une étape garde un nom.', en: 'A step keeps a name.' },
  pause: {
    fr: 'À distance, la pause reste : cinq minutes au moins.',
    en: 'Online, the break stays: five minutes at least.',
  },
  none: { fr: 'Il reste toujours une étape à tenir.', en: 'One step at least is to be held.' },
  many: {
    fr: 'Un déroulé tient vingt-quatre étapes au plus.',
    en: 'A script holds twenty-four steps at most.',
  },
  long: {
    fr: 'Le déroulé est trop long : raccourcissez une phrase à dire.',
    en: 'The script is too long: shorten a sentence to say.',
  },
} as const satisfies Readonly<Record<string, Sentence>>

/** Minutes of break a remote session keeps. */
const breakMinutes = 5

function pausing(steps: readonly Step[]): number {
  const breaks = steps.filter((step) => step.stage === 'break' && step.skipped !== true)
  return Math.max(0, ...breaks.map(({ minutes }) => minutes))
}

function whyNotThere(steps: readonly Step[], edit: ScriptEdit, around: Around) {
  if (!('id' in edit)) return undefined
  if (!steps.some(({ id }) => id === edit.id)) return whys.gone
  const leaves = edit.kind === 'remove' || (edit.kind === 'skip' && edit.skipped)
  if (leaves && edit.id === around.current) return whys.current
  if (edit.kind === 'remove' && around.kept.has(edit.id)) return whys.held
  return edit.kind === 'rename' && edit.name.trim() === '' ? whys.nameless : undefined
}

/** Why this gesture cannot be made on these steps; nothing when it can. */
export function whyNot(
  steps: readonly Step[],
  edit: ScriptEdit,
  around: Around,
): Sentence | undefined {
  const why = whyNotThere(steps, edit, around)
  if (why !== undefined) return why
  const next = applyEdit(steps, edit, around.kept)
  if (next.every((step) => step.skipped === true)) return whys.none
  if (next.length > stepsMax) return whys.many
  if (next.length >= steps.length && bytesOf(next) > stepsBytesMax) return whys.long
  const losesPause = pausing(steps) >= breakMinutes && pausing(next) < breakMinutes
  return around.length === 'remote' && losesPause ? whys.pause : undefined
}
