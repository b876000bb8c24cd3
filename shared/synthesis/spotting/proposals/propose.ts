import type { Found } from '../found.ts'
import type { Reading } from '../reading.ts'
import { proposeForClue } from './clues.ts'
import { proposeForDate } from './dates.ts'
import { proposeForAge, proposeForForm, proposeForSituatedRole } from './forms.ts'
import { proposeForPerson } from './persons.ts'
import { proposeForPlace } from './places.ts'
import { slotOf, type Proposed, type Slot } from './slot.ts'

/** Somebody or somewhere: words for the one, then for the other, in turn. */
function proposeForEither(reading: Reading, slot: Slot): Proposed {
  const ways = [proposeForPerson(reading, slot), proposeForPlace(slot)]
  const start = Math.min(...ways.map(({ place }) => place.start))
  const [one = [], other = []] = ways.map(({ place, proposals }) =>
    proposals.map((said) => reading.text.slice(start, place.start) + said),
  )
  const proposals = one.flatMap((said, at) => [said, ...other.slice(at, at + 1)])
  return { place: { start, end: slot.found.end }, proposals, bare: ways[0]?.bare ?? '' }
}

/** Words of function in the place of a passage, in its gender and number. Never an invented name. */
export function propose(reading: Reading, found: Found): Proposed {
  const slot = slotOf(reading, found)
  if (found.level === 'generalise') return proposeForClue(slot)
  if (found.either === true) return proposeForEither(reading, slot)
  switch (found.class) {
    case 'prenom':
    case 'personne':
    case 'surnom':
    case 'initiales':
      return proposeForPerson(reading, slot)
    case 'lieu':
    case 'organisation':
      return proposeForPlace(slot)
    case 'date':
      return proposeForDate(slot)
    case 'age':
      return proposeForAge(slot)
    case 'fonction_situee':
      return proposeForSituatedRole(slot)
    default:
      return proposeForForm(slot)
  }
}
