import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Device } from '../../client/src/acts/device.ts'
import { noKeyRecords, noteKeys, type KeyRecords } from '../../client/src/acts/key-records.ts'
import { openGroup, type OpenRoom } from '../../client/src/acts/open-group.ts'
import { openSessionRoom } from '../../client/src/acts/open-session-room.ts'
import { renewWith, resealWith } from '../../client/src/acts/reseal.ts'
import { roomDrafts } from '../../client/src/acts/room-drafts.ts'
import type { RoomKeys } from '../../client/src/acts/room-keys.ts'
import { boxSeed, draftKey } from '../../client/src/seal/branches.ts'
import { deviceSecret, openDeviceVault } from '../../client/src/sync/device-secrets.ts'
import { openDeviceStore, type DeviceStore } from '../../client/src/sync/device-store.ts'
import { openDrafts } from '../../client/src/sync/drafts.ts'
import { openKeyring, type Keyring, type Ring } from '../../client/src/sync/keyring.ts'
import type { LineOptions } from '../../client/src/sync/line.ts'
import { openLine } from '../../client/src/sync/open-line.ts'
import type { Chance } from './chance.ts'
import { group, ringOf, session, type Name } from './group-people.ts'
import { createAccess, type Accept } from './network.ts'
import type { VirtualTime } from './virtual-time.ts'

/** A page of the app in which the session is open, and its group beside. */
export interface GroupPage {
  readonly device: Device
  readonly group: OpenRoom
  readonly session: OpenRoom
  readonly records: KeyRecords
  ring(): Promise<Ring>
}

/** One tab, from the moment it is asked for. */
interface GroupTab {
  page: GroupPage | undefined
  readonly line: { wake(): void }
  kill(): void
}

/** A device of the app's own code on the simulated network. */
export interface GroupPhone {
  readonly person: { readonly name: Name }
  readonly tabs: GroupTab[]
  isOnline: boolean
  openTab(): GroupTab
  cut(): void
  openStore(): DeviceStore
  readonly seed: () => Promise<Uint8Array>
}

const lazily = { isAsked: false }

/**
 * What turns keys is asked for as the app runs, and comes in real time: this waits for it, whenever a
 * page may just have asked.
 */
export async function lazyParts(): Promise<void> {
  while (lazily.isAsked) {
    lazily.isAsked = false
    // One to learn by, then one to turn by: what was asked for before these comes before them.
    for (let left = 2; left > 0; left -= 1) {
      await import('../../client/src/acts/tend-keys.ts')
      await import('../../client/src/acts/turn-away.ts')
      await new Promise((resolve) => void realSetImmediate(resolve))
    }
  }
}

interface Means {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly accept: Accept
  readonly name: Name
}

interface Life {
  isOver: boolean
}

interface Opening {
  readonly means: Means
  readonly store: DeviceStore
  readonly WebSocket: ReturnType<typeof createAccess>['WebSocket']
  readonly life: Life
}

// Before the clock is not the machine's any more.
const realSetImmediate = globalThis.setImmediate
const silent = { onHide: () => () => undefined, onShow: () => () => undefined }

/** A page that was ended hears no answer any more, neither good nor bad. */
function mortal(keyring: Keyring, life: Life): Keyring {
  const dead = new Promise<never>(() => undefined)
  const alive = <T>(asked: Promise<T>): Promise<T> =>
    asked.then(
      (answer) => {
        lazily.isAsked = true
        return life.isOver ? dead : answer
      },
      (cause: unknown) => (life.isOver ? dead : Promise.reject(cause as Error)),
    )
  return {
    list: () => alive(keyring.list()),
    read: (room) => alive(keyring.read(room)),
    add: (ring) => alive(keyring.add(ring)),
    update: (room, changes) => alive(keyring.update(room, changes)),
    addSession: (room, one) => alive(keyring.addSession(room, one)),
    forgetRooms: (rooms) => alive(keyring.forgetRooms(rooms)),
    forget: (room) => alive(keyring.forget(room)),
    listen: (heard) => keyring.listen(heard),
  }
}

async function openPage({ means, store, WebSocket, life }: Opening): Promise<GroupPage> {
  const { time, chance, name } = means
  const world = {
    store,
    WebSocket,
    url: 'ws://sim/relay',
    nowMs: time.nowMs,
    after: (ms: number, run: () => void) => time.after(ms, () => (life.isOver ? undefined : run())),
    random: chance.bytes,
    lifecycle: silent,
  }
  // The browser's own ciphers answer when they like: a vault without them.
  const vault = await openDeviceVault(store, { random: chance.bytes })
  const secret = await deviceSecret(store, vault, chance.bytes)
  const keyring = mortal(openKeyring(store, vault), life)
  const drafts = openDrafts({ ...world, key: draftKey(secret), clock: world })
  const device = {
    keyring,
    draftsOf: (room: never) => roomDrafts({ store, drafts }, room),
    openLine(options: LineOptions, keys?: RoomKeys) {
      const { room } = options
      const again = keys && { reseal: resealWith(room, keys), renew: renewWith(room, keys) }
      return openLine({ ...options, ...again }, world)
    },
    boxSeed: (room: never) => boxSeed(secret, room),
    nowMs: time.nowMs,
    watchNetwork: () => () => undefined,
  } as unknown as Device
  if ((await keyring.read(group)) === undefined) await keyring.add(ringOf(name))
  const ring = async () => (await keyring.read(group)) ?? ringOf(name)
  const held = await ring()
  const open = openGroup(device, held)
  const records = noKeyRecords()
  open.line.listen({ records: (changes) => noteKeys(records, changes) })
  const known = held.sessions.get(session)
  if (known === undefined) throw new Error('no session')
  return {
    device,
    group: open,
    session: openSessionRoom(device, { ring: held, group: open }, known),
    records,
    ring,
  }
}

/** A phone, and the pages open on it. */
export function createGroupPhone(means: Means): GroupPhone {
  const indexedDB = new IDBFactory()
  const tabs: GroupTab[] = []
  const access = createAccess({ ...means, isOnline: () => phone.isOnline })
  const openStore = () => openDeviceStore('faire-echo', { indexedDB, IDBKeyRange })
  const phone: GroupPhone = {
    person: { name: means.name },
    tabs,
    isOnline: true,
    cut: access.cutAll,
    openStore,
    async seed() {
      const store = openStore()
      const secret = await deviceSecret(store, await openDeviceVault(store), means.chance.bytes)
      store.db.close()
      return boxSeed(secret, group)
    },
    openTab() {
      const store = openStore()
      const life = { isOver: false }
      const tab: GroupTab = {
        page: undefined,
        line: { wake: () => tab.page?.group.line.wake() },
        kill() {
          life.isOver = true
          tabs.splice(tabs.indexOf(tab), 1)
          store.db.close()
          for (const room of [tab.page?.group, tab.page?.session]) {
            void room?.stop().catch(() => undefined)
          }
        },
      }
      tabs.push(tab)
      openPage({ means, store, WebSocket: access.WebSocket, life }).then(
        (page) => {
          if (!life.isOver) tab.page = page
        },
        (cause: unknown) => {
          if (!life.isOver) throw cause
        },
      )
      return tab
    },
  }
  return phone
}
