import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stayAwake, stayAwakeWriting } from './wake-lock.ts'

let held = 0
let asked = 0
const shown = (state: 'visible' | 'hidden'): void => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  // A browser lets go of the lock of a page that is hidden.
  if (state === 'hidden') held = 0
  document.dispatchEvent(new Event('visibilitychange'))
}
const settled = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  held = 0
  asked = 0
  const release = (): Promise<void> => {
    held -= 1
    return Promise.resolve()
  }
  const request = (): Promise<{ release: typeof release }> => {
    asked += 1
    held += 1
    return Promise.resolve({ release })
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
})

afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'wakeLock')
  Reflect.deleteProperty(document, 'visibilityState')
})

describe('[I1.6] the screen stays lit', () => {
  it('until stopped, and again when the page comes back to sight', async () => {
    const stop = stayAwake()
    await settled()
    expect(held).toBe(1)
    shown('hidden')
    expect([held, asked]).toEqual([0, 1])
    shown('visible')
    await settled()
    expect([held, asked]).toEqual([1, 2])
    stop()
    await settled()
    shown('visible')
    await settled()
    expect([held, asked]).toEqual([0, 2])
  })

  it('while somebody writes, and two minutes more', async () => {
    // Another test may have written in this window: it has stopped.
    stayAwakeWriting()
    await vi.advanceTimersByTimeAsync(120_000)
    asked = 0
    held = 0
    stayAwakeWriting()
    await vi.advanceTimersByTimeAsync(100_000)
    stayAwakeWriting()
    await vi.advanceTimersByTimeAsync(119_000)
    expect([held, asked]).toEqual([1, 1])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(held).toBe(0)
  })

  it('asks nothing where there is no such thing', () => {
    Reflect.deleteProperty(navigator, 'wakeLock')
    expect(() => stayAwake()()).not.toThrow()
  })
})
