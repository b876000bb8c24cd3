import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GroupPhone } from './group-phone.ts'
import { installVirtualTime, type VirtualTime } from './virtual-time.ts'

const { createGroupWorld, faultsOfGroup, isQuiet, say, takeOut } = await import('./group-world.ts')
const { runGroupSeed } = await import('./run-group-seed.ts')
const { during } = await import('./run-seed.ts')

const seeds = 30
const perTest = 10

describe('a key that turns while everything goes wrong', () => {
  it.each(Array.from({ length: seeds / perTest }, (_, at) => at * perTest + 1))(
    '[K2.9] puts out those who were to be and nobody else, and loses no word, from seed %i on',
    async (from) => {
      let [said, out] = [0, 0]
      for (let seed = from; seed < from + perTest; seed += 1) {
        const outcome = await runGroupSeed(installVirtualTime, seed)
        const { faults, trace } = outcome
        expect(faults.length === 0 ? '' : [`seed ${seed}`, ...faults, ...trace].join('\n')).toBe('')
        said += outcome.said
        out += outcome.out
      }
      expect([said > perTest, out >= perTest]).toEqual([true, true])
    },
  )
})

describe('found by a seed', () => {
  let time: VirtualTime
  let world: ReturnType<typeof createGroupWorld>
  const pass = (ms: number): Promise<void> => time.runUntil(time.nowMs() + ms)
  const phoneOf = (name: string): GroupPhone => {
    const phone = world.phones.find(({ person }) => person.name === name)
    if (phone === undefined) throw new Error(name)
    return phone
  }

  beforeEach(async () => {
    time = installVirtualTime()
    world = createGroupWorld(time, 1)
    world.host.start()
    for (const phone of world.phones) phone.openTab()
    await pass(5_000)
  })

  afterEach(async () => {
    for (const phone of world.phones) for (const tab of phone.tabs.slice()) tab.kill()
    world.host.kill()
    await pass(10_000)
    time.uninstall()
  })

  it('[K2.9] two people taken out one after the other, without a network, are both out', async () => {
    const helene = phoneOf('helene')
    helene.isOnline = false
    helene.cut()
    await pass(3_000)
    takeOut(world, helene, 'basil')
    await pass(500)
    takeOut(world, helene, 'dora')
    await pass(500)
    for (const tab of helene.tabs.slice()) tab.kill()
    helene.isOnline = true
    helene.openTab()
    await pass(40_000)
    expect(await during(time, faultsOfGroup(world))).toEqual([])
    expect([...world.asked].sort()).toEqual(['basil', 'dora'])
  })

  it('[K2.9] a turn that two pages of one device post is in nobody’s way afterwards', async () => {
    const helene = phoneOf('helene')
    helene.openTab()
    await pass(3_000)
    helene.isOnline = false
    helene.cut()
    await pass(3_000)
    takeOut(world, helene, 'basil')
    await pass(1_000)
    helene.isOnline = true
    for (const tab of helene.tabs) tab.line.wake()
    await pass(40_000)
    takeOut(world, helene, 'dora')
    await pass(40_000)
    expect(await during(time, faultsOfGroup(world))).toEqual([])
    expect([...world.asked].sort()).toEqual(['basil', 'dora'])
  })

  it('[K2.9] a second page of one device reads what is sealed under the new key', async () => {
    const awa = phoneOf('awa')
    awa.openTab()
    await pass(3_000)
    takeOut(world, phoneOf('helene'), 'dora')
    await pass(5_000)
    say(world, phoneOf('co'))
    await pass(5_000)
    const read = awa.tabs.map(({ page }) => page?.session.board.getState().takeaways.size)
    expect(read).toEqual([1, 1])
    expect(await during(time, isQuiet(world))).toBe(true)
  })
})
