import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { encodeGesture } from '../../shared/wire/presence.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { gather } from './testing/gather.ts'
import { change, create, id, memberHello, remove, roomName } from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

const first = roomName('first')
const isShared = true

/** Two relays on one store, with Awa's group and its first session; `hears` of the second. */
async function besides(
  peers: readonly string[] = ['basil', 'chloe'],
  hears: () => boolean = () => true,
): Promise<readonly [World, World]> {
  const one = createWorld({ mood: { isShared } })
  const two = createWorld({ mood: { isShared, hears }, beside: one })
  await gather(one, peers)
  return [one, two]
}

async function seat(world: World, name: string, { room = 'first', n = 0 } = {}): Promise<Device> {
  const device = dial(world, { ...memberHello(name, room), generation: n })
  await settle()
  device.sync()
  await settle()
  return device
}

const situation = (name: string, by: string) => create('situations', name, { owner: id(by) })
const ids = (device: Device | undefined): string[] =>
  Object.keys(device?.records('situations') ?? {}).sort()

const stateOf = async (world: World): Promise<string> =>
  Buffer.from((await world.core.stateOf(first)) ?? []).toString('hex')

describe('two relays with one room', () => {
  it('[J1.1, J1.2] write at once: each is read by both, and both documents are the same bytes', async () => {
    const [one, two] = await besides()
    const basil = await seat(one, 'basil')
    const chloe = await seat(two, 'chloe')
    basil.act(1, situation('bread', 'basil'))
    chloe.act(1, situation('soup', 'chloe'))
    await settle()
    await settle()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(chloe.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(ids(basil)).toEqual([id('bread'), id('soup')])
    expect(ids(chloe)).toEqual([id('bread'), id('soup')])
    expect(await stateOf(one)).toBe(await stateOf(two))
  })

  it('[J1.1] decides again on what the other wrote: a revision that is stale by then is refused', async () => {
    const [one, two] = await besides()
    const phone = await seat(one, 'basil')
    phone.act(1, situation('bread', 'basil'))
    await settle()
    const tablet = dial(two, memberHello('basil', 'first', 'basil-tablet'))
    await settle()
    const edit = change('situations', 'bread', { owner: id('basil'), rev: 2 })
    phone.act(2, edit)
    tablet.act(1, edit)
    await settle()
    await settle()
    const kinds = [phone.answers.at(-1), tablet.answers.at(-1)].map((each) => each?.kind)
    expect(kinds).toEqual(expect.arrayContaining(['done', 'refused']))
    expect(await stateOf(one)).toBe(await stateOf(two))
  })

  it('[J1.1] answers once an act that is sent again through the other', async () => {
    const [one, two] = await besides()
    const before = await seat(one, 'basil')
    before.act(1, situation('bread', 'basil'))
    await settle()
    before.leave()
    const after = await seat(two, 'basil')
    after.act(1, situation('bread', 'basil'))
    await settle()
    expect(after.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(ids(after)).toEqual([id('bread')])
  })

  it('[J1.3] cut a member who is removed through the other', async () => {
    const [one, two] = await besides()
    const chloe = await seat(two, 'chloe')
    const group = await seat(two, 'chloe', { room: 'group' })
    const awa = await seat(one, 'awa', { room: 'group' })
    awa.act(2, { op: 'remove', collection: 'seats', id: id('chloe') })
    await settle()
    await settle()
    expect(awa.answers).toEqual([{ kind: 'done', n: 2 }])
    expect([chloe.closed, group.closed]).toEqual(['removed', 'removed'])
  })

  it('[J1.5] show nothing older to whoever comes from the other, told or not', async () => {
    const [one, two] = await besides(['basil', 'chloe'], () => false)
    await seat(two, 'chloe')
    const basil = await seat(one, 'basil')
    basil.act(1, situation('bread', 'basil'))
    await settle()
    basil.leave()
    const back = dial(two, { ...memberHello('basil', 'first'), generation: 1 })
    await settle()
    back.send(encodeSync(0, Y.encodeStateVector(basil.doc)))
    await settle()
    expect(back.closed).toBeUndefined()
    expect(back.welcome?.nextAct).toBe(2)
    expect(back.welcome?.generation.number).toBe(1)
    expect(await stateOf(one)).toBe(await stateOf(two))
  })

  it('[J1.6] begin the next generation together, and the same document in it', async () => {
    const [one, two] = await besides()
    const basil = await seat(one, 'basil')
    const chloe = await seat(two, 'chloe')
    basil.act(1, situation('bread', 'basil'), situation('soup', 'basil'))
    await settle()
    basil.act(2, remove('situations', 'bread'))
    const awa = await seat(two, 'awa')
    awa.act(2, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'closed' }))
    await settle()
    await settle()
    expect([basil.closed, chloe.closed, awa.closed]).toEqual(Array(3).fill('generation'))
    const again = await Promise.all([seat(one, 'basil', { n: 1 }), seat(two, 'chloe', { n: 1 })])
    expect(again.map((each) => each.welcome?.generation.number)).toEqual([2, 2])
    expect(again.map(ids)).toEqual([[id('soup')], [id('soup')]])
    expect(await stateOf(one)).toBe(await stateOf(two))
  })
})

describe('who is there, through two relays', () => {
  it('[J1.4] is told to everybody, as long as it is said again', async () => {
    const [one, two] = await besides()
    const basil = await seat(one, 'basil')
    const chloe = await seat(two, 'chloe')
    await one.surroundings.advance(3_000)
    const both = [id('basil'), id('chloe')]
    expect(basil.presences.at(-1)?.here).toEqual(both)
    expect(chloe.presences.at(-1)?.here).toEqual(both)
    chloe.leave()
    await one.surroundings.advance(3_000)
    expect(basil.presences.at(-1)?.here).toEqual([id('basil')])
  })

  it('[J1.4] forgets who was there through a relay that is not heard any more', async () => {
    const [one, two] = await besides()
    const basil = await seat(one, 'basil')
    await seat(two, 'chloe')
    await one.surroundings.advance(3_000)
    one.disk.followers.clear()
    await one.surroundings.advance(20_000)
    expect(basil.presences.at(-1)?.here).toEqual([id('basil')])
  })

  it('[J1.4] steps out of the frame on both, and comes back on both', async () => {
    const [one, two] = await besides()
    const basil = await seat(one, 'basil')
    const awa = await seat(two, 'awa')
    await one.surroundings.advance(3_000)
    basil.send(encodeGesture({ gesture: 'out-of-frame' }))
    await settle()
    expect(awa.presences.at(-1)?.outOfFrame).toBe(true)
    awa.send(encodeGesture({ gesture: 'back' }))
    await one.surroundings.advance(3_000)
    expect([basil, awa].map((each) => each.presences.at(-1)?.outOfFrame)).toEqual([false, false])
  })
})
