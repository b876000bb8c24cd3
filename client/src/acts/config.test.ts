import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from './config.ts'

const heard = { relay: 'r1', groupCreation: 'open' }

/** A network that takes the request and never answers; it gives up only when told to. */
const hangs = (_address: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error))
  })

describe('readConfig', () => {
  const kept = new Map<string, string>()

  beforeEach(() => {
    vi.useFakeTimers()
    kept.clear()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const hearOnce = async (): Promise<void> => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(heard)))
    await readConfig()
  }

  it('goes on with what was last heard when the network hangs', async () => {
    await hearOnce()
    vi.stubGlobal('fetch', hangs)
    const reading = readConfig()
    await vi.advanceTimersByTimeAsync(1_500)
    expect(await reading).toEqual(heard)
  })

  it('waits longer the first time, then goes on without', async () => {
    vi.stubGlobal('fetch', hangs)
    let isRead = false
    const reading = readConfig().finally(() => (isRead = true))
    await vi.advanceTimersByTimeAsync(9_000)
    expect(isRead).toBe(false)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await reading).toBeUndefined()
  })

  it('leaves no timer behind an answer', async () => {
    await hearOnce()
    expect(vi.getTimerCount()).toBe(0)
  })
})
