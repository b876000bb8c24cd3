import { describe, expect, it } from 'vitest'
import { createReconnection } from './reconnection.ts'

/** A reconnection whose waits are written down, and whose chance always draws the longest. */
function written() {
  const waits: number[] = []
  const clock = {
    nowMs: () => 0,
    random: (bytes: number) => new Uint8Array(bytes).fill(255),
    after(ms: number) {
      waits.push(ms)
      return () => undefined
    },
  }
  return { waits, reconnection: createReconnection(clock, () => undefined) }
}

describe('coming back', () => {
  it('waits longer after each failure, five seconds at most, and starts anew once all is well', () => {
    const { waits, reconnection } = written()
    for (let failure = 0; failure < 7; failure += 1) reconnection.later()
    reconnection.reset()
    reconnection.later()
    expect(waits).toEqual([249, 499, 999, 1999, 3999, 4999, 4999, 249])
  })

  it('follows a change of generation at once, and a relay that never stops changing later and later', () => {
    const { waits, reconnection } = written()
    for (let change = 0; change < 5; change += 1) reconnection.soon()
    expect(waits).toEqual([0, 0, 999, 1999, 3999])
  })
})
