import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Act } from '../../shared/acts/act.ts'
import type { DeviceId, MemberId, RoomId, Token } from '../../shared/model/ids.ts'
import type { Fields } from '../../shared/policy/view.ts'
import { openDeviceStore, type DeviceStore } from '../../client/src/sync/device-store.ts'
import type { Kept, Line, LineState, PostOptions } from '../../client/src/sync/line.ts'
import { openLine } from '../../client/src/sync/open-line.ts'
import type { Reseal } from '../../client/src/sync/own-records.ts'
import type { SocketConstructor } from '../../client/src/sync/socket.ts'
import type { Nudge } from '../../client/src/sync/surroundings.ts'
import type { Chance } from './chance.ts'
import { createAccess, type Accept } from './network.ts'
import type { VirtualTime } from './virtual-time.ts'

/** Who a phone is, and which room it is in. */
export interface Person {
  readonly name: string
  readonly member: MemberId
  readonly token: Token
  readonly device: DeviceId
  readonly room: RoomId
}

/** One open page of the app. */
export interface Tab {
  readonly line: Line
  readonly records: Map<string, Fields>
  kept: readonly Kept[]
  state: LineState['state']
  /** Ends it as a phone ends a page: nothing is flushed, nothing is said. */
  kill(): void
}

/** A phone: its IndexedDB, its network, and the pages open on it. */
export interface Phone {
  readonly person: Person
  readonly tabs: Tab[]
  isOnline: boolean
  openTab(): Tab
  cut(): void
  post(act: Act, options?: PostOptions): Promise<number> | undefined
  openStore(): DeviceStore
}

interface Means {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly accept: Accept
  readonly person: Person
  readonly reseal: Reseal
}

function createNudges({ time, chance }: Means): () => Nudge {
  const all = new Set<(room: string) => void>()
  return () => {
    let mine: ((room: string) => void) | undefined
    return {
      tell(room) {
        for (const heard of all) {
          // Correctness never depends on it: some are late, some are lost.
          if (heard !== mine && chance.happens(0.7))
            time.after(chance.below(200), () => heard(room))
        }
      },
      listen(heard) {
        mine = heard
        all.add(heard)
        return () => void all.delete(heard)
      },
    }
  }
}

interface Parts extends Means {
  readonly tabs: Tab[]
  readonly WebSocket: SocketConstructor
  readonly nudges: () => Nudge
  readonly openStore: () => DeviceStore
}

const noLifecycle = { onHide: () => () => undefined, onShow: () => () => undefined }

function openTab({ time, chance, person, reseal, tabs, ...parts }: Parts): Tab {
  const store = parts.openStore()
  const life = { isOver: false }
  const { room, device, member, token } = person
  const capability = { kind: 'member' as const, member, token }
  const line = openLine(
    { room, kind: 'session', device, capability, reseal },
    {
      store,
      WebSocket: parts.WebSocket,
      url: 'ws://sim/relay',
      nowMs: time.nowMs,
      after: (ms, run) => time.after(ms, () => (life.isOver ? undefined : run())),
      random: chance.bytes,
      lifecycle: noLifecycle,
      nudge: parts.nudges(),
    },
  )
  const tab: Tab = {
    line,
    records: new Map(),
    kept: [],
    state: 'connecting',
    kill() {
      life.isOver = true
      tabs.splice(tabs.indexOf(tab), 1)
      store.db.close()
      void line.stop().catch(() => undefined)
    },
  }
  follow(tab)
  tabs.push(tab)
  return tab
}

/** Remembers what the line tells, as a screen would show it. */
function follow(tab: Tab): void {
  tab.line.listen({
    records(changes) {
      for (const { collection, id, record } of changes) {
        if (record === undefined) tab.records.delete(`${collection}/${id}`)
        else tab.records.set(`${collection}/${id}`, record)
      }
    },
    outbox: (kept) => void (tab.kept = kept),
    state: ({ state }) => void (tab.state = state),
  })
}

export function createPhone(means: Means): Phone {
  const { time, chance, accept, person } = means
  const indexedDB = new IDBFactory()
  const tabs: Tab[] = []
  const access = createAccess({ time, chance, accept, isOnline: () => phone.isOnline })
  const nudges = createNudges(means)
  const openStore = (): DeviceStore => openDeviceStore('faire-echo', { indexedDB, IDBKeyRange })

  const parts = { ...means, tabs, nudges, openStore, WebSocket: access.WebSocket }
  const phone: Phone = {
    person,
    tabs,
    isOnline: true,
    openTab: () => openTab(parts),
    cut: access.cutAll,
    post(act, options) {
      return tabs.length === 0 ? undefined : chance.pick(tabs).line.post(act, options)
    },
    openStore,
  }
  return phone
}
