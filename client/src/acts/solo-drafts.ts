import type { RoomId } from '../../../shared/model/ids.ts'
import type { Drafts, DraftState } from '../store/drafts.ts'
import type { Line } from '../sync/line.ts'
import { draftIn } from './author.ts'

/** Drafts in memory alone: gone with the page. */
export function soloDrafts(): Drafts {
  const texts = new Map<string, string>()
  const watchers = new Map<string, Set<(state: DraftState) => void>>()
  return {
    read: (key) => Promise.resolve(texts.get(key)),
    type(key, text) {
      texts.set(key, text)
      watchers.get(key)?.forEach((tell) => tell({ kind: 'kept', atMs: Date.now() }))
    },
    flush: () => Promise.resolve(),
    forget(key) {
      texts.delete(key)
      watchers.get(key)?.forEach((tell) => tell({ kind: 'empty' }))
      return Promise.resolve()
    },
    watch(key, listener) {
      const set = watchers.get(key) ?? new Set()
      watchers.set(key, set)
      set.add(listener)
      if ((texts.get(key) ?? '') !== '') listener({ kind: 'kept', atMs: Date.now() })
      return () => set.delete(listener)
    },
    kept: () => Promise.resolve([...texts.keys()]),
  }
}

/** A post clears the draft it was, as on a real device. */
export function clearing(line: Line, room: RoomId, drafts: Drafts): Line {
  return {
    ...line,
    async post(act, options) {
      const key = await line.post(act, options)
      const draft = options?.clearsDraft?.slice(draftIn(room, '').length)
      if (draft !== undefined) await drafts.forget(draft)
      return key
    },
  }
}
