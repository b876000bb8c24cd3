import { calendarFile } from '../../export/calendar-file.ts'
import { groupFr } from '../../phrases/group.fr.ts'
import { saveFile } from '../../ui/save-file.ts'

const sessionMinutes = 180

/** « Fichier de calendrier », of these moments alone. */
export function takeDates(dates: readonly number[]): void {
  const content = calendarFile(dates, sessionMinutes)
  saveFile({ name: groupFr.fileName, mime: 'text/calendar', content })
}
