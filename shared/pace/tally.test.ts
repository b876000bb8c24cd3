import { expect, it } from 'vitest'
import { createTally } from './tally.ts'

it('counts those who are there by name, and forgets a name nobody has', () => {
  const tally = createTally()
  const leaves = ['a', 'a', 'b'].map((name) => tally.add(name))
  expect([tally.of('a'), tally.of('b'), tally.of('c'), tally.names()]).toEqual([2, 1, 0, 2])
  leaves[0]?.()
  expect([tally.of('a'), tally.names()]).toEqual([1, 2])
  leaves[1]?.()
  expect([tally.of('a'), tally.names()]).toEqual([0, 1])
  tally.add('a')
  expect(tally.of('a')).toBe(1)
})
