import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDevice, type Device } from '../durability/device.ts'
import { createRelay, type Relay } from '../durability/relay.ts'
import { heldIn, personIn, prepareRoom, sessionNamed } from '../durability/rooms.ts'
import { faultsIn, settled, until } from '../durability/verdict.ts'
import { createChance } from '../sim/chance.ts'
import { startBalancer, type Balancer } from './balancer.ts'
import { openOn, startNodes, type Nodes } from './nats-nodes.ts'

/** How large, and how fast. */
export interface Plan {
  readonly seed: number
  readonly rooms: number
  readonly people: number
  /** From an answer to the next act of the same device, about. */
  readonly everyMs: number
  readonly phaseMs: number
  readonly tell?: (line: string) => void
}

interface Answered {
  readonly atMs: number
  readonly tookMs: number
}

const streamName = 'failover-rooms'

/** Three relays behind a balancer, on three nodes, and everybody writing one act after the other. */
interface World {
  readonly plan: Plan
  readonly nodes: Nodes
  readonly relays: readonly Relay[]
  readonly balancer: Balancer
  readonly devices: readonly Device[]
  readonly answers: Answered[]
  readonly folder: string
  isOver: boolean
}

const pause = (ms: number): Promise<void> => new Promise((done) => void setTimeout(done, ms))

/**
 * When the next act of a device is answered, and from when it counts: from when it first leaves, for hundreds
 * of devices share one process and each takes its time before that; from the gesture while the device is cut.
 */
function nextAnswer({ tap, state }: Device): Promise<Answered> {
  const before = tap.answered.size
  let fromMs = state().state === 'live' ? undefined : performance.now()
  return new Promise((resolve) =>
    tap.tell((what) => {
      const atMs = performance.now()
      if (what === 'act') fromMs ??= atMs
      else if (tap.answered.size > before) resolve({ atMs, tookMs: atMs - (fromMs ?? atMs) })
    }),
  )
}

/** One act at a time, each timed to its answer, whatever breaks in between. */
async function write(world: World, device: Device, number: number): Promise<void> {
  const chance = createChance(world.plan.seed * 10_000 + number)
  while (!world.isOver) {
    await pause(chance.below(2 * world.plan.everyMs))
    if (world.isOver) return
    const answer = nextAnswer(device)
    await device.write()
    world.answers.push(await answer)
    while (device.kept().length > 0) await pause(20)
  }
}

const roomNames = (rooms: number): string[] => Array.from({ length: rooms }, (_, n) => `r${n}`)

async function createWorld(plan: Plan): Promise<World> {
  const [nodes, balancer] = [await startNodes(3), await startBalancer()]
  const url = nodes.url('failover')
  const folder = await mkdtemp(join(tmpdir(), 'faire-echo-failover-'))
  const store = await openOn(url)
  const persons = roomNames(plan.rooms).map((room) =>
    Array.from({ length: plan.people }, (_, n) => personIn(room, `p${n}`)),
  )
  for (const [n, room] of roomNames(plan.rooms).entries())
    await prepareRoom(store, room, persons[n] ?? [])
  await store.close()
  const env = { RELAY_STORE: url, APP_ORIGINS: balancer.origin }
  const relays = await Promise.all([0, 1, 2].map(() => createRelay({ folder, env })))
  for (const relay of relays) relay.launch({ snapshotEvery: 32 })
  await Promise.all(relays.map((relay) => relay.answering()))
  balancer.serve(relays.map((relay) => Number(new URL(relay.url).port)))
  const devices = persons.flat().map((person, n) => {
    const chance = createChance(plan.seed * 1_000 + n)
    return openDevice({ person, url: balancer.url, chance })
  })
  const all = { plan, nodes, relays, balancer, devices, folder }
  return { ...all, answers: [], isOver: false }
}

/** The longest stretch of this time in which nobody was answered anything. */
function silenceIn(
  answers: readonly Answered[],
  [fromMs, toMs]: readonly [number, number],
): number {
  const times = answers.map(({ atMs }) => atMs).filter((atMs) => atMs > fromMs && atMs < toMs)
  const stretches = [...times, toMs].map((atMs, n) => atMs - (times[n - 1] ?? fromMs))
  return Math.round(Math.max(...stretches))
}

/** Since a moment: the longest that one act took, and the 99th of a hundred. */
const figuresOf = (answers: readonly Answered[], fromMs: number, toMs: number) => {
  const took = answers
    .filter(({ atMs }) => atMs >= fromMs && atMs < toMs)
    .map(({ tookMs }) => tookMs)
    .sort((a, b) => a - b)
  const at = (part: number): number => Math.round(took[Math.floor((took.length - 1) * part)] ?? 0)
  return {
    acts: took.length,
    p50: at(0.5),
    p99: at(0.99),
    longest: at(1),
    silence: silenceIn(answers, [fromMs, toMs]),
  }
}

export type Figures = ReturnType<typeof figuresOf>

export interface Phase {
  readonly name: string
  readonly figures: Figures
  /** From its beginning until a node said that it leads the stream of rooms; undefined where none had to. */
  readonly ledAfterMs: number | undefined
}

/** What a run came to. */
export interface Outcome {
  readonly phases: readonly Phase[]
  readonly acts: number
  readonly again: number
  readonly faults: readonly string[]
}

/** The node that leads the stream of rooms, by its number. */
async function leaderOf({ nodes }: World): Promise<number> {
  const leader = await nodes.leaderOf(streamName)
  return Number(leader.slice(1))
}

async function phase(world: World, name: string, event: () => Promise<void>): Promise<Phase> {
  const fromMs = performance.now()
  await event()
  await pause(world.plan.phaseMs)
  // All that was on its way when the phase began has been answered.
  const seen = world.answers.length
  await until(
    () => world.answers.length >= seen + world.devices.length,
    () => `nothing is written any more after ${name}`,
    60_000,
  )
  const figures = figuresOf(world.answers, fromMs, performance.now())
  const ledMs = world.nodes.ledSinceMs(streamName) ?? 0
  const ledAfterMs = ledMs > fromMs ? Math.round(ledMs - fromMs) : undefined
  world.plan.tell?.(`${name}: ${JSON.stringify({ ...figures, ledAfterMs })}`)
  return { name, figures, ledAfterMs }
}

async function runPhases(world: World): Promise<Phase[]> {
  const { relays, nodes } = world
  const nothing = async (): Promise<void> => undefined
  const kill = (number: number) => async () => nodes.nodes[number]?.kill()
  const before = await phase(world, 'before', nothing)
  // The relays see to it: whoever follows leads nothing.
  await nodes.together()
  const leader = await leaderOf(world)
  return [
    before,
    await phase(world, 'a relay is killed', async () => relays[0]?.kill()),
    await phase(world, 'a node that follows is killed', kill((leader + 1) % 3)),
    await phase(world, 'it comes back', async () => nodes.nodes[(leader + 1) % 3]?.start()),
    await phase(world, 'the node that leads is killed', kill(leader)),
    await phase(world, 'after', nothing),
  ]
}

/** Everything is answered; then the store and every device are compared. */
async function conclude(world: World): Promise<string[]> {
  const { devices, nodes, plan } = world
  await settled(devices, 60_000)
  const store = await openOn(nodes.url('failover'))
  const faults: string[] = []
  for (const name of roomNames(plan.rooms)) {
    const room = sessionNamed(name)
    const theirs = devices.filter(({ person }) => person.room === room)
    const held = await heldIn(store, room)
    // The last update may still be on its way to those who did not write it.
    await until(
      () => faultsIn(theirs, held).length === 0,
      () => faultsIn(theirs, held).join('; '),
      5_000,
    ).catch((cause: unknown) => faults.push(String(cause)))
  }
  await store.close()
  return faults
}

/** Kills a relay, then a node that follows, then the one that leads, under everybody's writing. */
export async function failOver(plan: Plan): Promise<Outcome> {
  const world = await createWorld(plan)
  const { devices, relays, nodes, balancer, folder } = world
  try {
    await settled(devices, 60_000)
    const busy = devices.map((device, n) => write(world, device, n))
    const phases = await runPhases(world)
    world.isOver = true
    // Says who waits, rather than wait with them.
    await settled(devices, 60_000)
    await Promise.all(busy)
    const faults = await conclude(world)
    const sum = (count: (device: Device) => number): number =>
      devices.reduce((total, device) => total + count(device), 0)
    const [acts, again] = [sum(({ tap }) => tap.answered.size), sum(({ tap }) => tap.again())]
    return { phases, acts, again, faults }
  } finally {
    world.isOver = true
    await Promise.all(devices.map((device) => device.close()))
    await Promise.all(relays.map((relay) => relay.kill()))
    balancer.stop()
    await nodes.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
