import { names, type Name } from './group-people.ts'
import { createGroupWorld, faultsOfGroup, isQuiet, say, takeOut } from './group-world.ts'
import type { GroupWorld } from './group-world.ts'
import { during } from './run-seed.ts'
import { troubles } from './trouble.ts'
import type { VirtualTime } from './virtual-time.ts'
import type { World } from './world.ts'

const calmMs = 4_000
const busyMs = 30_000

/** What a seed led to. */
interface GroupOutcome {
  readonly seed: number
  readonly faults: readonly string[]
  readonly trace: readonly string[]
  readonly said: number
  readonly out: number
}

/** Lines said, removals asked for by either, and what goes wrong, all over half a minute. */
function plan(world: GroupWorld): void {
  const { chance, time, phones } = world
  for (let left = 8 + chance.below(16); left > 0; left -= 1) {
    time.after(chance.below(busyMs), () => say(world, chance.pick(phones)))
  }
  const tiers = phones.slice(0, 2)
  const peers: Name[] = names.slice(2)
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const whom = chance.pick(peers)
    const atMs = chance.below(busyMs)
    time.after(atMs, () => takeOut(world, chance.pick(tiers), whom))
    // Both at once, of the same person or not.
    if (chance.happens(0.4)) {
      const other = chance.pick(peers)
      time.after(atMs + chance.below(200), () => takeOut(world, chance.pick(tiers), other))
    }
    // Whoever turns the key dies in the middle of it.
    if (chance.happens(0.5)) {
      time.after(atMs + chance.below(300), () => {
        const phone = chance.pick(tiers)
        world.trace(`${phone.person.name} is killed`)
        for (const tab of phone.tabs.slice()) tab.kill()
        time.after(50 + chance.below(5_000), () => {
          if (phone.tabs.length === 0) phone.openTab()
        })
      })
    }
  }
  for (let left = chance.below(10); left > 0; left -= 1) {
    const trouble = chance.pick(troubles)
    time.after(chance.below(busyMs), () => trouble(world as unknown as World))
  }
}

async function heal(world: GroupWorld): Promise<boolean> {
  const { host, phones, time } = world
  world.trace('everything heals')
  for (const phone of phones) {
    phone.isOnline = true
    if (phone.tabs.length === 0) phone.openTab()
  }
  for (let step = 0; step < 90; step += 1) {
    host.calm()
    host.start()
    await time.runUntil(time.nowMs() + 1_000)
    if (await during(time, isQuiet(world))) return true
  }
  return false
}

/** One seed of a group whose key turns while everything goes wrong. */
export async function runGroupSeed(
  install: () => VirtualTime,
  seed: number,
): Promise<GroupOutcome> {
  const time = install()
  try {
    const world = createGroupWorld(time, seed)
    world.host.start()
    for (const phone of world.phones) phone.openTab()
    await time.runUntil(time.nowMs() + calmMs)
    plan(world)
    await time.runUntil(time.nowMs() + busyMs)
    const hasSettled = await heal(world)
    await time.runUntil(time.nowMs() + 1_000)
    const faults = await during(time, faultsOfGroup(world))
    if (!hasSettled) faults.unshift('never settled')
    const out = world.perhaps.size
    for (const phone of world.phones) for (const tab of phone.tabs.slice()) tab.kill()
    world.host.kill()
    await time.runUntil(time.nowMs() + 10_000)
    return { seed, faults, trace: world.lines, said: world.said.length, out }
  } finally {
    time.uninstall()
  }
}
