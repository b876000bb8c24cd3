import { expect, it } from 'vitest'
import { prepareDisk, beside, session } from './prepare.ts'
import { installVirtualTime, type VirtualTime } from './virtual-time.ts'

const { createWorld } = await import('./world.ts')
const { plan } = await import('./run-seed.ts')

const busyMs = 30_000
const tables = ['replicas', 'updates', 'outbox', 'numbers', 'drafts'] as const

/** What is left of an erased session, anywhere; nothing when all is well. */
async function leftOf(world: ReturnType<typeof createWorld>): Promise<string[]> {
  const left: string[] = []
  for (const phone of world.phones) {
    const store = phone.openStore()
    for (const table of tables)
      if ((await store[table].count()) > 0) left.push(`${phone.person.name} keeps ${table}`)
    store.db.close()
  }
  const bytes = world.host.bytesOf(session)
  for (const { name } of world.wrote.values())
    if (bytes.includes(name.slice(-16))) left.push(`the relay keeps ${name}`)
  return left
}

/** Every page is opened again, and hears what became of its session. */
async function comeBack(world: ReturnType<typeof createWorld>, time: VirtualTime): Promise<void> {
  world.host.calm()
  world.host.start()
  for (const phone of world.phones) {
    phone.isOnline = true
    for (const tab of phone.tabs.slice()) tab.kill()
    phone.openTab()
  }
  await time.runUntil(time.nowMs() + 60_000)
}

it.each(Array.from({ length: 24 }, (_, at) => at + 1))(
  '[G2.2, G2.8] a session whose end comes amid all that goes wrong stays nowhere, and takes nothing along, seed %i',
  async (seed) => {
    const time = installVirtualTime()
    try {
      const endMin = Math.floor(time.nowMs() / 60_000) + 1
      const disk = await prepareDisk(endMin)
      const world = createWorld(time, seed, { disk, sweepEveryMs: 2_000 })
      const before = world.host.bytesOf(beside)
      world.host.start()
      for (const phone of world.phones) phone.openTab()
      for (let part = 0; part < 4; part += 1) {
        plan(world)
        await time.runUntil(time.nowMs() + busyMs)
      }
      await comeBack(world, time)
      await comeBack(world, time)
      const states = world.phones.flatMap(({ tabs }) => tabs.map(({ state }) => state))
      expect(states).toEqual(['ended', 'ended', 'ended'])
      const asked = leftOf(world)
      await time.runUntil(time.nowMs() + 1_000)
      expect([world.wrote.size > 0, await asked]).toEqual([true, []])
      expect(world.host.bytesOf(beside)).toBe(before)
      for (const phone of world.phones) for (const tab of phone.tabs.slice()) tab.kill()
      world.host.kill()
      await time.runUntil(time.nowMs() + 10_000)
    } finally {
      time.uninstall()
    }
  },
)
