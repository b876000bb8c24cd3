import { describe, expect, it } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const dates = [new Date('2026-11-24T09:30:00+01:00').getTime() / 60_000]

describe('[M3.2] the calendar file', () => {
  it('says when, in every time zone alike, and nothing else', () => {
    expect(calendarFile(dates, 180).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Faire Echo//FR',
      'BEGIN:VEVENT',
      'UID:20261124T083000Z@faire-echo.invalid',
      'DTSTAMP:20261124T083000Z',
      'DTSTART:20261124T083000Z',
      'DTEND:20261124T113000Z',
      'SUMMARY:Séance',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('is the same when it is made again, and no line is too long to be read', () => {
    expect(calendarFile(dates, 180)).toBe(calendarFile(dates, 180))
    for (const line of calendarFile(dates, 180).split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })
})
