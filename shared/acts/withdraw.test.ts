import { expect, it } from 'vitest'
import { sharedLimits } from '../wire/limits.ts'
import { withdrawAll } from './withdraw.ts'

it('[G2.10] takes all of one’s words away in as few acts as may be, what is about others first', () => {
  const texts = Array.from({ length: 30 }, (_, at) => ({
    collection: at === 0 ? ('situations' as const) : ('wordBacks' as const),
    id: `${at}`,
  }))
  const acts = withdrawAll(texts)
  expect(acts.map(({ operations }) => operations.length)).toEqual([sharedLimits.writesPerAct, 6])
  expect(acts.flatMap(({ operations }) => operations.map(({ id }) => id)).at(-1)).toBe('0')
  expect(withdrawAll([])).toEqual([])
})
