import { describe, expect, it } from 'vitest'
import { copyDisk, restoreDisk, type Fault } from '../store/memory-store.ts'
import { decodeKept } from '../store/entry.ts'
import { rebuild } from '../store/document.ts'
import { defaultLimits } from '../limits.ts'
import { first, ids, seat, situation } from './testing/first-session.ts'
import { gather } from './testing/gather.ts'
import { id, memberHello, remove } from './testing/people.ts'
import { createWorld, dial, settle, type World } from './testing/world.ts'

describe('a disk that fails', () => {
  async function faulty(): Promise<{ world: World; set: (fault: Fault) => void }> {
    let next: Fault = 'none'
    const fault = (): Fault => {
      const now = next
      next = 'none'
      return now
    }
    const world = createWorld({ mood: { fault } })
    await gather(world)
    return { world, set: (to) => (next = to) }
  }

  it('[L1.1] answers nothing when nothing was written, and the same act is taken later', async () => {
    const { world, set } = await faulty()
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    set('fail')
    basil.act(1, situation('shift', 'basil'))
    await settle()
    expect([basil.closed, basil.answers, awa.closed]).toEqual(['storeFailed', [], undefined])
    expect(ids(awa)).toEqual([])
    const back = await seat(world, 'basil')
    back.act(1, situation('shift', 'basil'))
    await settle()
    expect(back.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(ids(awa)).toEqual([id('shift')])
  })

  it('reads back a write whose answer was lost, and goes on as if it had been heard', async () => {
    const { world, set } = await faulty()
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    set('lose-answer')
    basil.act(1, situation('shift', 'basil'))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(ids(awa)).toEqual([id('shift')])
    basil.act(2, situation('next', 'basil'))
    await settle()
    const kept = await world.store.read(first)
    if (kept.kind !== 'kept') throw new Error('no such room')
    const live = (await world.core.stateOf(first))!
    expect(Buffer.from(rebuild(decodeKept(kept)).document.encode()).equals(Buffer.from(live))).toBe(
      true,
    )
  })

  it('lets go of a room when nobody knows what is durable', async () => {
    const { world, set } = await faulty()
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    const read = world.store.read.bind(world.store)
    world.store.read = async () => ({ kind: 'failed', cause: new Error('no disk') })
    set('fail')
    basil.act(1, situation('shift', 'basil'))
    await settle()
    expect([awa.closed, basil.closed]).toEqual(['storeFailed', 'storeFailed'])
    const unheard = dial(world, memberHello('basil', 'first'))
    await world.surroundings.advance(defaultLimits.admissionMs)
    expect(unheard.closed).toBe('storeFailed')
    world.store.read = read
    const back = await seat(world, 'basil')
    back.act(1, situation('shift', 'basil'))
    await settle()
    expect(back.answers).toEqual([{ kind: 'done', n: 1 }])
  })

  it('gives way to a store restored under its feet', async () => {
    const { world } = await faulty()
    const older = copyDisk(world.disk)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('one', 'basil'))
    await settle()
    restoreDisk(world.disk, older)
    basil.act(2, situation('two', 'basil'))
    await settle()
    expect(basil.closed).toBe('storeFailed')
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    const back = await seat(world, 'basil', 1)
    expect(back.welcome?.nextAct).toBe(1)
  })

  it('keeps the old generation when the new one could not be written', async () => {
    const { world, set } = await faulty()
    const basil = await seat(world, 'basil')
    basil.act(1, situation('withdrawn', 'basil'))
    basil.act(2, remove('situations', 'withdrawn'))
    await settle()
    basil.leave()
    set('fail')
    await world.surroundings.advance(defaultLimits.idleUnloadMs)
    const back = await seat(world, 'basil')
    expect(back.welcome).toMatchObject({ nextAct: 3, generation: { number: 1 } })
    expect(ids(back)).toEqual([])
  })

  it('[H1.2] tells everybody to come back when it stops, after what was in flight', async () => {
    const { world } = await faulty()
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    basil.act(1, situation('shift', 'basil'))
    await world.core.stop()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    expect([awa.events.at(-1), awa.closed, basil.closed]).toEqual([
      'restarting',
      'restarting',
      'restarting',
    ])
    basil.act(2, situation('late', 'basil'))
    world.restart()
    const back = await seat(world, 'basil')
    expect(ids(back)).toEqual([id('shift')])
  })
})
