import { activityOf } from '../../../../shared/synthesis/figures.ts'
import { exportActivity } from '../../export/export-file.ts'
import { saveFile } from '../../ui/save-file.ts'
import { tLibrary as words } from '../../phrases/library.ts'
import type { Reading } from '../../store/select/library-reading.ts'

/** The file is in French, whatever the interface speaks. */
const few = 'moins de 5'

/** The "Bilan d'activité" as a file: the figures that may be said, and the texts that are listed. */
export async function takeActivity(
  format: 'docx' | 'csv',
  { texts, blocks }: Reading,
): Promise<string> {
  const [first, last] = [texts[0], texts.at(-1)]
  if (first === undefined || last === undefined) throw new Error('No text, no season')
  const said = activityOf(blocks, () => true)
  const file = await exportActivity(format, {
    from: first.text.season,
    to: last.text.season,
    sessions: said?.sessions ?? few,
    hours: said?.hours ?? few,
    personHours: said?.personHours ?? few,
    people: said === undefined ? few : { from: said.people[0], to: said.people[1] },
    texts: texts.map(({ text }) => text),
  })
  saveFile({ ...file, content: file.bytes })
  return words.activitySaved(file.name)
}
