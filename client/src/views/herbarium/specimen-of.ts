import type { FamilyId } from '../../../../shared/concepts/concept.ts'
import { isReserved } from '../../../../shared/model/concept-link.ts'
import { familyNamesFr } from '../../../../shared/concepts/family-names.fr.ts'
import type { HandoutWords } from '../../../../shared/model/handout.ts'
import { herbariumFr } from '../../phrases/herbarium.fr.ts'
import type { Specimen } from '../../store/herbarium.ts'

/** What names a concept in a link, a handout, or one's own herbarium. */
export type Named = Pick<HandoutWords, 'concept' | 'card'>

const isFamily = (name: string | undefined): name is FamilyId =>
  name !== undefined && Object.hasOwn(familyNamesFr, name)

/** The card as it came with the words; none of a concept that only the facilitator may see. */
export function specimenOf({ concept, card }: Named): Specimen | undefined {
  if (card === undefined || isReserved(concept)) return undefined
  const { family, number, ...words } = card
  if (!isFamily(family)) return { ...words, family: 'groupe', familyName: herbariumFr.ownFamily }
  const place = number === undefined ? {} : { number }
  return { ...words, ...place, family, familyName: familyNamesFr[family] }
}

/** The head of a card: family, number, name. */
export function cardHead(specimen: Specimen | undefined) {
  const { number } = specimen ?? {}
  return {
    family: specimen?.family ?? 'travail',
    familyName: specimen?.familyName ?? '',
    number: number === undefined ? undefined : herbariumFr.number(number),
    name: specimen?.name ?? herbariumFr.untitled,
  }
}
