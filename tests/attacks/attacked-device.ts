import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import * as Y from 'yjs'
import type { Device } from '../../client/src/acts/device.ts'
import { holdRoom, type OpenRoom } from '../../client/src/acts/open-group.ts'
import { peerActs } from '../../client/src/acts/peer-acts.ts'
import { resealWith } from '../../client/src/acts/reseal.ts'
import { roomDrafts } from '../../client/src/acts/room-drafts.ts'
import { roomKeys, type RoomKeys } from '../../client/src/acts/room-keys.ts'
import { draftKey } from '../../client/src/seal/branches.ts'
import { deviceRandom, newRecordId, newRoomId, newToken } from '../../client/src/seal/random.ts'
import { deviceSecret, openDeviceVault } from '../../client/src/sync/device-secrets.ts'
import { openDeviceStore, type DeviceStore } from '../../client/src/sync/device-store.ts'
import { openDrafts } from '../../client/src/sync/drafts.ts'
import { openKeyring } from '../../client/src/sync/keyring.ts'
import type { LineState } from '../../client/src/sync/line.ts'
import type { SocketConstructor } from '../../client/src/sync/socket.ts'
import { openLine } from '../../client/src/sync/open-line.ts'
import { fakeSockets } from '../../client/src/sync/testing/fake-socket.ts'
import { handClock } from '../../client/src/sync/testing/hand-clock.ts'
import type { Place } from '../../shared/model/sealed.ts'
import type { Fields } from '../../shared/policy/view.ts'
import { frame, syncStep } from '../../shared/wire/frames.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { encodeWelcome, type Welcome } from '../../shared/wire/welcome.ts'

/** The one author of the attacked room's document. */
export const author = 77

const silent = { onHide: () => () => undefined, onShow: () => () => undefined }
let devices = 0

const utf8 = new TextEncoder()
/** A frame of the wire's JSON. */
export const json = (number: number, message: object | string): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    number,
    ...utf8.encode(typeof message === 'string' ? message : JSON.stringify(message)),
  ])

/** All that this device keeps, as a thief would read it. */
async function kept({ db }: DeviceStore): Promise<string> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray() as Promise<unknown[]>))
  const parts: string[] = []
  const gather = (value: unknown): void => {
    if (value instanceof Uint8Array) {
      for (const encoding of ['latin1', 'utf8', 'utf16le'] as const)
        parts.push(Buffer.from(value).toString(encoding))
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
    else parts.push(String(value))
  }
  gather(rows)
  return parts.join('\n')
}

/** A kind of socket whose every frame up is overheard. */
function listening(Each: SocketConstructor, hear: (bytes: Uint8Array) => void): SocketConstructor {
  return class extends Each {
    override send(bytes: Uint8Array<ArrayBuffer>): void {
      hear(bytes.slice())
      super.send(bytes)
    }
  }
}

/** A phone whose relay is the test: the app's own code, from its store to its board. */
export interface AttackedDevice extends OpenRoom {
  readonly me: string
  readonly acts: ReturnType<typeof peerActs>
  readonly drafts: ReturnType<typeof roomDrafts>
  readonly sealing: RoomKeys
  readonly room: string
  /** What opens everything, and must never leave. */
  readonly secret: Uint8Array
  readonly states: LineState['state'][]
  readonly clock: ReturnType<typeof handClock>
  readonly sockets: ReturnType<typeof fakeSockets>
  /** What the relay wrote so far. */
  readonly doc: Y.Doc
  /** Comes in as an honest relay lets one in, or as said otherwise. */
  enter(welcome?: Partial<Welcome>): void
  /** The relay writes, and sends what it wrote. */
  write(change: (doc: Y.Doc) => void): void
  say(bytes: Uint8Array<ArrayBuffer>): void
  /** Waits for what the line asked of the store, then lets that much time pass. */
  pass(ms: number): Promise<void>
  /** Everything kept, and everything said to the relay since the beginning, as text. */
  kept(): Promise<string>
  said(): readonly string[]
  /** Numbers of the acts sent on the last socket. */
  actsSent(): number[]
}

/** A record as the relay stores it, its words sealed for their place. */
export function recordAt(
  device: Pick<AttackedDevice, 'sealing' | 'room'>,
  at: Omit<Place, 'room' | 'epoch' | 'rev'>,
  words: object,
): Fields {
  const place = { ...at, room: device.room, epoch: 1, rev: 1 }
  const { seal } = device.sealing.authorOf(at.owner as never)
  const { owner, epoch, rev } = place
  return { owner, rev, epoch, words: seal(place, words), ord: 1, atMin: 1 }
}

const honest: Welcome = {
  kind: 'welcome',
  generation: { number: 1, author, lostSince: 1 },
  role: 'peer',
  nowMs: 0,
  nextAct: 1,
  limits: { frameBytes: 16_384, records: 800, actsInFlight: 8 },
}

/** What a member keeps of a group: who they are, and what opens its words. */
async function keepRing(store: DeviceStore) {
  const chance = { random: deviceRandom, subtle: webcrypto.subtle as SubtleCrypto }
  const vault = await openDeviceVault(store, chance)
  const [room, me, secret, token] = [newRoomId(), newRecordId(), deviceRandom(32), newToken()]
  const device = newRecordId()
  const ring = { group: newRoomId(), member: me, token, device, role: 'peer' as const }
  const epochs = new Map([[1, secret]])
  await openKeyring(store, vault).add({ ...ring, founded: true, sessions: new Map(), epochs })
  const sealing = roomKeys(room, epochs)
  const draftsKey = draftKey(await deviceSecret(store, vault))
  return { room, me, secret, token, device, sealing, draftsKey }
}

const watchNetwork: Device['watchNetwork'] = (tell) => {
  tell(true)
  return () => undefined
}

/** The app's own code over a store, a clock and sockets that the test holds. */
async function openApp(clock: ReturnType<typeof handClock>, WebSocket: SocketConstructor) {
  const store = openDeviceStore(`attacked-${(devices += 1)}`)
  const ring = await keepRing(store)
  const { room, me, token, device, sealing, draftsKey: key } = ring
  const world = { store, ...clock, WebSocket, url: 'ws://relay', random: deviceRandom }
  const allDrafts = openDrafts({ store, key, random: deviceRandom, clock, lifecycle: silent })
  const capability = { kind: 'member' as const, member: me, token }
  const at = { room, kind: 'session' as const }
  const line = openLine(
    { ...at, device, capability, reseal: resealWith(room, sealing) },
    { ...world, lifecycle: silent },
  )
  const host = { nowMs: clock.nowMs, watchNetwork } as Device
  const open = holdRoom(host, { ...at, line, keys: sealing, who: { member: me, device } })
  const drafts = roomDrafts({ drafts: allDrafts, store }, room)
  return { ...open, ...ring, store, drafts, acts: peerActs(open.desk, drafts) }
}

const numberOf = (bytes: Uint8Array): number =>
  (JSON.parse(Buffer.from(bytes.subarray(1)).toString()) as { n: number }).n

/** A device in a session’s room, welcomed by a relay that is honest so far. */
export async function openAttacked(): Promise<AttackedDevice> {
  const [sockets, clock, doc] = [fakeSockets(), handClock(), new Y.Doc()]
  doc.clientID = author
  const said: Uint8Array[] = []
  const open = await openApp(
    clock,
    listening(sockets.WebSocket, (bytes) => said.push(bytes)),
  )
  const states: LineState['state'][] = []
  open.line.listen({ state: ({ state }) => states.push(state) })
  const device: AttackedDevice = {
    ...open,
    states,
    clock,
    sockets,
    doc,
    enter(welcome = {}) {
      sockets.last().open()
      sockets.last().receive(encodeWelcome({ ...honest, ...welcome }))
      sockets.last().receive(encodeSync(syncStep.step2, Y.encodeStateAsUpdate(doc)))
    },
    write(change) {
      const before = Y.encodeStateVector(doc)
      doc.transact(() => change(doc))
      device.say(encodeSync(syncStep.update, Y.encodeStateAsUpdate(doc, before)))
    },
    say: (bytes) => sockets.last().receive(bytes),
    async pass(ms) {
      for (const step of [0, ms, 0]) {
        clock.pass(step)
        await open.line.takeBack(-1)
        await open.drafts.flush()
        for (let turn = 0; turn < 12; turn += 1) await new Promise((done) => setImmediate(done))
      }
    },
    kept: () => kept(open.store),
    said: () => said.map((bytes) => Buffer.from(bytes).toString('latin1')),
    actsSent: () =>
      sockets
        .last()
        .sent.filter(([number]) => number === frame.act)
        .map(numberOf),
  }
  await device.pass(0)
  device.enter()
  await device.pass(0)
  return device
}
