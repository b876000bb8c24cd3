/** What the two archives of a back-up are called, and when one is too old to be kept. */
const dayMs = 24 * 3_600_000

/** Receipts of erasures count on these: after them, no back-up opens what was erased. */
export const keptDays = { data: 35, keys: 7 } as const

export const keysArchiveName = 'faire-echo-keys.archive'

const form = /^faire-echo-data-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)\.archive$/

/** `faire-echo-data-2026-11-22T1405.archive`, in UTC: sorted by name is sorted by time. */
export function archiveNameAt(ms: number): string {
  const [day = '', time = ''] = new Date(ms).toISOString().split('T')
  return `faire-echo-data-${day}T${time.slice(0, 5).replace(':', '')}.archive`
}

/** When an archive of this name was made; nothing for a file that is not one. */
export function madeAtMs(name: string): number | undefined {
  const [, day, hours, minutes] = form.exec(name) ?? []
  const ms = day === undefined ? NaN : Date.parse(`${day}T${hours}:${minutes}Z`)
  return Number.isNaN(ms) ? undefined : ms
}

/** Further from the one before than this, the clock was set, or nobody made back-ups for long. */
const leapMs = 36 * 3_600_000

/**
 * Which archives are too old, among all that lie there, the newest just made. None while the clock is in
 * doubt: one set forward by mistake would take every back-up away. The next back-up, a day later, does it.
 */
export function outdated(names: readonly string[], nowMs: number): string[] {
  const dated = names.flatMap((name) => {
    const ms = madeAtMs(name)
    return ms === undefined ? [] : [{ name, ms }]
  })
  const earlier = dated.map(({ ms }) => ms).filter((ms) => ms < nowMs - 60_000)
  const isSure = dated.every(({ ms }) => ms <= nowMs) && nowMs - Math.max(...earlier) <= leapMs
  return isSure
    ? dated.filter(({ ms }) => nowMs - ms > keptDays.data * dayMs).map(({ name }) => name)
    : []
}
