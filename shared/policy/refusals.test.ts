import { describe, expect, it } from 'vitest'
import { refusals as english } from './en/refusals.ts'
import { isRefusal, refusals } from './refusals.ts'
import type { Refusal } from './refusals.ts'

describe('refusals', () => {
  it('each say in French and in English what happened, in short sentences', () => {
    for (const [reason, fr] of Object.entries(refusals)) {
      const en = english[reason as Refusal]
      for (const sentence of [fr, en].flatMap((text) => text.split(/(?<=[.!?])\s/))) {
        expect(sentence.split(' ').length).toBeLessThanOrEqual(20)
        expect(sentence).toMatch(/[.!?]$/)
      }
      expect(fr).not.toMatch(/Oups|[^\u00A0\u202F ][;:?!]$/)
    }
  })

  it('are known by name', () => {
    expect(isRefusal('stale')).toBe(true)
    expect(isRefusal('toString')).toBe(false)
  })
})
