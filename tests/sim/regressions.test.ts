import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Request } from '../../shared/policy/decide.ts'
import type { Phone } from './phone.ts'
import { installVirtualTime, type VirtualTime } from './virtual-time.ts'

const { createWorld, relayRecords } = await import('./world.ts')
const { seal } = await import('./sealing.ts')

// Each of these was found by a seed, and is told here step by step: seeds mean other runs whenever
// the simulation changes.

let time: VirtualTime
let world: ReturnType<typeof createWorld>
let awa: Phone
let basil: Phone

const pass = (ms: number): Promise<void> => time.runUntil(time.nowMs() + ms)
const id = 'abcdefghijklmnop'

function request({ person }: Phone, op: 'create' | 'change', [rev, as] = [1, id]): Request {
  const owner = person.member
  const words = seal({ collection: 'takeaways', id: as, owner, rev, text: `rev ${rev}` })
  return { op, collection: 'takeaways', id: as, record: { owner, rev, epoch: 1, words } }
}

function leave(phone: Phone): void {
  phone.isOnline = false
  phone.cut()
}

async function shown(): Promise<readonly string[]> {
  const asked = relayRecords(world)
  await pass(500)
  return [...((await asked)?.keys() ?? [])]
}

async function restoreOlder(): Promise<void> {
  world.host.restore()
  world.host.start()
  await pass(6_000)
}

beforeEach(async () => {
  time = installVirtualTime()
  // A world with restores.
  for (let seed = 1; world === undefined || !world.hasRestores; seed += 1) {
    world = createWorld(time, seed)
  }
  const [, second, third] = world.phones
  if (second === undefined || third === undefined) throw new Error('three phones')
  awa = second
  basil = third
  world.host.start()
  for (const phone of world.phones) phone.openTab()
  await pass(2_000)
})

afterEach(async () => {
  for (const phone of world.phones) for (const tab of phone.tabs.slice()) tab.kill()
  world.host.kill()
  await pass(10_000)
  time.uninstall()
  world = undefined as unknown as typeof world
})

describe('found by a seed', () => {
  it('a held text leaves by itself after the page was killed and opened again', async () => {
    void awa.post({ operations: [request(awa, 'create')] }, { holdMs: 5_000 })
    await pass(100)
    awa.tabs[0]?.kill()
    awa.openTab()
    await pass(8_000)
    expect(await shown()).toEqual([`takeaways/${id}`])
    expect(awa.tabs[0]?.kept).toEqual([])
  })

  it('what was withdrawn stays so when an older store comes back', async () => {
    void awa.post({ operations: [request(awa, 'create')] })
    await pass(1_000)
    world.host.backUp()
    void awa.post({ operations: [{ op: 'remove', collection: 'takeaways', id }] })
    await pass(1_000)
    expect(await shown()).toEqual([])
    await restoreOlder()
    expect(await shown()).toEqual([])
  })

  it('a withdrawal on its way keeps its record from being brought back', async () => {
    world.host.backUp()
    void awa.post({ operations: [request(awa, 'create')] })
    await pass(1_000)
    awa.isOnline = false
    awa.cut()
    void awa.post({ operations: [{ op: 'remove', collection: 'takeaways', id }] })
    await pass(1_000)
    world.host.restore()
    world.host.start()
    awa.isOnline = true
    await pass(40_000)
    expect(await shown()).toEqual([])
  })

  it('a page that slept does not bring back what another page of the phone withdrew', async () => {
    world.host.backUp()
    void awa.post({ operations: [request(awa, 'create')] })
    await pass(1_000)
    await restoreOlder()
    const [first] = awa.tabs
    awa.isOnline = false
    awa.cut()
    await pass(4_000)
    awa.isOnline = true
    const second = awa.openTab()
    await pass(6_000)
    await Promise.all([
      second.line.post({ operations: [{ op: 'remove', collection: 'takeaways', id }] }),
      pass(3_000),
    ])
    first?.line.wake()
    await pass(6_000)
    expect(await shown()).toEqual([])
  })

  it('[G1.4] what a lost store held comes back from the phone that wrote it, at its last revision', async () => {
    world.host.backUp()
    void awa.post({ operations: [request(awa, 'create')] })
    await pass(1_000)
    void awa.post({ operations: [request(awa, 'change', [2, id])] })
    await pass(1_000)
    await restoreOlder()
    expect(await shown()).toEqual([`takeaways/${id}`])
    expect([...(basil.tabs[0]?.records.keys() ?? [])]).toEqual([`takeaways/${id}`])
  })

  it('[Z2.5] what a phone wrote since the back-up comes back after a withdrawal that it was away for', async () => {
    const other = 'qrstuvwxyzabcdef'
    void basil.post({ operations: [request(basil, 'create', [1, other])] })
    await pass(1_000)
    world.host.backUp()
    void awa.post({ operations: [request(awa, 'create')] })
    await pass(1_000)
    leave(awa)
    await restoreOlder()
    void basil.post({ operations: [{ op: 'remove', collection: 'takeaways', id: other }] })
    await pass(1_000)
    expect(await shown()).toEqual([])
    const others = world.phones.filter((phone) => phone !== awa)
    // Nobody is in the room: it rests, and what was withdrawn is erased.
    for (const phone of others) leave(phone)
    await pass(10_000)
    for (const phone of world.phones) phone.isOnline = true
    await pass(40_000)
    expect(await shown()).toEqual([`takeaways/${id}`])
  })

  it('a page whose nudge was lost learns that another one sent its text', async () => {
    awa.openTab()
    await pass(1_000)
    void awa.post({ operations: [request(awa, 'create')] })
    await pass(5_000)
    expect(awa.tabs.map(({ kept }) => kept.length)).toEqual([0, 0])
  })
})
