import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keysIn } from './buckets.ts'
import type { Engine } from './engine.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const value = new Uint8Array(32).fill(7)

/** A bucket whose leader says so often that a key is not there, before it says what it is. */
function keysAfter(misses: number) {
  let asked = 0
  const get = vi.fn<() => Promise<object | null>>(async () => {
    asked += 1
    return asked > misses ? { operation: 'PUT', value } : null
  })
  return { get, keys: keysIn({ keys: { get }, names: { keys: 'keys' } } as unknown as Engine) }
}

describe('[J1.19] the key of a room', () => {
  it('that a new leader does not know yet is found once it does', async () => {
    const { keys } = keysAfter(3)
    const read = keys.read('room', 1)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await read).toEqual(value)
  })

  it('is gone when nobody has known it for two seconds', async () => {
    const { keys, get } = keysAfter(Infinity)
    let said: unknown = 'nothing yet'
    void keys.read('room', 1).then((key) => (said = key))
    await vi.advanceTimersByTimeAsync(1_900)
    expect(said).toBe('nothing yet')
    await vi.advanceTimersByTimeAsync(200)
    expect([said, get.mock.calls.length]).toEqual([undefined, 21])
  })
})
