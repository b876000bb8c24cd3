import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createChance, type Chance } from '../sim/chance.ts'
import { openDevice, type Device } from './device.ts'
import { createRelay, type Limits, type Relay } from './relay.ts'
import { heldIn, openStore, personIn, prepareRoom } from './rooms.ts'
import { faultsIn, settled } from './verdict.ts'

/** What a run of kills came to. */
export interface Killed {
  readonly seed: number
  readonly kills: Readonly<Record<Moment, number>>
  readonly acts: number
  /** Acts that a device sent again after a cut. */
  readonly again: number
  /** Generations opened by what was withdrawn. */
  readonly renewals: number
  readonly faults: readonly string[]
  readonly seconds: number
}

/** When the process is ended: while it starts, at a random time, or just as an act or an answer passes. */
type Moment = 'starting' | 'any time' | 'act' | 'answer'

const roomNames = ['ash', 'birch', 'cedar', 'elm']
const memberNames = ['anne', 'bela', 'carl']
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

interface World {
  readonly chance: Chance
  readonly relay: Relay
  readonly devices: readonly Device[]
  isOver: boolean
}

/** Writes on, whether the relay is there or not, as long as the outbox is short. */
async function write(world: World, device: Device): Promise<void> {
  while (!world.isOver) {
    if (device.kept().length < 24) await device.write()
    await pause(world.chance.below(20))
  }
}

/** Whole rooms go away for a moment: they leave memory, and what was withdrawn is erased. */
async function wander(world: World): Promise<void> {
  const { chance, devices } = world
  while (!world.isOver) {
    await pause(300 + chance.below(500))
    const { room } = chance.pick(devices).person
    const away = devices.filter(({ person }) => person.room === room)
    for (const { tap } of away) tap.setOnline(false)
    await pause(200 + chance.below(400))
    for (const device of away) comeBack(device)
  }
  for (const device of devices) comeBack(device)
}

function comeBack({ tap, line }: Device): void {
  tap.setOnline(true)
  line.wake()
}

/** Another life each time: shorter and longer logs, rooms that leave memory soon or late. */
function limitsOf(chance: Chance): Limits {
  return { snapshotEvery: chance.pick([4, 16, 256]), idleUnloadMs: chance.pick([30, 200, 60_000]) }
}

function frameOf(devices: readonly Device[], wanted: 'act' | 'answer'): Promise<void> {
  return new Promise((resolve) => {
    for (const { tap } of devices) tap.tell((what) => void (what === wanted && resolve()))
  })
}

async function killOnce({ chance, relay, devices }: World): Promise<Moment> {
  const moments: readonly Moment[] = ['starting', 'any time', 'act', 'act', 'answer', 'answer']
  const moment = chance.pick(moments)
  relay.launch(limitsOf(chance))
  if (moment === 'starting') await pause(chance.below(600))
  else {
    await relay.answering()
    for (const { line } of devices) line.wake()
    await frameOf(devices, 'answer')
    await pause(chance.below(500))
    if (moment !== 'any time') await frameOf(devices, moment)
    await pause(chance.below(moment === 'any time' ? 200 : 4))
  }
  await relay.kill()
  return moment
}

/** Everybody comes back, everything is answered, and the store is read with nobody in between. */
async function conclude({
  relay,
  devices,
}: World): Promise<{ faults: string[]; renewals: number }> {
  relay.launch()
  await relay.answering()
  for (const device of devices) comeBack(device)
  await settled(devices)
  await Promise.all(devices.map(({ line }) => line.synced()))
  const code = await relay.stop()
  const store = await openStore(relay.folder)
  const faults = code === 0 ? [] : [`stopped with code ${code}`]
  let renewals = 0
  for (const room of new Set(devices.map(({ person }) => person.room))) {
    const held = await heldIn(store, room)
    renewals += held.generation.number - 1
    faults.push(
      ...faultsIn(
        devices.filter(({ person }) => person.room === room),
        held,
      ),
    )
  }
  await store.close()
  return { faults, renewals }
}

async function createWorld(seed: number, folder: string): Promise<World> {
  const chance = createChance(seed)
  const store = await openStore(folder)
  const people = new Map(
    roomNames.map((room) => [room, memberNames.map((name) => personIn(room, name))]),
  )
  for (const [room, persons] of people) await prepareRoom(store, room, persons)
  await store.close()
  const relay = await createRelay({ folder })
  const { url } = relay
  const devices = [...people.values()]
    .flat()
    .map((person, index) => openDevice({ person, url, chance: createChance(seed * 1_000 + index) }))
  return { chance, relay, devices, isOver: false }
}

/** Ends the built relay without a word so many times, under everybody's writing. */
export async function killMany(
  seed: number,
  times: number,
  tell: (done: number) => void = () => undefined,
): Promise<Killed> {
  const startedMs = performance.now()
  const folder = await mkdtemp(join(tmpdir(), 'faire-echo-kills-'))
  const world = await createWorld(seed, folder)
  const { relay, devices } = world
  const kills = { starting: 0, 'any time': 0, act: 0, answer: 0 }
  const busy = [...devices.map((device) => write(world, device)), wander(world)]
  try {
    for (let done = 0; done < times; done += 1) {
      kills[await killOnce(world)] += 1
      tell(done + 1)
    }
    world.isOver = true
    await Promise.all(busy)
    const concluded = await conclude(world)
    const sum = (count: (device: Device) => number): number =>
      devices.reduce((total, device) => total + count(device), 0)
    return {
      seed,
      kills,
      acts: sum(({ tap }) => tap.answered.size),
      again: sum(({ tap }) => tap.again()),
      ...concluded,
      seconds: Math.round((performance.now() - startedMs) / 1_000),
    }
  } finally {
    world.isOver = true
    await relay.kill()
    await Promise.all(devices.map((device) => device.close()))
    await rm(folder, { recursive: true })
  }
}
