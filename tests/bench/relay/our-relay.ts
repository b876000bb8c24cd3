import * as decoding from 'lib0/decoding'
import { fileURLToPath } from 'node:url'
import * as Y from 'yjs'
import { decodeAnswer } from '../../../shared/wire/answer.ts'
import { frame, subprotocol, syncStep } from '../../../shared/wire/frames.ts'
import { encodeHello, type Hello } from '../../../shared/wire/hello.ts'
import { encodeSync } from '../../../shared/wire/sync.ts'
import { decodeWelcome } from '../../../shared/wire/welcome.ts'
import { newRecordId } from '../../../client/src/seal/random.ts'
import { eachMark } from './mark.ts'
import { relayFlags } from '../relay-process.ts'
import { startPinned, type Pinned } from './pinned.ts'
import { frameOf, openRawSocket, type OnMessage, type RawSocket } from './raw-socket.ts'
import { load, type Client, type Heard, type Running, type System, type Visit } from './system.ts'
import { nextChange, setTables, type Seat, type Table } from './tables.ts'

const script = fileURLToPath(new URL('../../../dist/server/main.js', import.meta.url))

/** One address stands for all, and people are faster than any: what a host would not lift is lifted. */
const lifted = {
  groupsPerAddressHour: 1_000_000,
  socketsPerAddress: 100_000,
  socketsPerMember: 100_000,
  socketsPerRoom: 100_000,
  connections: 100_000,
  actsPerSecond: 1_000_000,
  actsBurst: 1_000_000,
  heldFrames: 1_000_000,
  actsPerRoomHour: 1_000_000_000,
}

const limitsOf = (limits: object): string =>
  Object.entries({ ...lifted, ...limits })
    .map(([name, value]) => `${name}=${value}`)
    .join(',')

function startOurs(
  folder: string,
  isInspected: boolean,
  { limits = {}, build = script, flags = relayFlags, store }: Made,
): Promise<Pinned> {
  return startPinned({
    script: build,
    flags,
    args: (port) => ['--port', String(port), '--host', '127.0.0.1', '--data', folder],
    env: () => ({ LIMITS: limitsOf(limits), ...(store !== undefined && { RELAY_STORE: store }) }),
    health: '/health',
    isInspected,
  })
}

const emptyVector = frameOf(encodeSync(syncStep.step1, Y.encodeStateVector(new Y.Doc())))

/** Comes in; what it hears beside its welcome goes to the caller. */
export async function enter(
  { port }: Pinned,
  hello: Hello,
  onMessage: OnMessage,
): Promise<{ readonly socket: RawSocket; readonly nextAct: number }> {
  let welcomed: (nextAct: number) => void
  const nextAct = new Promise<number>((resolve) => (welcomed = resolve))
  const socket = await openRawSocket({
    port,
    path: '/relay',
    subprotocol,
    onMessage(bytes, start, end) {
      if (bytes[start] !== frame.hello) return onMessage(bytes, start, end)
      const welcome = decodeWelcome(Uint8Array.from(bytes.subarray(start + 1, end)))
      if (welcome === undefined) throw new Error('The relay said no welcome')
      welcomed(welcome.nextAct)
    },
  })
  socket.send(frameOf(encodeHello(hello)))
  return { socket, nextAct: await nextAct }
}

const isDone = (bytes: Buffer, [start, end]: [number, number]): boolean =>
  decodeAnswer(bytes.subarray(start + 1, end))?.kind === 'done'

async function sit(
  server: Pinned,
  [seat, place]: [Seat, number],
  { seen, done }: Heard,
): Promise<Client> {
  let isThere: () => void
  const there = new Promise<void>((resolve) => (isThere = resolve))
  const { socket, nextAct } = await enter(server, seat.hello, (bytes, start, end) => {
    if (bytes[start] === frame.sync && bytes[start + 1] === syncStep.step2) isThere()
    else if (bytes[start] === frame.sync) eachMark(bytes, [start, end], seen)
    else if (bytes[start] === frame.answer) {
      if (!isDone(bytes, [start, end])) throw new Error(bytes.toString('utf8', start + 1, end))
      done()
    }
  })
  socket.send(emptyVector)
  await there
  let n = nextAct
  const next = (stamp: number): Buffer => {
    const text = `${String.fromCharCode(frame.act)}${nextChange(seat, [n, place, stamp])}`
    n += 1
    return frameOf(Buffer.from(text, 'latin1'))
  }
  return { next, send: socket.send, leave: socket.leave }
}

async function visit(server: Pinned, { hello }: Seat): Promise<Visit> {
  let answered: (state: Uint8Array) => void
  const state = new Promise<Uint8Array>((resolve) => (answered = resolve))
  const fresh = { ...hello, device: newRecordId() }
  const { socket } = await enter(server, fresh, (bytes, start, end) => {
    if (bytes[start] !== frame.sync || bytes[start + 1] !== syncStep.step2) return
    const decoder = decoding.createDecoder(Uint8Array.from(bytes.subarray(start + 2, end)))
    answered(decoding.readVarUint8Array(decoder))
  })
  socket.send(emptyVector)
  return { state: await state, leave: socket.leave }
}

function kept(table: Table, state: Uint8Array): number[] {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const records = doc.getMap<{ readonly rev: number }>('situations')
  const changes = ({ cards }: Seat): number =>
    cards.reduce((sum, { id }) => sum + (records.get(id)?.rev ?? 1) - 1, 0)
  return table.map(changes)
}

function at<T>(among: readonly T[], index: number): T {
  const found = among[index % among.length]
  if (found === undefined) throw new Error('Nobody sits there')
  return found
}

interface Made {
  readonly rooms?: number
  /** Records of each person. */
  readonly cards?: number
  readonly limits?: object
  /** An engine's address, instead of the folder. */
  readonly store?: string
  /** Another build, or other flags, beside this one's. */
  readonly build?: string
  readonly flags?: readonly string[]
}

export type Ours = System & { readonly tables: () => readonly Table[] }

/** The built relay, on its embedded store unless told. Tables are set at the first start, and stay this object's. */
export function createOurs(made: Made = {}): Ours {
  const { rooms = load.rooms, cards = load.records } = made
  let tables: Table[] | undefined
  return {
    name: 'Faire Écho',
    tables: () => tables ?? [],
    async start(folder, isInspected = false): Promise<Running> {
      const server = await startOurs(folder, isInspected, made)
      const set = (tables ??= await setTables(`http://localhost:${server.port}`, rooms, cards))
      return {
        server,
        join: (room, place, heard) => {
          const seat = at(at(set, room), place)
          return sit(server, [seat, place], heard)
        },
        visit: (room, place) => visit(server, at(at(set, room), place)),
        kept: (room, state) => kept(at(set, room), state),
      }
    },
  }
}
