import { describe, expect, it } from 'vitest'
import { gather } from './testing/gather.ts'
import { create, id, memberHello } from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

async function seat(world: World, name: string, room = 'first'): Promise<Device> {
  const device = dial(world, memberHello(name, room))
  await settle()
  device.sync()
  return device
}

const situation = (name: string, by: string) => create('situations', name, { owner: id(by) })

describe('numbers', () => {
  it('[N1.2] answers a lower number again, without doing it again', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('shift', 'basil'))
    basil.act(2, situation('bad', 'awa'))
    await settle()
    basil.act(1, situation('shift', 'basil'))
    basil.act(2, situation('bad', 'awa'))
    basil.act(1, situation('other', 'basil'))
    await settle()
    expect(basil.answers).toEqual([
      { kind: 'done', n: 1 },
      { kind: 'refused', n: 2, reason: 'owner' },
      { kind: 'done', n: 1 },
      { kind: 'refused', n: 2, reason: 'owner' },
      { kind: 'done', n: 1 },
    ])
    expect(Object.keys(basil.records('situations'))).toEqual([id('shift')])
  })

  it('[N1.4] asks for the one that is missing', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(3, situation('shift', 'basil'))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'expected', n: 3, next: 1 }])
    expect(basil.records('situations')).toEqual({})
  })

  it('[N1.3] remembers refusals over a restart, before they are answered', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('bad', 'awa'))
    await settle()
    world.restart()
    const back = await seat(world, 'basil')
    expect(back.welcome?.nextAct).toBe(2)
    back.act(1, situation('bad', 'awa'))
    await settle()
    expect(back.answers).toEqual([{ kind: 'refused', n: 1, reason: 'owner' }])
  })

  it('[N1.1] is one for each device of a member, shared by its tabs', async () => {
    const world = createWorld()
    await gather(world)
    const phone = await seat(world, 'basil')
    const tab = await seat(world, 'basil')
    const laptop = dial(world, memberHello('basil', 'first', 'laptop'))
    phone.act(1, situation('one', 'basil'))
    tab.act(1, situation('one', 'basil'))
    tab.act(2, situation('two', 'basil'))
    await settle()
    laptop.act(1, situation('three', 'basil'))
    await settle()
    expect(tab.answers.map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(laptop.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(Object.keys(phone.records('situations'))).toHaveLength(3)
  })

  it('holds acts that come too fast, and loses none of them', async () => {
    const world = createWorld({ limits: { actsBurst: 5, actsPerSecond: 10 } })
    await gather(world)
    const basil = await seat(world, 'basil')
    await world.surroundings.advance(1_000)
    const before = basil.answers.length
    for (let n = 1; n <= 12; n += 1) basil.act(n, situation(`s${n}x`, 'basil'))
    await settle()
    expect(basil.answers.length - before).toBe(5)
    await world.surroundings.advance(1_000)
    expect(basil.answers.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(basil.answers.every(({ kind }) => kind === 'done')).toBe(true)
  })

  it('sends away who never stops', async () => {
    const world = createWorld({ limits: { actsBurst: 5, heldFrames: 8 } })
    await gather(world)
    const basil = await seat(world, 'basil')
    for (let n = 1; n <= 20; n += 1) basil.act(n, situation(`s${n}x`, 'basil'))
    expect(basil.closed).toBe('busy')
  })
})
