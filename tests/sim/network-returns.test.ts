import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Request } from '../../shared/policy/decide.ts'
import type { Fields } from '../../shared/policy/view.ts'
import type { Phone, Tab } from './phone.ts'
import { installVirtualTime, type VirtualTime } from './virtual-time.ts'

const { createWorld, relayRecords } = await import('./world.ts')
const { seal } = await import('./sealing.ts')

let time: VirtualTime
let world: ReturnType<typeof createWorld>
let awa: Phone

const pass = (ms: number): Promise<void> => time.runUntil(time.nowMs() + ms)
const idOf = (name: string): string => name.padEnd(16, 'x')

function post(tab: Tab | undefined, name: string, holdMs?: number): void {
  const id = idOf(name)
  const owner = awa.person.member
  const words = seal({ collection: 'takeaways', id, owner, rev: 1, text: name })
  const record = { owner, rev: 1, epoch: 1, words }
  const operations: Request[] = [{ op: 'create', collection: 'takeaways', id, record }]
  void tab?.line.post({ operations }, holdMs === undefined ? {} : { holdMs })
}

/** No network any more, and every page has noticed. */
async function goOffline(): Promise<void> {
  awa.isOnline = false
  awa.cut()
  for (let second = 0; second < 120; second += 1) {
    await pass(1_000)
    if (awa.tabs.every(({ state }) => state !== 'live')) return
  }
  throw new Error('a page believes that it is still live')
}

/** What the relay holds, in its order of arrival. */
async function arrived(): Promise<readonly string[]> {
  const asked = relayRecords(world)
  await pass(500)
  const order = ([, left]: [string, Fields], [, right]: [string, Fields]): number =>
    Number(left['ord']) - Number(right['ord'])
  return [...((await asked) ?? [])].sort(order).map(([name]) => name.replace('takeaways/', ''))
}

beforeEach(async () => {
  time = installVirtualTime()
  world = createWorld(time, 7)
  const [, second] = world.phones
  if (second === undefined) throw new Error('three phones')
  awa = second
  world.host.start()
  for (const phone of world.phones) phone.openTab()
  await pass(3_000)
})

afterEach(async () => {
  for (const phone of world.phones) for (const tab of phone.tabs.slice()) tab.kill()
  world.host.kill()
  await pass(10_000)
  time.uninstall()
})

describe('when the network returns', () => {
  const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

  it('[O1.3] posts leave in order, once, by themselves', async () => {
    await goOffline()
    for (const name of names) {
      post(awa.tabs[0], name)
      await pass(50)
    }
    await pass(20_000)
    expect(await arrived()).toEqual([])
    expect(awa.tabs[0]?.kept).toHaveLength(names.length)
    awa.isOnline = true
    await pass(30_000)
    expect(await arrived()).toEqual(names.map(idOf))
    expect(awa.tabs[0]?.kept).toEqual([])
  })

  it('[O1.3] a relay that died and came back is a network that returns', async () => {
    world.host.kill()
    for (const name of names.slice(0, 3)) {
      post(awa.tabs[0], name)
      await pass(50)
    }
    await pass(5_000)
    world.host.start()
    await pass(30_000)
    expect(await arrived()).toEqual(names.slice(0, 3).map(idOf))
  })
})

describe('two pages of one phone', () => {
  it('[O1.8] share one outbox, and send each post once', async () => {
    const other = awa.openTab()
    await pass(3_000)
    await goOffline()
    post(awa.tabs[0], 'one')
    await pass(50)
    post(other, 'two')
    await pass(5_000)
    expect(awa.tabs.map(({ kept }) => kept.length)).toEqual([2, 2])
    awa.isOnline = true
    await pass(30_000)
    expect(await arrived()).toEqual(['one', 'two'].map(idOf))
    expect(awa.tabs.map(({ kept }) => kept.length)).toEqual([0, 0])
    // Each number was used once: the next one is the third.
    post(other, 'three')
    await pass(5_000)
    expect(await arrived()).toEqual(['one', 'two', 'three'].map(idOf))
    const store = awa.openStore()
    expect((await Promise.all([store.numbers.toArray(), pass(100)]))[0][0]?.last).toBe(3)
    store.db.close()
  })
})

describe('the five seconds', () => {
  it('[O1.2] keep a post here, and let it go by itself afterwards', async () => {
    post(awa.tabs[0], 'one', 5_000)
    await pass(4_400)
    expect(await arrived()).toEqual([])
    await pass(6_000)
    expect(await arrived()).toEqual([idOf('one')])
  })
})
