const eol = '\r\n'

/** « 20261124T083000Z »: the moment itself, the same in every time zone and through every summer. */
function stamp(atMin: number): string {
  return new Date(atMin * 60_000).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function event(atMin: number, minutes: number, title: string): string[] {
  const at = stamp(atMin)
  return [
    'BEGIN:VEVENT',
    // Drawn from the date alone: it says nothing of the group, and a file made again is the same.
    `UID:${at}@faire-echo.invalid`,
    `DTSTAMP:${at}`,
    `DTSTART:${at}`,
    `DTEND:${stamp(atMin + minutes)}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
  ]
}

/** A calendar file (RFC 5545) of these moments: no name, no topic, no place. */
export function calendarFile(dates: readonly number[], minutes: number, title = 'Séance'): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Faire Echo//FR',
    ...dates.flatMap((atMin) => event(atMin, minutes, title)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => line + eol).join('')
}
