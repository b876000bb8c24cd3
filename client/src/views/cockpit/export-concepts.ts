import { writeCatalogueFile } from '../../../../shared/concepts/catalogue-file.ts'
import type { OwnConceptWords } from '../../../../shared/model/own-concept.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { saveFile } from '../../ui/save-file.ts'

/** The group's own concepts as a file on this device: their words, and nothing of the group. */
export function exportConcepts(concepts: readonly OwnConceptWords[]): void {
  const [name, content] = [tCockpit.ownConcepts.fileName, writeCatalogueFile(concepts)]
  saveFile({ name, mime: 'application/json', content })
}
