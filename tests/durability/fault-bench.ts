import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { subprotocol } from '../../shared/wire/frames.ts'
import { encodeHello } from '../../shared/wire/hello.ts'
import { createHello } from '../../server/room/testing/people.ts'
import { createChance } from '../sim/chance.ts'
import { openDevice, type Device } from './device.ts'
import { createRelay, type Relay, type RelayOptions } from './relay.ts'
import { heldIn, openStore, personIn, prepareRoom } from './rooms.ts'
import { faultsIn, settled } from './verdict.ts'

/** Two rooms on one relay: one where something goes wrong, and one that must not notice. */
export interface Bench {
  readonly relay: Relay
  /** Anne and Bela, of the room called ash. */
  readonly here: readonly Device[]
  /** Anne and Bela, of the room called elm. */
  readonly elsewhere: readonly Device[]
  /** Somebody more of a room, who holds nothing of it yet. */
  readonly comeIn: (room: Room) => Device
  readonly end: () => Promise<void>
}

type Room = 'ash' | 'elm'

const names = ['anne', 'bela', 'carl']

interface Wanted extends Partial<RelayOptions> {
  /** The store is damaged on purpose: the relay may say so. */
  readonly mayLose?: boolean
}

export async function openBench({ mayLose = false, ...options }: Wanted = {}): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'faire-echo-faults-'))
  const store = await openStore(folder)
  for (const room of ['ash', 'elm']) {
    await prepareRoom(
      store,
      room,
      names.map((name) => personIn(room, name)),
    )
  }
  await store.close()
  const relay = await createRelay({ ...options, folder })
  const all: Device[] = []
  const comeIn = (room: Room, name = 'carl'): Device => {
    const chance = createChance(all.length + 1)
    const device = openDevice({ person: personIn(room, name), url: relay.url, chance, mayLose })
    all.push(device)
    return device
  }
  const pair = (room: Room): Device[] => ['anne', 'bela'].map((name) => comeIn(room, name))
  relay.launch()
  await relay.answering()
  const bench = { relay, here: pair('ash'), elsewhere: pair('elm'), comeIn }
  await settled(all)
  return {
    ...bench,
    async end() {
      await relay.kill()
      await Promise.all(all.map((device) => device.close()))
      await rm(folder, { recursive: true })
    },
  }
}

/** So many words from each of these devices, kept on it. */
export async function write(devices: readonly Device[], times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await Promise.all(devices.map((device) => device.write()))
}

/** The relay is stopped, and its store read: what is wrong in the rooms of these devices. */
export async function faultsLeft(relay: Relay, ...rooms: (readonly Device[])[]): Promise<string[]> {
  await Promise.all(rooms.flat().map(({ line }) => line.synced()))
  const code = await relay.stop()
  const store = await openStore(relay.folder)
  const faults = code === 0 ? [] : [`stopped with code ${code}`]
  for (const devices of rooms) {
    const room = devices[0]!.person.room
    faults.push(...faultsIn(devices, await heldIn(store, room)))
  }
  await store.close()
  return faults
}

/** Starts it again after a stop or a kill; everybody comes back at once. */
export async function startAgain(relay: Relay, ...rooms: (readonly Device[])[]): Promise<void> {
  relay.launch()
  await relay.answering()
  for (const { line } of rooms.flat()) line.wake()
}

/** How the relay ends the socket of somebody who makes a group: undefined once it welcomes them. */
export function makeGroup({ url }: Relay, name: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, subprotocol, {
      origin: new URL(url.replace('ws', 'http')).origin,
    })
    socket.on('open', () => socket.send(encodeHello(createHello('zoe', name))))
    socket.on('close', resolve)
    socket.on('error', reject)
    socket.on('message', () => {
      resolve(undefined)
      socket.terminate()
    })
  })
}

/** LevelDB's own log, and how long it is. */
export async function newestLog(folder: string): Promise<{ path: string; bytes: number }> {
  const store = join(folder, 'store')
  const name = (await readdir(store))
    .filter((each) => each.endsWith('.log'))
    .sort()
    .at(-1)
  if (name === undefined) throw new Error('no log')
  const path = join(store, name)
  return { path, bytes: (await stat(path)).size }
}

/** One count of the metrics. */
export async function countOf(relay: Relay, line: string): Promise<number> {
  const { text } = await relay.get('/metrics')
  const found = text.split('\n').find((each) => each.startsWith(`${line} `))
  return Number(found?.split(' ').at(-1) ?? 0)
}
