import type { Found } from './found.ts'

/** Classes whose extent is exact and which nothing may eat into. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  fonction_situee: 9,
  courriel: 8,
  web: 8,
  telephone: 8,
  identifiant: 7,
  adresse: 7,
  age: 5,
  date: 5,
  personne: 4,
  organisation: 4,
  lieu: 3,
  surnom: 3,
  initiales: 3,
  prenom: 2,
}

const rank = (found: Found): number => PRECEDENCE[found.class] ?? 0

const length = ({ start, end }: Found): number => end - start

/** The one that says the most of the two: a roster first, then the longer, then the surer. */
function stronger(one: Found, other: Found): Found {
  if (length(one) !== length(other)) return length(one) > length(other) ? one : other
  if (one.reason === 'roster') return one
  if (other.reason === 'roster') return other
  return rank(one) >= rank(other) ? one : other
}

/** Masks that touch each other's words become one, so that nothing of either shows. */
function joinMasks(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: Found[] = []
  for (const each of sorted) {
    const last = joined.at(-1)
    if (last === undefined || each.start >= last.end) {
      joined.push(each)
      continue
    }
    const kept = stronger(last, each)
    const confidence = Math.max(last.confidence, each.confidence)
    joined[joined.length - 1] = {
      ...kept,
      start: last.start,
      end: Math.max(last.end, each.end),
      confidence,
    }
  }
  return joined
}

const FEWEST_LETTERS = 3

/** What is left of a passage to weigh once what names is taken out of it. */
function around(text: string, clue: Found, masks: readonly Found[]): Found[] {
  let start = clue.start
  const pieces: Found[] = []
  const keep = (from: number, to: number) => {
    const said = text.slice(from, to)
    const head = said.search(/[\p{L}\p{N}«“"]/u)
    if (head < 0 || (said.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_LETTERS) return
    pieces.push({ ...clue, start: from + head, end: from + said.trimEnd().length })
  }
  for (const each of masks) {
    if (each.end <= start || each.start >= clue.end) continue
    keep(start, each.start)
    start = Math.max(start, each.end)
  }
  if (start < clue.end) keep(start, clue.end)
  return pieces
}

/** Clues that overlap: the longest stays, a quotation above all. */
function chooseClues(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => length(b) - length(a) || a.start - b.start)
  const chosen: Found[] = []
  const taken = new Map<number, true>()
  for (const each of sorted) {
    let free = true
    for (let at = each.start; at < each.end && free; at += 1) free = !taken.has(at)
    if (!free) continue
    for (let at = each.start; at < each.end; at += 1) taken.set(at, true)
    chosen.push(each)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

/** Settles what rules found into passages that come in order and never overlap. */
export function settle(text: string, found: readonly Found[]): Found[] {
  const masks = joinMasks(found.filter(({ level }) => level === 'mask'))
  const clues = chooseClues(found.filter(({ level }) => level === 'generalise'))
  let from = 0
  const cut = clues.flatMap((clue) => {
    while (from < masks.length && (masks[from]?.end ?? 0) <= clue.start) from += 1
    const near = masks.slice(from, from + 60)
    return around(text, clue, near)
  })
  return [...masks, ...cut].sort((a, b) => a.start - b.start)
}
