import { language, locale } from '../../phrases/locale.ts'
import { tPrepare } from '../../phrases/prepare.ts'

const minuteMs = 60_000

const dayParts = { weekday: 'long', day: 'numeric', month: 'long' } as const
const day = new Intl.DateTimeFormat(locale, dayParts)
const dated = new Intl.DateTimeFormat(locale, { ...dayParts, year: 'numeric' })

// The first of a month is said so; the library writes « 1 juin ».
const said = (text: string): string =>
  language === 'fr' ? text.replace(/\b1\s/u, '1er\u00a0') : text

/** « mardi 24 novembre », on this device's own calendar. */
export function tDay(atMin: number): string {
  return said(day.format(atMin * minuteMs))
}

/** « mardi 24 novembre 2026 », where other years stand beside. */
export function datedDay(atMin: number): string {
  return said(dated.format(atMin * minuteMs))
}

/** « 9 h 30 », « 10 h ». */
export function tHour(atMin: number): string {
  return tPrepare.clock(new Date(atMin * minuteMs))
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The two fields of a moment, as the browser's own date and time fields write them. */
export function fieldsOf(atMin: number | undefined): {
  readonly date: string
  readonly time: string
} {
  if (atMin === undefined) return { date: '', time: '' }
  const at = new Date(atMin * minuteMs)
  return {
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
}

/** The moment of two such fields; nothing while the day is missing or is none. */
export function momentOf(date: string, time: string): number | undefined {
  const at = new Date(`${date}T${time === '' ? '09:30' : time}`).getTime()
  return date === '' || Number.isNaN(at) || at < 0 ? undefined : Math.floor(at / minuteMs)
}
