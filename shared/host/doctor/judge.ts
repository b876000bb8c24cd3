import { keptDays } from '../archive-names.ts'
import { settings } from '../settings.ts'
import type { BackUpFacts, DoctorLine, Facts } from './facts.ts'
import { folderLines, line, storeLines, versionLines } from './store-lines.ts'
import { clockLines, dayIn, wayLines } from './way-lines.ts'

const hourMs = 3_600_000
/** One a day, and half a day of grace. */
const lateMs = 36 * hourMs

const called = {
  data: ['Sauvegarde des données', 'Back-up of the store'],
  keys: ['Sauvegarde des clés', 'Back-up of the keys'],
} as const

function backUpLine({ half, setting, folder, madeAtMs }: BackUpFacts, nowMs: number): DoctorLine {
  const [fr, en] = called[half]
  const { env } = settings[setting]
  if (folder === undefined)
    return line(
      'due',
      `${fr} : aucun dossier n’est dit (--${setting} ou ${env}).`,
      `${en}: no folder is said (--${setting} or ${env}).`,
    )
  if (madeAtMs === undefined)
    return line(
      'due',
      `${fr} : aucune n’est visible dans ${folder}.`,
      `${en}: none can be seen in ${folder}.`,
    )
  const days = Math.floor((nowMs - madeAtMs) / (24 * hourMs))
  if (half === 'keys' && days >= keptDays.keys)
    return line(
      'due',
      `${fr} : elle a ${days} jours. Détruisez-la, ou faites-en une autre : les reçus promettent ${keptDays.keys} jours.`,
      `${en}: it is ${days} days old. Destroy it, or make another: receipts promise ${keptDays.keys} days.`,
    )
  const day = dayIn(madeAtMs)
  if (madeAtMs - nowMs > hourMs)
    return line(
      'due',
      `${fr} : elle est datée du ${day}, plus tard que maintenant.`,
      `${en}: it is dated ${day}, later than now.`,
    )
  return nowMs - madeAtMs > lateMs
    ? line('due', `${fr} : la dernière est du ${day}.`, `${en}: the last one is of ${day}.`)
    : line('well', `${fr} : ${day}.`, `${en}: ${day}.`)
}

/** All that a host should know of theirs, in order, in both languages. */
export function judge(facts: Facts): DoctorLine[] {
  const { nowMs, versions, store, folder, way, backUps, limits } = facts
  const keeps = store.kind !== 'unasked'
  const changed = limits.join(', ')
  return [
    ...versionLines(versions),
    ...storeLines(store),
    ...(keeps && folder ? folderLines(folder) : []),
    ...wayLines(way, nowMs),
    ...clockLines(store, nowMs),
    ...(keeps ? backUps.map((each) => backUpLine(each, nowMs)) : []),
    ...(limits.length > 0
      ? [line('known', `Limites changées : ${changed}.`, `Limits that were changed: ${changed}.`)]
      : []),
  ]
}

/** One sign of the state for eyes that see no colour. */
const signs = { well: '  ', known: '· ', due: '! ' } as const

export const spoken = ({ state, fr, en }: DoctorLine): string =>
  `${signs[state]}${fr}\n  ${en === fr ? '' : en}`.trimEnd()

/** What is said last. */
export function verdict(lines: readonly DoctorLine[]): DoctorLine {
  const due = lines.filter(({ state }) => state === 'due').length
  return due === 0
    ? line('well', 'Rien à faire.', 'Nothing to do.')
    : line(
        'due',
        `${due} chose(s) à faire, marquées d’un « ! ».`,
        `${due} thing(s) to do, marked with “!”.`,
      )
}
