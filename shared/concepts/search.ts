import type { Concept } from './concept.ts'

/** Lower case, no accent, no ligature; apostrophes, hyphens and other signs become one space. */
export function foldAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}·]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A plural typed for a singular still finds: the last s of a word of four letters or more goes. */
function withoutPlural(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word
}

function holdsEvery(words: readonly string[], text: string): boolean {
  const spaced = ` ${foldAccents(text)}`
  return words.every((word) => spaced.includes(` ${word}`))
}

type Searched = Pick<Concept, 'id' | 'nameFr' | 'nameEn' | 'definitionFr' | 'definitionEn'>

/**
 * Concepts in which every word of the query begins a word: found by name first, then by definition,
 * each in the order given. An empty query finds everything.
 */
export function searchConcepts<C extends Searched>(
  query: string,
  concepts: readonly C[],
): readonly C[] {
  const words = foldAccents(query).split(' ').filter(Boolean).map(withoutPlural)
  const named: C[] = []
  const defined: C[] = []
  for (const concept of concepts) {
    if (holdsEvery(words, `${concept.nameFr} ${concept.nameEn} ${concept.id}`)) named.push(concept)
    else if (holdsEvery(words, `${concept.definitionFr} ${concept.definitionEn}`))
      defined.push(concept)
  }
  return [...named, ...defined]
}
