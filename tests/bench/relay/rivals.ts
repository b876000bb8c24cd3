import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as Y from 'yjs'
import { eachMark, markOf } from './mark.ts'
import { startPinned, type Pinned, type Program } from './pinned.ts'
import { frameOf, openRawSocket, type OnMessage, type RawSocket } from './raw-socket.ts'
import { createRivalChanges, keptOf } from './rival-changes.ts'
import { load, type Client, type Heard, type Running, type System, type Visit } from './system.ts'

const peer = (path: string): string => fileURLToPath(new URL(`../peers/${path}`, import.meta.url))

/** How a system speaks: its prefix before y-protocols' own messages, and what opens a socket. */
interface Tongue {
  readonly path: (room: number) => string
  readonly opening: (room: number) => readonly Uint8Array[]
  readonly prefix: (room: number) => Uint8Array
  /** Acknowledges by this message; by the change itself coming back otherwise. */
  readonly acknowledges?: number
  /** Changes are not read: one will do for all, its stamp changed. */
  readonly isUnread?: boolean
}

const nothing = new Uint8Array()
const room = (index: number): string => `room-${String(index).padStart(2, '0')}`

const websocketTongue: Tongue = {
  path: (index) => `/${room(index)}`,
  opening: () => [],
  prefix: () => nothing,
}

const unreadTongue: Tongue = { ...websocketTongue, isUnread: true }

const named = (index: number): Uint8Array =>
  encoding.encode((encoder) => encoding.writeVarString(encoder, room(index)))

const hocuspocusTongue: Tongue = {
  path: () => '/',
  opening: (index) => [
    encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, named(index))
      encoding.writeVarUint(encoder, 2)
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarString(encoder, 'token')
      encoding.writeVarString(encoder, '4.7.0')
    }),
  ],
  prefix: named,
  acknowledges: 8,
}

const sync = (prefix: Uint8Array, step: number, bytes: Uint8Array): Buffer =>
  frameOf(
    encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, prefix)
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarUint(encoder, step)
      encoding.writeVarUint8Array(encoder, bytes)
    }),
  )

interface Line {
  readonly server: Pinned
  readonly tongue: Tongue
  readonly records: number
}

async function open(
  { server, tongue }: Line,
  index: number,
  onMessage: OnMessage,
): Promise<RawSocket> {
  const socket = await openRawSocket({ port: server.port, path: tongue.path(index), onMessage })
  for (const bytes of tongue.opening(index)) socket.send(frameOf(bytes))
  return socket
}

/** Asks for the whole document; its step 2 is what is given back. */
async function visit(line: Line, index: number): Promise<Visit> {
  const prefix = line.tongue.prefix(index)
  let answered: (state: Uint8Array) => void
  const state = new Promise<Uint8Array>((resolve) => (answered = resolve))
  const socket = await open(line, index, (bytes, start, end) => {
    const at = start + prefix.length
    if ((bytes[at] === 0 || bytes[at] === 4) && bytes[at + 1] === 1) {
      const decoder = decoding.createDecoder(Uint8Array.from(bytes.subarray(at + 2, end)))
      answered(decoding.readVarUint8Array(decoder))
    }
  })
  socket.send(sync(prefix, 0, Y.encodeStateVector(new Y.Doc())))
  return { state: await state, leave: socket.leave }
}

async function sit(
  line: Line,
  [index, place]: [number, number],
  { seen, done }: Heard,
): Promise<Client> {
  const { prefix, acknowledges } = { ...line.tongue, prefix: line.tongue.prefix(index) }
  const isOwnBack = acknowledges === undefined
  const heard = (by: number, stamp: number): void => {
    seen(by, stamp)
    if (isOwnBack && by === place) done()
  }
  const socket = await open(line, index, (bytes, start, end) => {
    const kind = bytes[start + prefix.length]
    if (kind === acknowledges) done()
    else if (kind === 0) eachMark(bytes, [start, end], heard)
  })
  const change = createRivalChanges(place, line.records)
  const next = (stamp: number): Buffer => sync(prefix, 2, change(stamp))
  const changes = line.tongue.isUnread === true ? restamped(next(0), place) : next
  return { next: changes, send: socket.send, leave: socket.leave }
}

/** The same frame with another stamp: the load's own processor time is spared. */
function restamped(frame: Buffer, place: number): Client['next'] {
  const at = frame.indexOf(markOf(place, 0))
  return (stamp) => {
    const again = Buffer.from(frame)
    again.write(markOf(place, stamp), at, 'latin1')
    return again
  }
}

function runningOn(line: Line): Running {
  return {
    server: line.server,
    join: (index, place, heard) => sit(line, [index, place], heard),
    visit: (index) => visit(line, index),
    kept: (_index, state) => keptOf(state),
  }
}

type How = (folder: string) => Pick<Program, 'script' | 'args' | 'env'>

function rival(name: string, [tongue, records]: [Tongue, number], how: How): System {
  return {
    name,
    async start(folder, isInspected = false) {
      const server = await startPinned({ ...how(folder), health: '/', isInspected })
      return runningOn({ server, tongue, records })
    },
  }
}

const websocketServer =
  (isKept: boolean): How =>
  (folder) => ({
    script: peer('node_modules/y-websocket/bin/server.cjs'),
    args: () => [],
    env: (port) => ({
      HOST: '127.0.0.1',
      PORT: String(port),
      ...(isKept ? { YPERSISTENCE: join(folder, 'level') } : {}),
    }),
  })

const hocuspocus =
  (isKept: boolean): How =>
  (folder) => ({
    script: peer('hocuspocus.js'),
    args: (port) => [String(port), ...(isKept ? [join(folder, 'documents.sqlite')] : [])],
    env: () => ({}),
  })

const fanOut =
  (way: 'each' | 'tick' | 'durable'): How =>
  (folder) => ({
    script: peer('fan-out.js'),
    args: (port) => [String(port), way, join(folder, 'log')],
    env: () => ({}),
  })

const unread = [unreadTongue, load.records] satisfies [Tongue, number]

/** What it can cost at least: the same bytes to the same sockets, nothing read, nothing checked. */
export const limits = {
  each: rival('fan-out, one send a message', unread, fanOut('each')),
  tick: rival('fan-out, one write a socket a tick', unread, fanOut('tick')),
  durable: rival('the same, once on the disk', unread, fanOut('durable')),
}

/** Those who do the same work, each person with so many records of their own. */
export function rivalsWith(records: number = load.records) {
  const websocket: [Tongue, number] = [websocketTongue, records]
  const other: [Tongue, number] = [hocuspocusTongue, records]
  return {
    websocket: rival('y-websocket', websocket, websocketServer(false)),
    websocketLevel: rival('y-websocket + LevelDB', websocket, websocketServer(true)),
    hocuspocus: rival('Hocuspocus', other, hocuspocus(false)),
    hocuspocusSqlite: rival('Hocuspocus + SQLite', other, hocuspocus(true)),
  }
}
