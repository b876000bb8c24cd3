import type { FileFault } from '../../../../shared/concepts/catalogue-file.ts'
import { tCockpit } from '../../phrases/cockpit.ts'

const { faults, field: fieldNames, line: onLine } = tCockpit.ownConcepts

/** A field by the name a person gives it, or as the file writes it. */
function named(field: string): string {
  return Object.hasOwn(fieldNames, field)
    ? fieldNames[field as keyof typeof fieldNames]
    : `« ${field} »`
}

function wordsOf(fault: FileFault): string {
  switch (fault.kind) {
    case 'unknown-field':
    case 'twice':
      return faults[fault.kind](fault.field)
    case 'missing':
    case 'blank':
    case 'wrong':
      return faults[fault.kind](named(fault.field))
    case 'too-long':
      return faults['too-long'](named(fault.field), fault.most)
    case 'too-many':
      return faults['too-many'](fault.most)
    case 'same-id':
      return faults['same-id'](fault.id, fault.firstLine)
    case 'catalogue-id':
      return faults['catalogue-id'](fault.id)
    default:
      return faults[fault.kind]()
  }
}

/** « Ligne 12 : le nom dépasse 60 caractères. » */
export function faultWords(fault: FileFault): string {
  return onLine(fault.line, wordsOf(fault))
}
