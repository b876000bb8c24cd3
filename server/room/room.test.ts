import { describe, expect, it } from 'vitest'
import { frame } from '../../shared/wire/frames.ts'
import { gather } from './testing/gather.ts'
import { change, create, id, memberHello, remove } from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

async function seat(world: World, name: string, room = 'first'): Promise<Device> {
  const device = dial(world, memberHello(name, room))
  await settle()
  device.sync()
  return device
}

const situation = (name: string, by: string) => create('situations', name, { owner: id(by) })

describe('a room', () => {
  it('[L1.2] sends what a peer posts to everybody, then says it is done', async () => {
    const world = createWorld()
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    basil.act(1, situation('shift', 'basil'))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(awa.records('situations')[id('shift')]).toMatchObject({ owner: id('basil'), ord: 3 })
    expect(basil.records('situations')).toEqual(awa.records('situations'))
    const last = basil.frames.slice(-2).map((bytes) => bytes[0])
    expect(last).toEqual([frame.sync, frame.answer])
  })

  it('gives each act all or nothing', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('mine', 'basil'), situation('not-mine', 'awa'))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'refused', n: 1, reason: 'owner' }])
    expect(basil.records('situations')).toEqual({})
  })

  it('lets an operation see those before it in the same act and the same tick', async () => {
    const world = createWorld()
    await gather(world)
    const awa = await seat(world, 'awa')
    const placed = create('placements', 'mine', { owner: id('awa'), told: true })
    awa.act(2, situation('mine', 'awa'), placed)
    awa.act(3, create('questions', 'why', { owner: id('awa'), of: id('mine') }))
    await settle()
    expect(awa.answers.map(({ kind }) => kind)).toEqual(['done', 'done'])
  })

  it('keeps order and minute of arrival when a record changes, whatever the device says', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('shift', 'basil'))
    await settle()
    const before = basil.records('situations')[id('shift')]
    await world.surroundings.advance(600_000)
    basil.act(2, change('situations', 'shift', { owner: id('basil'), rev: 2 }))
    basil.act(3, change('situations', 'shift', { owner: id('basil'), rev: 3, ord: 99 }))
    await settle()
    expect(basil.records('situations')[id('shift')]).toMatchObject({
      rev: 2,
      ord: before?.['ord'],
      atMin: before?.['atMin'],
    })
    expect(basil.answers.at(-1)).toEqual({ kind: 'refused', n: 3, reason: 'unknown' })
  })

  it('[R1.4] refuses a stale revision: nobody is overwritten in silence', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('shift', 'basil'))
    basil.act(2, change('situations', 'shift', { owner: id('basil'), rev: 3 }))
    await settle()
    expect(basil.answers[1]).toMatchObject({ kind: 'refused', reason: 'stale' })
  })

  it('[R1.6] withdraws a situation with all that was said about it', async () => {
    const world = createWorld()
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    basil.act(1, situation('shift', 'basil'))
    await settle()
    awa.act(2, create('placements', 'shift', { owner: id('awa'), told: true }))
    awa.act(3, create('echoes', 'mine-too', { owner: id('awa'), of: id('shift') }))
    awa.act(4, create('conceptLinks', 'link', { owner: id('awa'), of: id('mine-too') }))
    await settle()
    expect(Object.keys(basil.records('conceptLinks'))).toHaveLength(1)
    basil.act(2, remove('situations', 'shift'))
    await settle()
    for (const collection of ['situations', 'placements', 'echoes', 'conceptLinks']) {
      expect(awa.records(collection)).toEqual({})
    }
  })

  it('[R1.5] refuses words after closing, and lets them be withdrawn', async () => {
    const world = createWorld()
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    basil.act(1, situation('shift', 'basil'))
    await settle()
    awa.act(2, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'closed' }))
    await settle()
    basil.act(2, situation('late', 'basil'))
    basil.act(3, remove('situations', 'shift'))
    await settle()
    expect(basil.answers.slice(1)).toEqual([
      { kind: 'refused', n: 2, reason: 'closed' },
      { kind: 'done', n: 3 },
    ])
    expect(awa.records('situations')).toEqual({})
  })

  it('becomes read-only when it is full, and still lets words be withdrawn', async () => {
    const world = createWorld({ limits: { roomBytes: 1_500 } })
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('one', 'basil'))
    basil.act(2, situation('two', 'basil'))
    basil.act(3, remove('situations', 'one'))
    await settle()
    expect(basil.answers).toEqual([
      { kind: 'done', n: 1 },
      { kind: 'refused', n: 2, reason: 'read-only' },
      { kind: 'done', n: 3 },
    ])
  })

  it('does not know its own ledger under any name a device may give', async () => {
    const world = createWorld()
    await gather(world)
    const awa = await seat(world, 'awa')
    const names = ['devices', 'room', 'passes', 'seats', 'constructor', 'toString']
    for (const [index, collection] of names.entries()) {
      awa.act(index + 2, { op: 'create', collection, id: id('x'), record: {} })
    }
    await settle()
    expect(awa.answers.every((answer) => 'reason' in answer && answer.reason === 'unknown')).toBe(
      true,
    )
    expect(awa.answers).toHaveLength(names.length)
  })
})
