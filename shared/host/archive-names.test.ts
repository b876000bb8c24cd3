import { describe, expect, it } from 'vitest'
import { archiveNameAt, keysArchiveName, madeAtMs, outdated } from './archive-names.ts'

const dayMs = 24 * 3_600_000
const nowMs = Date.parse('2026-11-22T14:05:30Z')
const daysAgo = (days: number): string => archiveNameAt(nowMs - days * dayMs)

describe('[Z1.4] archives', () => {
  it('are called by their minute', () => {
    expect(archiveNameAt(nowMs)).toBe('faire-echo-data-2026-11-22T1405.archive')
    expect(madeAtMs(archiveNameAt(nowMs))).toBe(Date.parse('2026-11-22T14:05:00Z'))
  })

  it.each([keysArchiveName, 'faire-echo-data-2026-13-45T9999.archive', 'notes.txt', ''])(
    'are known by their name, and %s is none',
    (name) => {
      expect(madeAtMs(name)).toBeUndefined()
      expect(outdated([name, daysAgo(0), daysAgo(1)], nowMs)).toEqual([])
    },
  )

  it('go after 35 days, not before', () => {
    const names = [0, 1, 2, 34, 35.1, 36, 400].map(daysAgo)
    expect(outdated(names, nowMs)).toEqual(names.slice(4))
  })

  it('all stay while the clock is in doubt: set forward, or set back', () => {
    const names = [0, 1, 2].map(daysAgo)
    const later = nowMs + 300 * dayMs
    expect(outdated([...names, archiveNameAt(later)], later)).toEqual([])
    const back = nowMs - 60 * dayMs
    expect(outdated([...names, ...[100, 101].map(daysAgo), archiveNameAt(back)], back)).toEqual([])
  })

  it('that were late for months go at the second back-up, a day later', () => {
    const names = [60, 61, 0].map(daysAgo)
    expect(outdated(names, nowMs)).toEqual([])
    const next = nowMs + dayMs
    expect(outdated([...names, archiveNameAt(next)], next)).toEqual(names.slice(0, 2))
  })
})
