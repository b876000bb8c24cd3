import { createStore, type StoreApi } from 'zustand/vanilla'
import { watchDrafts } from '../sync/watch-drafts.ts'
import { draftIn } from './author.ts'
import type { DraftSource } from './room-drafts.ts'

/** What this device keeps for its person alone, the latest first. */
export interface KeptApart<T> {
  readonly kept: StoreApi<readonly T[]>
  /** Shown at once; resolves when it is on the device, or when the device has no room for it. */
  readonly keep: (one: T) => Promise<void>
  readonly drop: (name: string) => Promise<void>
}

interface Apart<T> {
  /** In place of a room's name: such things outlive every room. */
  readonly place: string
  readonly nameOf: (one: T) => string
}

/** Keeps things among the texts of this device, sealed like them; other tabs' gestures are seen too. */
export function keptApart<T extends { readonly atMs: number }>(
  { drafts, store }: DraftSource,
  { place, nameOf }: Apart<T>,
): KeptApart<T> {
  const kept = createStore<readonly T[]>(() => [])
  const show = (all: readonly T[]) =>
    kept.setState(
      [...all].sort((a, b) => b.atMs - a.atMs),
      true,
    )
  const prefix = draftIn(place, '')
  let shown = ''
  watchDrafts(store, (names) => {
    const own = names.filter((name) => name.startsWith(prefix))
    // Every letter typed anywhere is told here: only names that changed are worth a reading.
    if (shown === own.join()) return
    shown = own.join()
    void Promise.all(own.map((name) => drafts.read(name))).then((all) =>
      show(all.filter((one): one is T => typeof one === 'object' && one !== null)),
    )
  })
  const others = (name: string) => kept.getState().filter((one) => nameOf(one) !== name)
  return {
    kept,
    keep(one) {
      drafts.keep(prefix + nameOf(one), one)
      show([...others(nameOf(one)), one])
      return drafts.flush()
    },
    async drop(name) {
      await drafts.forget(prefix + name)
      show(others(name))
    },
  }
}
