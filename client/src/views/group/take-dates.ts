import { calendarFile } from '../../export/calendar-file.ts'
import { tGroup } from '../../phrases/group.ts'
import { saveFile } from '../../ui/save-file.ts'

const sessionMinutes = 180

/** « Fichier de calendrier », of these moments alone. */
export function takeDates(dates: readonly number[]): void {
  const content = calendarFile(dates, sessionMinutes, tGroup.calendarWord)
  saveFile({ name: tGroup.fileName, mime: 'text/calendar', content })
}
