import type { Found } from '../found.ts'
import type { Reading } from '../reading.ts'
import { proposeForClue } from './clues.ts'
import { proposeForDate } from './dates.ts'
import { proposeForAge, proposeForForm, proposeForSituatedRole } from './forms.ts'
import { proposeForPerson } from './persons.ts'
import { proposeForPlace } from './places.ts'
import { slotOf, type Proposed } from './slot.ts'

/** Words of function in the place of a passage, in its gender and number. Never an invented name. */
export function propose(reading: Reading, found: Found): Proposed {
  const slot = slotOf(reading, found)
  if (found.level === 'generalise') return proposeForClue(slot)
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
