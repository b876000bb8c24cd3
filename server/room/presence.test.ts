import { describe, expect, it } from 'vitest'
import { encodeGesture, type Gesture } from '../../shared/wire/presence.ts'
import { gather } from './testing/gather.ts'
import { hashOf, id, inviteHello, memberHello, screenHello } from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

async function seat(world: World, name: string): Promise<Device> {
  const device = dial(world, memberHello(name, 'first'))
  await settle()
  return device
}

async function gathered(): Promise<World> {
  const world = createWorld()
  await gather(world, ['basil', 'chloe'])
  await world.surroundings.advance(5_000)
  return world
}

const gesture = (device: Device, said: Gesture['gesture']): void =>
  device.send(encodeGesture({ gesture: said }))

describe('presence', () => {
  it('tells a newcomer who is there, at once', async () => {
    const world = await gathered()
    await seat(world, 'awa')
    const basil = await seat(world, 'basil')
    const here = ['awa', 'basil'].map(id)
    expect(basil.presences).toEqual([
      { here, facilitators: [id('awa')], screens: 0, outOfFrame: false },
    ])
  })

  it('is told when it changes, at most every two seconds, and not otherwise', async () => {
    const world = await gathered()
    const awa = await seat(world, 'awa')
    expect(awa.presences).toHaveLength(1)
    const basil = await seat(world, 'basil')
    const chloe = await seat(world, 'chloe')
    expect(awa.presences).toHaveLength(1)
    await world.surroundings.advance(2_000)
    expect(awa.presences.at(-1)?.here).toEqual(['awa', 'basil', 'chloe'].map(id))
    expect(awa.presences).toHaveLength(2)
    await world.surroundings.advance(60_000)
    expect(awa.presences).toHaveLength(2)
    basil.leave()
    const again = await seat(world, 'basil')
    await world.surroundings.advance(4_000)
    expect(awa.presences.at(-1)?.here).toEqual(['awa', 'basil', 'chloe'].map(id))
    again.leave()
    chloe.leave()
    await world.surroundings.advance(4_000)
    expect(awa.presences.at(-1)?.here).toEqual([id('awa')])
  })

  it('counts a member once whatever their devices, screens apart, newcomers not yet', async () => {
    const world = await gathered()
    const awa = await seat(world, 'awa')
    await seat(world, 'awa')
    awa.act(2, { op: 'create', collection: 'screens', id: hashOf('wall'), record: {} })
    await settle()
    dial(world, screenHello('wall'))
    await world.surroundings.advance(3_000)
    expect(awa.presences.at(-1)).toEqual({
      here: [id('awa')],
      facilitators: [id('awa')],
      screens: 1,
      outOfFrame: false,
    })
    const inGroup = dial(world, memberHello('awa'))
    dial(world, inviteHello('dora'))
    await world.surroundings.advance(3_000)
    expect(inGroup.presences.at(-1)?.here).toEqual([id('awa')])
  })

  it('[W1.8] says alive to silent sockets', async () => {
    const world = await gathered()
    const awa = await seat(world, 'awa')
    const before = awa.frames.length
    await world.surroundings.advance(120_000)
    const heard = awa.frames.length - before
    expect(awa.events.every((event) => event === 'alive')).toBe(true)
    expect(heard).toBeGreaterThanOrEqual(6)
    expect(heard).toBeLessThanOrEqual(9)
  })
})

describe('« On sort du cadre »', () => {
  it('[V1.8] is told to all at once, without who asked, and written nowhere', async () => {
    const world = await gathered()
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    const before = world.disk.shelves.get(memberHello('x', 'first').room)
    gesture(basil, 'out-of-frame')
    const told = {
      here: ['awa', 'basil'].map(id),
      facilitators: [id('awa')],
      screens: 0,
      outOfFrame: true,
    }
    expect([awa.presences.at(-1), basil.presences.at(-1)]).toEqual([told, told])
    expect(world.disk.shelves.get(memberHello('x', 'first').room)).toBe(before)
    expect(world.log.lines.join()).not.toContain('frame')
  })

  it('[V1.8] is undone by whoever asked, within five seconds', async () => {
    const world = await gathered()
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    gesture(basil, 'out-of-frame')
    gesture(awa, 'mistake')
    expect(awa.presences.at(-1)?.outOfFrame).toBe(true)
    gesture(basil, 'mistake')
    await world.surroundings.advance(2_000)
    expect(awa.presences.at(-1)?.outOfFrame).toBe(false)
    gesture(basil, 'out-of-frame')
    await world.surroundings.advance(5_001)
    gesture(basil, 'mistake')
    expect(awa.presences.at(-1)?.outOfFrame).toBe(true)
  })

  it('ends when a facilitator says so, and nobody else', async () => {
    const world = await gathered()
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    gesture(basil, 'out-of-frame')
    gesture(basil, 'back')
    expect(awa.presences.at(-1)?.outOfFrame).toBe(true)
    await world.surroundings.advance(2_000)
    gesture(awa, 'back')
    expect(basil.presences.at(-1)?.outOfFrame).toBe(false)
  })

  it('[V1.8] asked by two is not undone by the mistake of one', async () => {
    const world = await gathered()
    const [basil, chloe] = [await seat(world, 'basil'), await seat(world, 'chloe')]
    gesture(basil, 'out-of-frame')
    gesture(chloe, 'out-of-frame')
    gesture(basil, 'mistake')
    await world.surroundings.advance(4_000)
    expect(chloe.presences.at(-1)?.outOfFrame).toBe(true)
    gesture(chloe, 'mistake')
    await world.surroundings.advance(2_000)
    expect(basil.presences.at(-1)?.outOfFrame).toBe(false)
  })

  it('belongs to members: a screen that tries is closed', async () => {
    const world = await gathered()
    const awa = await seat(world, 'awa')
    awa.act(2, { op: 'create', collection: 'screens', id: hashOf('wall'), record: {} })
    await settle()
    const wall = dial(world, screenHello('wall'))
    await settle()
    gesture(wall, 'out-of-frame')
    expect(wall.closed).toBe('notAllowed')
    expect(awa.presences.at(-1)?.outOfFrame).toBe(false)
  })

  it('is known to who arrives meanwhile', async () => {
    const world = await gathered()
    const basil = await seat(world, 'basil')
    gesture(basil, 'out-of-frame')
    const chloe = await seat(world, 'chloe')
    expect(chloe.presences.at(-1)?.outOfFrame).toBe(true)
  })
})
