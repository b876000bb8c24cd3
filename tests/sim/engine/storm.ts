import process from 'node:process'
import { vi } from 'vitest'
import { createRelayCore, type RelayCore } from '../../../server/room/core.ts'
import { lookAround, meansOn, storeOn } from '../../../server/store/jetstream/store-on.ts'
import { createPulse } from '../../../server/store/jetstream/pulse.ts'
import type { Store } from '../../../server/store/store.ts'
import type { StoreEvent } from '../../../server/store/store-watch.ts'
import { closeCodes } from '../../../shared/wire/close-codes.ts'
import { createChance } from '../chance.ts'
import { faultsOf, isSettled } from '../check.ts'
import { createPhone, type Phone } from '../phone.ts'
import { group, people, prepareDisk, session } from '../prepare.ts'
import { during } from '../run-seed.ts'
import { reseal } from '../sealing.ts'
import type { VirtualTime } from '../virtual-time.ts'
import { type Writing } from '../world.ts'
import { rewrite, writeNew } from '../writing.ts'
import { createShared, engineOn, type Shared } from './engine.ts'
import { createNodes, type Nodes } from './nodes.ts'

/** Three relays on an engine that dies and forgets, three phones, each on whichever relay it finds. */
interface Storm extends Writing {
  readonly nodes: Nodes
  readonly relays: readonly Relay[]
  readonly lines: string[]
  readonly closes: number[]
}

interface Relay {
  readonly core: RelayCore
  readonly stop: () => void
}

interface Started {
  readonly time: VirtualTime
  readonly shared: Shared
  readonly trace: (line: string) => void
}

/** A store on these nodes, and its rounds. */
export function openStore({ time, shared, trace }: Started): { store: Store; stop: () => void } {
  const watch = (event: StoreEvent): void => {
    const { message = '' } = 'cause' in event ? (event.cause as Error) : {}
    if (event.kind !== 'wrote') trace(`store: ${event.kind} ${message}`)
  }
  const pulse = createPulse(watch)
  const means = meansOn(engineOn(shared), { pulse: pulse.tell, watch })
  let isOver = false
  const goRound = async (): Promise<void> => {
    await lookAround(means, pulse).catch(() => undefined)
    if (!isOver) time.after(1_000, () => void goRound())
  }
  void goRound()
  const store = storeOn(
    () => ({ relayId: 'AAAAAAAAAAAAAAAAAAAAAA', means }),
    async () => undefined,
  )
  return { store, stop: () => void (isOver = true) }
}

function startRelay(started: Started, seed: number): Relay {
  const { time, trace } = started
  const { store, stop } = openStore(started)
  const chance = createChance(seed)
  const say = (fields: object, message: string): void => {
    const { cause } = fields as { cause?: Error }
    trace(`relay: ${message} ${cause?.message ?? ''}`)
  }
  const core = createRelayCore({
    store,
    surroundings: {
      nowMs: time.nowMs,
      elapsedMs: time.nowMs,
      random: chance.bytes,
      after: time.after,
    },
    log: { info: say, warn: say, error: say },
    limits: { idleUnloadMs: 5_000, sweepEveryMs: 3_600_000, snapshotEvery: 12 },
  })
  return { core, stop }
}

/** The rooms of the other simulations, put into the engine. */
async function prepare(started: Started): Promise<void> {
  const disk = await prepareDisk()
  const { store, stop } = openStore(started)
  for (const room of [group, session]) {
    const { bytes = new Uint8Array() } = disk.shelves.get(room)?.entries[0] ?? {}
    const { kind } = await store.append(room, 0, { bytes })
    if (kind !== 'done') throw new Error(kind)
    store.letGo(room)
  }
  stop()
}

function createStorm(time: VirtualTime, seed: number): Storm & { readonly started: Started } {
  const chance = createChance(seed)
  const startMs = time.nowMs()
  const lines: string[] = []
  const trace = (line: string): void =>
    void lines.push(`${String(time.nowMs() - startMs).padStart(6)} ${line}`)
  const nodes = createNodes(time, chance)
  const started = { time, shared: createShared(nodes), trace }
  const relays = [1, 2, 3].map((n) => startRelay(started, seed * 10 + n))
  const closes: number[] = []
  const phones: Phone[] = people.map((person) =>
    createPhone({
      time,
      chance,
      person,
      reseal,
      accept: (port) =>
        chance.pick(relays).core.accept({
          ...port,
          close(code, reason) {
            trace(`${person.name} is closed: ${reason}`)
            closes.push(code)
            port.close(code, reason)
          },
        }),
    }),
  )
  const host = {
    stateOf: (room: string) => chance.pick(relays).core.stateOf(room),
  }
  const wrote = new Map()
  return { time, chance, phones, host, wrote, trace, nodes, relays, lines, closes, started }
}

const stormMs = 40_000
/** From when the engine is well again until everybody writes and sees everything. */
const calmMs = 12_000

/** People write all along; leaders die, and what is asked goes wrong now and then. */
function plan({ time, chance, nodes, trace, ...storm }: Storm): void {
  const writing = { time, chance, trace, ...storm }
  for (let left = 25 + chance.below(25); left > 0; left -= 1)
    time.after(chance.below(stormMs), () =>
      chance.happens(0.7) ? writeNew(writing) : rewrite(writing),
    )
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const of = chance.pick(['rooms', 'rooms', 'buckets'] as const)
    time.after(chance.below(stormMs - 10_000), () => {
      trace(`the node that leads ${of} dies`)
      nodes.die(of, 4_000 + chance.below(5_000))
    })
  }
  nodes.trouble = chance.pick([0, 0.02, 0.1, 0.3])
  time.after(stormMs - 1_000, () => {
    trace('the engine is well')
    nodes.trouble = 0
  })
}

/** What a seed led to. */
export interface Outcome {
  readonly seed: number
  readonly faults: readonly string[]
  readonly trace: readonly string[]
  readonly written: number
}

const describe = ({ phones }: Storm): string =>
  phones
    .flatMap(({ person, tabs }) =>
      tabs.map(({ state, kept }) => `${person.name} ${state}, ${kept.length} waiting`),
    )
    .join('; ')

/** Every relay holds the same document. */
async function differences({ relays }: Storm): Promise<string[]> {
  const states = await Promise.all(relays.map(({ core }) => core.stateOf(session)))
  const texts = states.map((state) => Buffer.from(state ?? []).toString('base64'))
  return new Set(texts).size === 1 ? [] : ['relays hold different documents']
}

/** Once the engine is well again, a room is closed to nobody. */
async function conclude(storm: Storm): Promise<string[]> {
  const { time, closes } = storm
  await time.runUntil(time.nowMs() + calmMs)
  const faults: string[] = []
  const before = closes.length
  writeNew(storm)
  // What may still be taken back leaves after five seconds; what nobody told a relay of, it asks for after as many.
  await time.runUntil(time.nowMs() + 14_000)
  if (closes.slice(before).includes(closeCodes.storeFailed)) faults.push('closed in calm')
  if (!(await during(time, isSettled(storm)))) faults.push(`never settled: ${describe(storm)}`)
  await time.runUntil(time.nowMs() + 1_000)
  faults.push(...(await during(time, faultsOf(storm))), ...(await during(time, differences(storm))))
  return faults
}

process.setMaxListeners(0)

/** One seed, from the first word to the last check, on a clock of its own. */
export async function runStorm(install: () => VirtualTime, seed: number): Promise<Outcome> {
  const time = install()
  const watch = vi.spyOn(performance, 'now').mockImplementation(time.nowMs)
  try {
    const storm = createStorm(time, seed)
    await during(time, prepare(storm.started))
    for (const phone of storm.phones) phone.openTab()
    plan(storm)
    await time.runUntil(time.nowMs() + stormMs)
    const faults = await conclude(storm)
    for (const { tabs } of storm.phones) for (const tab of tabs.slice()) tab.kill()
    for (const { stop } of storm.relays) stop()
    await time.runUntil(time.nowMs() + 10_000)
    return { seed, faults, trace: storm.lines, written: storm.wrote.size }
  } finally {
    watch.mockRestore()
    time.uninstall()
  }
}
