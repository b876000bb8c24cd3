import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createHello, id } from '../../server/room/testing/people.ts'
import { keepingLog } from '../../server/room/testing/world.ts'
import { startRelay, type RelayDeps } from '../../server/start-relay.ts'
import {
  createMemoryDisk,
  openMemoryStore,
  type MemoryDisk,
} from '../../server/store/memory-store.ts'
import { encodeAct } from '../../shared/wire/act.ts'
import { encodeHello } from '../../shared/wire/hello.ts'
import { dialRaw, first, handshake, wsFrame, type RawSocket } from './raw-socket.ts'

/** A relay that listens, somebody in their room, and ways to attack it. */
export interface TcpArena {
  readonly port: number
  readonly disk: MemoryDisk
  readonly log: ReturnType<typeof keepingLog>
  readonly witness: RawSocket
  /** A socket welcomed in a room of its own, or in that of the same name. */
  enterRoom(name: string, room: string, options?: { pausing: boolean }): Promise<RawSocket>
  attack(...parts: readonly (string | Uint8Array)[]): RawSocket
  /** The witness is there, is answered, and its room holds what it held; others may still come. */
  stillServes(): Promise<void>
  stop(): Promise<void>
}

const config = {
  port: 0,
  host: '127.0.0.1',
  dataFolder: '/nowhere',
  tls: undefined,
  code: undefined,
  origins: [],
}
const { room } = createHello('awa', 'group')

async function enterRoom(
  port: number,
  [name, where]: readonly [string, string],
  pausing: boolean,
): Promise<RawSocket> {
  const raw = dialRaw(port)
  raw.socket.write(handshake(port))
  await raw.until(/101[\s\S]*\r\n\r\n/)
  raw.socket.write(wsFrame(first.binary, encodeHello(createHello(name, where))))
  await raw.until(/"kind":"welcome"/)
  if (pausing) raw.socket.pause()
  return raw
}

const pointless = {
  n: 7,
  operations: [{ op: 'remove' as const, collection: 'reseats', id: id('x') }],
}

async function checkService(arena: TcpArena): Promise<void> {
  const { witness, disk } = arena
  const shelf = disk.shelves.get(room)
  witness.socket.write(wsFrame(first.binary, encodeAct(pointless)))
  expect(await witness.until(/"n":7/)).toContain('"kind":"expected"')
  expect(disk.shelves.get(room)).toBe(shelf)
  const other = await arena.enterRoom('basil', 'other')
  expect(other.heard()).toContain('"role":"facilitator"')
  other.socket.destroy()
}

export async function openTcpArena(deps: Partial<RelayDeps> = {}): Promise<TcpArena> {
  const appFolder = await mkdtemp(join(tmpdir(), 'faire-echo-attack-'))
  await writeFile(join(appFolder, 'index.html'), '<!doctype html>')
  const [disk, log] = [createMemoryDisk(), keepingLog()]
  const relay = await startRelay(config, { appFolder, log, store: openMemoryStore(disk), ...deps })
  if (relay.kind !== 'started') throw new Error(relay.en)
  const { port } = relay
  const arena: TcpArena = {
    port,
    disk,
    log,
    witness: await enterRoom(port, ['awa', 'group'], false),
    enterRoom: (name, where, { pausing } = { pausing: false }) =>
      enterRoom(port, [name, where], pausing),
    attack(...parts) {
      const raw = dialRaw(port)
      for (const part of parts) raw.socket.write(part)
      return raw
    },
    stillServes: () => checkService(arena),
    async stop() {
      arena.witness.socket.destroy()
      await relay.stop()
      await rm(appFolder, { recursive: true })
    },
  }
  return arena
}
