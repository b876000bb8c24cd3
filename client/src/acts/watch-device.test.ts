import { afterEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { AppState, Receipt } from '../store/app.ts'
import type { Device } from './device.ts'
import { startMinuteHand, toldOnce, watchDevice } from './watch-device.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('[G2.11] looks for dates gone by each minute, until it is stopped', () => {
  vi.useFakeTimers()
  const look = vi.fn<() => void>()
  const stop = startMinuteHand(look)
  vi.advanceTimersByTime(59_999)
  expect(look).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2 * 60_000)
  expect(look).toHaveBeenCalledTimes(2)
  stop()
  vi.advanceTimersByTime(10 * 60_000)
  expect(look).toHaveBeenCalledTimes(2)
  expect(vi.getTimerCount()).toBe(0)
})

it('[G2.12] shows the receipts that were read before anybody looked, and those that come', () => {
  // Of a browser that keeps no app.
  vi.stubGlobal('navigator', {})
  const first: Receipt = { what: 'group', name: 'Ouest', atMs: 1_000 }
  const kept = createStore<readonly Receipt[]>(() => [first])
  const device = {
    watchNetwork: () => () => undefined,
    watchRoom: () => () => undefined,
    receipts: { kept },
    host: { last: () => undefined, fresh: Promise.resolve(undefined) },
  }
  const state = createStore<Partial<AppState>>(() => ({}))
  watchDevice(device as unknown as Device, state as never)
  expect(state.getState().receipts).toEqual([first])
  const second: Receipt = { what: 'mine', name: 'Est', atMs: 2_000 }
  kept.setState([second, first], true)
  expect(state.getState().receipts).toEqual([second, first])
})

it('[G2.12] shows one receipt of a group whose end was heard twice, and the one that has its name', () => {
  const at = (atMs: number, name: string): Receipt => ({ what: 'group', name, atMs })
  const nameless = at(2_000, '')
  expect(toldOnce([nameless, at(1_000, 'Ouest')])).toEqual([at(1_000, 'Ouest')])
  expect(toldOnce([nameless])).toEqual([nameless])
  const mine = { what: 'mine', name: 'Ouest', atMs: 1_500 } as const
  expect(toldOnce([at(3_000, 'Ouest'), at(1_000, 'Ouest')])).toEqual([at(1_000, 'Ouest')])
  expect(toldOnce([at(2_000, 'Ouest'), mine])).toEqual([at(2_000, 'Ouest'), mine])
  const old = at(-2 * 86_400_000, 'Est')
  expect(toldOnce([nameless, mine, old])).toEqual([nameless, mine, old])
})
