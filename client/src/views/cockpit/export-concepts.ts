import { writeCatalogueFile } from '../../../../shared/concepts/catalogue-file.ts'
import type { OwnConceptWords } from '../../../../shared/model/own-concept.ts'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'

/** The group's own concepts as a file on this device: their words, and nothing of the group. */
export function exportConcepts(concepts: readonly OwnConceptWords[]): void {
  const file = new Blob([writeCatalogueFile(concepts)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = cockpitFr.ownConcepts.fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
