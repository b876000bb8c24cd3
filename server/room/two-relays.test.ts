import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { doorLifeMs } from '../../shared/model/invitation.ts'
import { encodeGesture } from '../../shared/wire/presence.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { defaultLimits } from '../limits.ts'
import { gather } from './testing/gather.ts'
import {
  change,
  create,
  createHello,
  doorOperations,
  id,
  inviteHello,
  memberHello,
  remove,
  roomName,
  seatOperations,
} from './testing/people.ts'
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

const stateOf = async (world: World, room = first): Promise<string> =>
  Buffer.from((await world.core.stateOf(room)) ?? []).toString('hex')
const groupOf = (world: World): Promise<string> => stateOf(world, roomName('group'))

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

/** Two relays on one store, the second one's hour later than the first's. */
function apart(aheadMs: number): readonly [World, World] {
  const one = createWorld({ mood: { isShared } })
  const { disk, surroundings } = one
  const ahead = { ...surroundings, nowMs: () => surroundings.nowMs() + aheadMs }
  return [one, createWorld({ mood: { isShared }, beside: { disk, surroundings: ahead } })]
}

describe.each([60_000, -60_000])('two relays, one ahead of the other by %d ms', (aheadMs) => {
  it('[J1.12] hold the same, whoever writes, and count who is there alike', async () => {
    const [one, two] = apart(aheadMs)
    await gather(two, ['basil', 'chloe'])
    const [basil, chloe] = [await seat(one, 'basil'), await seat(two, 'chloe')]
    basil.act(1, situation('bread', 'basil'))
    chloe.act(1, situation('soup', 'chloe'))
    await one.surroundings.advance(3_000)
    expect([...basil.answers, ...chloe.answers].map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(await stateOf(one)).toBe(await stateOf(two))
    const here = [basil, chloe].map(({ presences }) => presences.at(-1)?.here)
    expect(here).toEqual([
      [id('basil'), id('chloe')],
      [id('basil'), id('chloe')],
    ])
  })

  it('[J1.12] open the door that either opened for as long as it may stand', async () => {
    const [one, two] = apart(aheadMs)
    const awa = dial(two, createHello('awa', 'group'))
    await settle()
    // The device counts from the hour of the relay that it is on.
    awa.act(1, ...doorOperations(two.surroundings.nowMs() + doorLifeMs))
    await settle()
    expect(awa.answers).toEqual([{ kind: 'done', n: 1 }])
    await one.surroundings.advance(doorLifeMs - 61_000)
    for (const [world, name] of [
      [one, 'basil'],
      [two, 'chloe'],
    ] as const) {
      const newcomer = dial(world, inviteHello(name))
      await settle()
      expect(newcomer.closed).toBeUndefined()
      newcomer.act(1, ...seatOperations(name))
      await settle()
      expect(newcomer.answers).toEqual([{ kind: 'done', n: 1 }])
    }
    await one.surroundings.advance(122_000)
    const late = [dial(one, inviteHello('dora')), dial(two, inviteHello('ella'))]
    await one.surroundings.advance(defaultLimits.admissionMs)
    expect(late.map(({ closed }) => closed)).toEqual(['notAdmitted', 'notAdmitted'])
    expect(await groupOf(one)).toBe(await groupOf(two))
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
