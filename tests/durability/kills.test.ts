import { expect, it } from 'vitest'
import { killMany } from './kills.ts'

it('[D1.1] a relay killed twenty times under load: every answered act is there, once, everywhere', async () => {
  const { faults, acts, again, kills } = await killMany(1, 20)
  expect(faults).toEqual([])
  // Kills that interrupted nothing would prove nothing.
  expect(acts).toBeGreaterThan(500)
  expect(again).toBeGreaterThan(0)
  expect(kills.act + kills.answer).toBeGreaterThan(5)
})
