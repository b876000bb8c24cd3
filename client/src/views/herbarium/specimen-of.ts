import type { FamilyId } from '../../../../shared/concepts/concept.ts'
import { isReserved } from '../../../../shared/model/concept-link.ts'
import { familyNames } from '../../../../shared/concepts/family-names.ts'
import type { HandoutWords } from '../../../../shared/model/handout.ts'
import { tHerbarium } from '../../phrases/herbarium.ts'
import type { Specimen } from '../../store/herbarium.ts'

/** What names a concept in a link, a handout, or one's own herbarium. */
export type Named = Pick<HandoutWords, 'concept' | 'card'>

const isFamily = (name: string | undefined): name is FamilyId =>
  name !== undefined && Object.hasOwn(familyNames, name)

/** The card as it came with the words; none of a concept that only the facilitator may see. */
export function specimenOf({ concept, card }: Named): Specimen | undefined {
  if (card === undefined || isReserved(concept)) return undefined
  const { family, number, ...words } = card
  if (!isFamily(family)) return { ...words, family: 'groupe', familyName: tHerbarium.ownFamily }
  const place = number === undefined ? {} : { number }
  return { ...words, ...place, family, familyName: familyNames[family] }
}

/** The head of a card: family, number, name. */
export function cardHead(specimen: Specimen | undefined) {
  const { number } = specimen ?? {}
  return {
    family: specimen?.family ?? 'travail',
    familyName: specimen?.familyName ?? '',
    number: number === undefined ? undefined : tHerbarium.number(number),
    name: specimen?.name ?? tHerbarium.untitled,
  }
}
