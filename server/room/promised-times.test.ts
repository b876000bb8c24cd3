import { describe, expect, it } from 'vitest'
import { encodeHello } from '../../shared/wire/hello.ts'
import { wireLimits } from '../../shared/wire/limits.ts'
import { defaultLimits } from '../limits.ts'
import { gather } from './testing/gather.ts'
import { create, id, memberHello, remove, roomName } from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

async function seat(world: World, name: string, room = 'first'): Promise<Device> {
  const device = dial(world, memberHello(name, room))
  await settle()
  device.sync()
  return device
}

const situation = (name: string, by: string) => create('situations', name, { owner: id(by) })

describe('what the rules say in seconds', () => {
  it('[W1.4] leaves five seconds for hello, and not one more', async () => {
    const world = createWorld()
    await gather(world)
    const late = dial(world)
    await world.surroundings.advance(4_999)
    expect(late.closed).toBeUndefined()
    await world.surroundings.advance(1)
    expect(late.closed).toBe('helloLate')
    const fast = dial(world)
    await world.surroundings.advance(4_000)
    fast.send(encodeHello(memberHello('basil')))
    await world.surroundings.advance(60_000)
    expect([fast.closed, fast.welcome?.role]).toEqual([undefined, 'peer'])
  })

  it('[W1.8] never leaves a socket more than twenty seconds without a word, within a round', async () => {
    const world = createWorld()
    await gather(world)
    const awa = await seat(world, 'awa')
    await world.surroundings.advance(10_000)
    for (let time = 0; time < 6; time += 1) {
      const before = awa.frames.length
      await world.surroundings.advance(20_000 + defaultLimits.watchEveryMs)
      expect(awa.frames.length).toBeGreaterThan(before)
    }
  })

  it('[W1.7] takes a frame of sixteen kilobytes at most', () => {
    expect(wireLimits.frameBytes).toBe(16 * 1024)
  })
})

describe('a room in memory', () => {
  it('[L1.8] is read at the first hello, let go when idle, and has lost nothing', async () => {
    const world = createWorld()
    await gather(world)
    let reads = 0
    const read = world.store.read.bind(world.store)
    world.store.read = (room) => {
      if (room === roomName('first')) reads += 1
      return read(room)
    }
    await world.surroundings.advance(defaultLimits.idleUnloadMs * 2)
    expect(reads).toBe(0)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('shift', 'basil'))
    await settle()
    expect(reads).toBe(1)
    basil.leave()
    await world.surroundings.advance(defaultLimits.idleUnloadMs * 2)
    const back = await seat(world, 'basil')
    expect(reads).toBe(2)
    expect(back.records('situations')).toEqual(basil.records('situations'))
    expect(back.welcome).toMatchObject({ nextAct: 2, generation: basil.welcome?.generation })
  })
})

describe('a seat', () => {
  it('[R1.8] that is taken away closes every socket of its member at once', async () => {
    const world = createWorld()
    await gather(world, ['basil', 'chloe'])
    const sockets = [await seat(world, 'basil'), await seat(world, 'basil', 'group')]
    const chloe = await seat(world, 'chloe')
    const awa = await seat(world, 'awa', 'group')
    awa.act(awa.welcome?.nextAct ?? 0, remove('seats', 'basil'))
    await settle()
    expect(sockets.map(({ closed }) => closed)).toEqual(['removed', 'removed'])
    sockets[0]?.act(1, situation('late', 'basil'))
    await settle()
    expect([chloe.closed, chloe.records('situations')]).toEqual([undefined, {}])
  })
})
