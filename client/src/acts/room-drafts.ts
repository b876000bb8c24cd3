import type { RoomId } from '../../../shared/model/ids.ts'
import type { Drafts as RoomDrafts, DraftState } from '../store/drafts.ts'
import type { DeviceStore } from '../sync/device-store.ts'
import type { Drafts } from '../sync/drafts.ts'
import { draftIn } from './author.ts'

/** Where the texts being typed lie. */
export interface DraftSource {
  readonly drafts: Drafts
  readonly store: DeviceStore
}

/** The drafts of one room, as views type them. */
export function roomDrafts({ drafts, store }: DraftSource, room: RoomId): RoomDrafts {
  const watchers = new Map<string, Set<(state: DraftState) => void>>()
  const told = new Map<string, DraftState>()
  const tell = (name: string, state: DraftState) => {
    told.set(name, state)
    watchers.get(name)?.forEach((heard) => heard(state))
  }
  const tellKept = async (name: string) => {
    const [text, row] = await Promise.all([drafts.read(name), store.drafts.get(name)])
    if (told.has(name) || row === undefined || text === '') return
    tell(name, { kind: 'kept', atMs: row.atMs })
  }
  drafts.listen({
    kept: (key, atMs) => tell(key, { kind: 'kept', atMs }),
    full: (key) => tell(key, { kind: 'full' }),
  })
  // An act that was this draft has cleared it.
  store.draftClearing.add((key) => tell(key, { kind: 'empty' }))
  return {
    async read(key) {
      const text = await drafts.read(draftIn(room, key))
      return typeof text === 'string' ? text : undefined
    },
    type(key, text) {
      const name = draftIn(room, key)
      tell(name, { kind: 'typing' })
      drafts.keep(name, text)
    },
    async forget(key) {
      const name = draftIn(room, key)
      await drafts.forget(name)
      tell(name, { kind: 'empty' })
    },
    flush: () => drafts.flush(),
    watch(key, listener) {
      const name = draftIn(room, key)
      const heard = watchers.get(name) ?? new Set()
      watchers.set(name, heard.add(listener))
      const known = told.get(name)
      if (known === undefined) void tellKept(name)
      else listener(known)
      return () => heard.delete(listener)
    },
    async kept() {
      const prefix = draftIn(room, '')
      const keys = await store.drafts.where('key').startsWith(prefix).primaryKeys()
      return keys.map((key) => key.slice(prefix.length))
    },
  }
}
