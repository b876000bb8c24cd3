import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askHost } from './config.ts'

const heard = { relay: 'r1', groupCreation: 'open' }

/** A network that takes the request and never answers; it gives up only when told to. */
const hangs = (_address: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error))
  })

describe('askHost', () => {
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
    await askHost().fresh
  }

  it('goes on with what was last heard when the network hangs', async () => {
    await hearOnce()
    vi.stubGlobal('fetch', hangs)
    const { last, fresh } = askHost()
    expect(last()).toEqual(heard)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await fresh).toEqual(heard)
  })

  it('knows what the host has changed once it answers', async () => {
    await hearOnce()
    const changed = { ...heard, networkOrigin: 'http://192.0.2.7:4400' }
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(changed)))
    const { last, fresh } = askHost()
    expect(last()).toEqual(heard)
    expect(await fresh).toEqual(changed)
    expect(last()).toEqual(changed)
  })

  it('waits the first time, then goes on without', async () => {
    vi.stubGlobal('fetch', hangs)
    let isRead = false
    const { last, fresh } = askHost()
    void fresh.finally(() => (isRead = true))
    await vi.advanceTimersByTimeAsync(9_000)
    expect(isRead).toBe(false)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await fresh).toBeUndefined()
    expect(last()).toBeUndefined()
  })

  it('leaves no timer behind an answer', async () => {
    await hearOnce()
    expect(vi.getTimerCount()).toBe(0)
  })
})
