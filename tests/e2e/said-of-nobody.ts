import { onlyId } from '../../shared/model/ids.ts'
import type { Replica } from './storage.ts'

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const numbers = String.raw`\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze`

/** A day, in any of its forms; how many people. */
const tooFine: readonly RegExp[] = [
  /\b20\d\d-\d\d-\d\d/,
  /\b\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\b/,
  new RegExp(String.raw`\b(?:\d{1,2}|1er) (?:${months})\b`, 'i'),
  new RegExp(
    String.raw`\b(?:${numbers}) (?:personnes|membres|participant|pairs|voix|échos|oui)`,
    'i',
  ),
]

/**
 * True when it is there. Any three letters stand once in a hundred times somewhere in a relay's sealed
 * bytes: a few are a name where they stand as a word of a text, or as a string of a document.
 */
export function isIn(bytes: string, name: string): boolean {
  if (name.length > 6) return bytes.includes(name)
  const asWord = new RegExp(String.raw`(?:^|[\s"'’«(>=,;:])${name}(?:$|[\s"'’»).,;:!?<])`)
  return asWord.test(bytes) || bytes.includes(`${String.fromCharCode(name.length)}${name}`)
}

/** What of these names and ids, or of a day or a count, these bytes say. */
export function tells(bytes: string, never: readonly string[]): readonly string[] {
  const said = never.filter((each) => isIn(bytes, each))
  return [...said, ...tooFine.flatMap((form) => form.exec(bytes)?.[0] ?? [])]
}

/** Ids of a group: its rooms, and every record and owner in them. */
export function idsOf(replicas: ReadonlyMap<string, Replica>): readonly string[] {
  const tables = [...replicas.values()].flatMap((replica) => Object.values(replica))
  const ids = tables.flatMap((table) =>
    Object.entries(table).flatMap(([id, record]) => {
      const { owner = '', of = '', room = '', member = '' } = record as Record<string, string>
      return [id, owner, of, room, member]
    }),
  )
  // The one record of its kind has the same id in every room there is.
  const own = [...new Set([...replicas.keys(), ...ids])].filter((id) => id !== onlyId)
  return own.filter((id) => id.length >= 16)
}
