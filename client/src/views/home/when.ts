import { homeFr } from '../../phrases/home.fr.ts'

const MINUTE_MS = 60_000

const dayInWords = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})

function clockFr(date: Date): string {
  return homeFr.clock(date.getHours(), String(date.getMinutes()).padStart(2, '0'))
}

/** "Aujourd'hui, 9 h 30" or "Mardi 24 novembre, 9 h 30", in the device's own time. */
export function whenFr(atMin: number, nowMs: number): string {
  const at = new Date(atMin * MINUTE_MS)
  const sameDay = at.toDateString() === new Date(nowMs).toDateString()
  if (sameDay) return homeFr.today(clockFr(at))
  const day = dayInWords.format(at)
  return homeFr.anotherDay(day.charAt(0).toUpperCase() + day.slice(1), clockFr(at))
}
