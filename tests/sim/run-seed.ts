import process from 'node:process'
import { faultsOf, isSettled } from './check.ts'
import { troubles } from './trouble.ts'
import type { VirtualTime } from './virtual-time.ts'
import { createWorld, type World } from './world.ts'
import { rewrite, writeNew } from './writing.ts'

/** What a seed led to. */
export interface Outcome {
  readonly seed: number
  readonly faults: readonly string[]
  readonly trace: readonly string[]
  readonly written: number
}

const busyMs = 30_000
const healingStepMs = 1_000
const mostHealingSteps = 90

process.setMaxListeners(0)

/** Plans what people write and what goes wrong, all over the first half minute. */
export function plan(world: World): void {
  const { chance, time } = world
  const writes = 8 + chance.below(20)
  for (let left = writes; left > 0; left -= 1) {
    time.after(chance.below(busyMs), () => {
      if (chance.happens(0.7)) writeNew(world)
      else rewrite(world)
    })
  }
  for (let left = 1 + chance.below(12); left > 0; left -= 1) {
    const trouble = chance.pick(troubles)
    time.after(chance.below(busyMs), () => trouble(world))
  }
}

/** Puts everything right, and waits until nothing moves any more. */
async function heal(world: World): Promise<boolean> {
  const { host, phones, time, trace } = world
  trace('everything heals')
  host.calm()
  host.start()
  for (const phone of phones) {
    phone.isOnline = true
    if (phone.tabs.length === 0) phone.openTab()
  }
  for (let step = 0; step < mostHealingSteps; step += 1) {
    await time.runUntil(time.nowMs() + healingStepMs)
    host.calm()
    host.start()
    if (await during(time, isSettled(world))) return true
  }
  return false
}

/** Lets virtual time pass until a promise that waits for it settles. */
export async function during<T>(time: VirtualTime, promise: Promise<T>): Promise<T> {
  const waiting = new Set([promise])
  const over = (): void => void waiting.delete(promise)
  promise.then(over, over)
  for (let left = 1_000; waiting.size > 0; left -= 1) {
    if (left === 0) throw new Error('a promise waits for ever')
    await time.runUntil(time.nowMs() + 20)
  }
  return promise
}

/** One seed, from the first word to the last check, on a clock of its own. */
export async function runSeed(install: () => VirtualTime, seed: number): Promise<Outcome> {
  const time = install()
  try {
    const world = createWorld(time, seed)
    world.host.start()
    for (const phone of world.phones) phone.openTab()
    plan(world)
    await time.runUntil(time.nowMs() + busyMs)
    const hasSettled = await heal(world)
    // What comes down is put on the device within a moment.
    await time.runUntil(time.nowMs() + 1_000)
    const faults = await during(time, faultsOf(world))
    if (!hasSettled) faults.unshift(`never settled: ${describe(world)}`)
    for (const phone of world.phones) for (const tab of phone.tabs.slice()) tab.kill()
    world.host.kill()
    await time.runUntil(time.nowMs() + 10_000)
    return { seed, faults, trace: world.lines, written: world.wrote.size }
  } finally {
    time.uninstall()
  }
}

function describe({ phones }: World): string {
  return phones
    .flatMap(({ person, tabs }) =>
      tabs.map(({ state, kept, records }) => {
        const waiting = kept.filter(({ refused }) => refused === undefined).length
        return `${person.name} ${state}, ${waiting} waiting, ${records.size} shown`
      }),
    )
    .join('; ')
}
