import { describe, expect, it } from 'vitest'
import type { ReasonKey } from '../../../shared/synthesis/spotting/span.ts'
import { tReason, tSpanClass } from './spotting.ts'

const keys: readonly ReasonKey[] = [
  'roster',
  'unknown-capital',
  'situated-role',
  'form',
  'calendar',
  'clue',
]

describe('why a passage was marked', () => {
  it.each(keys)('[A5.4] says %s in one French sentence that holds the word', (key) => {
    const said = tReason({ key, word: 'Karim' })
    expect(said).toContain('«\u00A0Karim\u00A0»')
    expect(said).toMatch(/\.$/)
    expect(said.split(/\s+/).length).toBeLessThanOrEqual(20)
    expect(said).not.toMatch(/[^\u00A0] [:;!?]/)
  })

  it('[A5.4] calls each class by two or three words, told apart', () => {
    const names = Object.values(tSpanClass)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name.split(' ').length).toBeLessThanOrEqual(3)
  })
})
