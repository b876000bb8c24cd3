import { beforeAll, describe, expect, it } from 'vitest'
import { corpus } from './labelled-text.ts'
import { lists } from './lists.ts'
import { outcomeOf, type Outcome } from './tally.ts'

beforeAll(() => {
  lists()
}, 60_000)

const outcomes = (withRoster: boolean): readonly Outcome[] =>
  corpus('examples').map((text) => outcomeOf(text, lists(), withRoster))
const textsOf = (labels: readonly { readonly text: string }[]) => labels.map(({ text }) => text)

describe('the four invented situations', () => {
  it('has them all, with their labels', () => {
    expect(corpus('examples').map(({ labels }) => labels.length)).toEqual([16, 14, 14, 15])
  })

  it('[A1.1] finds every passage to mask, with and without a roster', () => {
    for (const outcome of [...outcomes(true), ...outcomes(false)]) {
      expect([outcome.title, ...textsOf(outcome.missed)]).toEqual([outcome.title])
    }
  })

  it('[A1.1] masks nothing of what must stay', () => {
    for (const outcome of [...outcomes(true), ...outcomes(false)]) {
      expect([outcome.title, ...textsOf(outcome.keptMasked)]).toEqual([outcome.title])
      expect([outcome.title, ...textsOf(outcome.falseMasks)]).toEqual([outcome.title])
    }
  })

  it('[A1.1] flags at least four in five of the passages to say otherwise', () => {
    const all = outcomes(false)
    const flagged = all.reduce((sum, each) => sum + each.flagged.length, 0)
    const unflagged = all.reduce((sum, each) => sum + each.unflagged.length, 0)
    expect(flagged / (flagged + unflagged)).toBeGreaterThanOrEqual(0.8)
  })
})
