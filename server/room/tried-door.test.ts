import { describe, expect, it } from 'vitest'
import { gather } from './testing/gather.ts'
import {
  createHello,
  doorOperations,
  inviteHello,
  memberHello,
  remove,
  roomName,
  token,
  hashOf,
} from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

async function seat(world: World, name: string, room: string): Promise<Device> {
  const device = dial(world, memberHello(name, room))
  await settle()
  return device
}

const told = (device: Device): boolean => device.events.includes('door-tried')

/** A group in session, its door open; Awa in both rooms, Basil in both, a newcomer, another group. */
async function gathered() {
  const world = createWorld()
  await gather(world)
  const awa = await seat(world, 'awa', 'group')
  const cockpit = await seat(world, 'awa', 'first')
  const others = [await seat(world, 'basil', 'group'), await seat(world, 'basil', 'first')]
  others.push(dial(world, inviteHello('dora')))
  const elsewhere = dial(world, createHello('zoe', 'elsewhere'))
  await settle()
  return { world, awa, cockpit, others, elsewhere }
}

describe('[W1.9] wrong words tried too often', () => {
  it('are told to the facilitators of an open door, in its sessions too, and to nobody else', async () => {
    const { world, awa, cockpit, others, elsewhere } = await gathered()
    world.core.tried(undefined)
    await settle()
    expect([awa, cockpit].map(told)).toEqual([true, true])
    expect([...others, elsewhere].map(told)).toEqual([false, false, false, false])
    expect(world.log.lines).toEqual([])
  })

  it('are told of one room to that room', async () => {
    const { world, awa, elsewhere } = await gathered()
    elsewhere.act(1, ...doorOperations(world.surroundings.nowMs() + 60_000).slice(0, 1))
    await settle()
    world.core.tried(roomName('elsewhere'))
    await settle()
    expect([awa, elsewhere].map(told)).toEqual([false, true])
  })

  it('are nobody’s business once the door is closed, or its time is over', async () => {
    const { world, awa } = await gathered()
    await world.surroundings.advance(600_001)
    world.core.tried(undefined)
    await settle()
    expect(told(awa)).toBe(false)
    awa.act(2, ...doorOperations(world.surroundings.nowMs() + 60_000))
    const door = { op: 'remove' as const, collection: 'doors', id: token('door') }
    awa.act(3, door, { ...remove('invitations', ''), id: hashOf('link') })
    await settle()
    world.core.tried(undefined)
    await settle()
    expect(told(awa)).toBe(false)
  })

  it('write nothing', async () => {
    const { world } = await gathered()
    const before = world.disk.shelves.get(roomName('group'))
    world.core.tried(undefined)
    await settle()
    expect(world.disk.shelves.get(roomName('group'))).toBe(before)
  })
})
