import { openBytes, sealBytes, type Lock } from '../seal/envelope.ts'
import { fromJsonBytes, toJsonBytes } from '../seal/json-bytes.ts'
import type { Random } from '../seal/random.ts'
import { isFull, type DeviceStore } from './device-store.ts'
import { keepSoon } from './keep-soon.ts'
import type { Clock, Lifecycle, Stop } from './surroundings.ts'

const lock = { epoch: 0, largestBytes: 65_536 }

export interface DraftListener {
  /** The text as it was at that instant is on the device. */
  readonly kept?: (key: string, atMs: number) => void
  /** The device has no room left: the text is in memory alone, and its writer must know. */
  readonly full?: (key: string) => void
  /** Posted or thrown away. */
  readonly gone?: (key: string) => void
}

/** Texts not yet posted, sealed on this device. */
export interface Drafts {
  /** Keeps this JSON value 500 ms after a pause, at the latest 1 s after the first unsaved letter. */
  keep(key: string, value: unknown): void
  /** The last value kept or about to be. */
  read(key: string): Promise<unknown>
  forget(key: string): Promise<void>
  /** Keys of the drafts on the device that begin so. */
  keys(prefix: string): Promise<readonly string[]>
  /** Keeps everything at once: the page may be gone in an instant. */
  flush(): Promise<void>
  listen(listener: DraftListener): Stop
  stop(): Promise<void>
}

export interface DraftOptions {
  readonly store: DeviceStore
  readonly key: Uint8Array
  readonly random: Random
  readonly clock: Clock
  readonly lifecycle: Lifecycle
}

/** Opens the drafts of this device, sealed under `key`. */
export function openDrafts({ store, key, random, clock, lifecycle }: DraftOptions): Drafts {
  const listeners = new Set<DraftListener>()
  const lockOf = (name: string): Lock => ({ ...lock, key, bound: `fe1|draft|${name}` })
  const waiting = keepSoon(clock, async (name, value) => {
    const atMs = clock.nowMs()
    const sealed = sealBytes(lockOf(name), toJsonBytes(value), random)
    try {
      await store.drafts.put({ key: name, sealed, atMs })
    } catch (cause) {
      if (!isFull(cause)) throw cause
      for (const listener of listeners) listener.full?.(name)
      return false
    }
    for (const listener of listeners) listener.kept?.(name, atMs)
    return true
  })
  const clearing = (name: string): void => {
    waiting.drop(name)
    for (const listener of listeners) listener.gone?.(name)
  }
  store.draftClearing.add(clearing)
  const stopHide = lifecycle.onHide(() => void waiting.flush())
  return {
    keep: waiting.put,
    async read(name) {
      const unkept = waiting.read(name)
      if (unkept !== undefined) return unkept.value
      const row = await store.drafts.get(name)
      const content = row && openBytes(lockOf(name), row.sealed)
      return content && fromJsonBytes(content)
    },
    async forget(name) {
      clearing(name)
      await store.drafts.delete(name)
    },
    keys: (prefix) => store.drafts.where('key').startsWith(prefix).primaryKeys(),
    flush: waiting.flush,
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async stop() {
      await waiting.flush()
      store.draftClearing.delete(clearing)
      stopHide()
    },
  }
}
