import { tHome } from '../../phrases/home.ts'
import { locale } from '../../phrases/locale.ts'

const MINUTE_MS = 60_000

const dayInWords = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})

function clock(date: Date): string {
  return tHome.clock(date.getHours(), String(date.getMinutes()).padStart(2, '0'))
}

/** "Aujourd'hui, 9 h 30" or "Mardi 24 novembre, 9 h 30", in the device's own time. */
export function saidWhen(atMin: number, nowMs: number): string {
  const at = new Date(atMin * MINUTE_MS)
  const sameDay = at.toDateString() === new Date(nowMs).toDateString()
  if (sameDay) return tHome.today(clock(at))
  const day = dayInWords.format(at)
  return tHome.anotherDay(day.charAt(0).toUpperCase() + day.slice(1), clock(at))
}
