/** Grammatical gender of a first name: feminine, masculine, or borne by both. */
export type NameGender = 'f' | 'm' | 'b'

/** Lists as they travel: sorted words, each written as what it adds to the one before. */
export interface PackedGazetteers {
  readonly words: string
  readonly names: string
  readonly places: string
}

/** Lists as rules ask them. Every word in them is folded. */
export interface Gazetteers {
  readonly words: ReadonlySet<string>
  readonly names: ReadonlyMap<string, NameGender>
  readonly places: ReadonlySet<string>
}

const BASE = 36

/** Calls back each word of a packed list, in order. */
function unpack(packed: string, take: (word: string) => void): void {
  let before = ''
  let at = 0
  while (at < packed.length) {
    const next = packed.indexOf('\n', at)
    const end = next < 0 ? packed.length : next
    before = before.slice(0, Number.parseInt(packed.charAt(at), BASE)) + packed.slice(at + 1, end)
    take(before)
    at = end + 1
  }
}

const GENDERS: Readonly<Record<string, NameGender>> = { '1': 'f', '2': 'm', '3': 'b' }

/** Opens the packed lists: some tenths of a second, once. */
export function openGazetteers({ words, names, places }: PackedGazetteers): Gazetteers {
  const wordSet = new Set<string>()
  const placeSet = new Set<string>()
  const nameMap = new Map<string, NameGender>()
  unpack(words, (word) => wordSet.add(word))
  unpack(places, (place) => placeSet.add(place))
  unpack(names, (name) => nameMap.set(name.slice(0, -1), GENDERS[name.slice(-1)] ?? 'b'))
  return { words: wordSet, names: nameMap, places: placeSet }
}

/** Lists that hold nothing: roster and rules work alone. */
export const noGazetteers: Gazetteers = { words: new Set(), names: new Map(), places: new Set() }
