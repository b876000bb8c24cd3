import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { encodeSync } from '../../shared/wire/sync.ts'
import { copyDisk, restoreDisk } from '../store/memory-store.ts'
import { defaultLimits } from '../limits.ts'
import { first, ids, keptText, putBack, seat, situation } from './testing/first-session.ts'
import { gather } from './testing/gather.ts'
import { change, id, memberHello, remove, roomName } from './testing/people.ts'
import { createWorld, dial, settle } from './testing/world.ts'

describe('a generation', () => {
  it('[G1.1, G1.2] ends when a device is ahead of a restored store, and its records may come back', async () => {
    const world = createWorld()
    await gather(world)
    const older = copyDisk(world.disk)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('kept', 'basil'))
    await settle()
    const { author } = basil.welcome!.generation
    restoreDisk(world.disk, older)
    world.restart()
    const back = dial(world, { ...memberHello('basil', 'first'), generation: 1 })
    const awa = await seat(world, 'awa')
    back.send(encodeSync(0, Y.encodeStateVector(basil.doc)))
    await settle()
    expect([back.closed, back.events.at(-1), awa.closed]).toEqual([
      'generation',
      'generation',
      'generation',
    ])
    const again = await seat(world, 'basil', 1)
    expect(again.welcome?.generation).toMatchObject({ number: 2, lostSince: 1 })
    expect(again.welcome?.generation.author).not.toBe(author)
    expect(again.welcome?.nextAct).toBe(1)
    again.act(1, situation('kept', 'basil'))
    await settle()
    expect(again.answers).toEqual([{ kind: 'done', n: 1 }])
  })

  it('[G1.2] ends once a process at most: then the liar is cut, and nobody else', async () => {
    const world = createWorld()
    await gather(world)
    const ahead = new Uint8Array([1, 5, 9])
    const basil = await seat(world, 'basil')
    basil.sync(ahead)
    await settle()
    expect(basil.closed).toBe('generation')
    const awa = await seat(world, 'awa')
    const liar = await seat(world, 'basil')
    liar.sync(ahead)
    await settle()
    expect([liar.closed, awa.closed]).toEqual(['badFrame', undefined])
    expect(awa.welcome?.generation.number).toBe(2)
  })

  it('[G1.2] ends once for all who are ahead, however many come at the same time', async () => {
    const world = createWorld({ mood: { pause: () => new Promise((done) => setImmediate(done)) } })
    await gather(world, ['basil', 'chloe', 'dora'])
    const ahead = new Uint8Array([1, 5, 9])
    const [basil, chloe, dora] = [
      await seat(world, 'basil', 1),
      await seat(world, 'chloe', 1),
      await seat(world, 'dora', 1),
    ]
    basil.sync(ahead)
    chloe.sync(ahead)
    // The new generation is being written.
    await Promise.resolve()
    await Promise.resolve()
    dora.sync(ahead)
    for (let turn = 0; turn < 4; turn += 1) await settle()
    expect([basil, chloe, dora].map(({ closed }) => closed)).toEqual(Array(3).fill('generation'))
    const back = await seat(world, 'chloe', 1)
    expect(back.welcome?.generation).toMatchObject({ number: 2, lostSince: 1 })
  })

  it('[G1.3] sends away a replica of another generation without ending this one', async () => {
    const world = createWorld()
    await gather(world)
    const basil = dial(world, { ...memberHello('basil', 'first'), generation: 7 })
    await settle()
    basil.sync(new Uint8Array([1, 5, 9]))
    expect(basil.closed).toBe('generation')
    const back = await seat(world, 'basil')
    expect(back.welcome?.generation.number).toBe(1)
  })

  it('opens at load when the log was cut short, with what could be read', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('one', 'basil'))
    await settle()
    world.restart()
    const read = world.store.read.bind(world.store)
    world.store.read = async (room) => {
      const kept = await read(room)
      if (kept.kind !== 'kept' || room !== first || kept.snapshot !== undefined) return kept
      return { ...kept, entries: kept.entries.slice(0, -1), cut: true }
    }
    const back = await seat(world, 'basil', 1)
    expect(back.welcome?.generation).toMatchObject({ number: 2, lostSince: 1 })
    expect(ids(back)).toEqual([])
    back.act(back.welcome!.nextAct, situation('one', 'basil'))
    await settle()
    expect(ids(back)).toEqual([id('one')])
  })

  it('[G1.5] ends when the room leaves memory after a withdrawal: the words are nowhere in the store', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('withdrawn', 'basil'), situation('stays', 'basil'))
    await settle()
    const words = String(basil.records('situations')[id('withdrawn')]?.['words'])
    basil.act(2, remove('situations', 'withdrawn'))
    await settle()
    expect(basil.closed).toBeUndefined()
    expect(await keptText(world)).toContain(words)
    basil.leave()
    await world.surroundings.advance(defaultLimits.idleUnloadMs)
    expect(await keptText(world)).not.toContain(words)
    expect(await keptText(world)).not.toContain(id('withdrawn'))
    const back = await seat(world, 'basil', 1)
    expect(back.welcome).toMatchObject({ nextAct: 3, generation: { number: 2, lostSince: 2 } })
    expect(ids(back)).toEqual([id('stays')])
    back.act(3, change('situations', 'stays', { owner: id('basil'), rev: 2 }))
    back.act(4, situation('after', 'basil'))
    await settle()
    const ords = Object.values(back.records('situations')).map(({ ord }) => ord)
    expect(new Set(ords).size).toBe(2)
  })

  it('ends when the room next leaves memory, if the relay was killed before', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('withdrawn', 'basil'))
    basil.act(2, remove('situations', 'withdrawn'))
    await settle()
    world.restart()
    const back = await seat(world, 'basil')
    expect(back.welcome?.generation.number).toBe(1)
    back.leave()
    await world.surroundings.advance(defaultLimits.idleUnloadMs)
    const again = await seat(world, 'basil')
    expect(again.welcome?.generation).toMatchObject({ number: 2, lostSince: 2 })
    expect(await keptText(world)).not.toContain(id('withdrawn'))
  })

  it('brings back what a restored store lost, even when it owed an erasure', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('withdrawn', 'basil'))
    basil.act(2, remove('situations', 'withdrawn'))
    await settle()
    const older = copyDisk(world.disk)
    basil.act(3, situation('kept', 'basil'))
    await settle()
    await putBack(world, older, basil)
    const again = await seat(world, 'basil', 1)
    expect(again.welcome?.generation).toMatchObject({ number: 2, lostSince: 1 })
    expect(await keptText(world)).not.toContain(id('withdrawn'))
  })

  it('[G1.1, G1.5] ends at closing when words were withdrawn, after the answers', async () => {
    const world = createWorld()
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    basil.act(1, situation('withdrawn', 'basil'))
    await settle()
    basil.act(2, remove('situations', 'withdrawn'))
    await settle()
    expect(awa.closed).toBeUndefined()
    awa.act(2, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'closed' }))
    await settle()
    expect(awa.answers).toEqual([{ kind: 'done', n: 2 }])
    expect(awa.records('progress')[id('main')]).toMatchObject({ state: 'closed' })
    expect([awa.closed, basil.closed]).toEqual(['generation', 'generation'])
  })

  it('outlives a shorter log', async () => {
    const world = createWorld({ limits: { snapshotEvery: 3 } })
    await gather(world)
    const basil = await seat(world, 'basil')
    for (let n = 1; n <= 8; n += 1) {
      basil.act(n, situation(`s${n}x`, 'basil'))
      await settle()
    }
    const kept = await world.store.read(first)
    expect(kept).toMatchObject({ kind: 'kept', snapshot: { seq: expect.any(Number) } })
    expect(kept.kind === 'kept' && kept.entries.length).toBeLessThan(3)
    world.restart()
    const back = await seat(world, 'basil')
    expect(back.welcome?.generation.number).toBe(1)
    expect(ids(back)).toHaveLength(8)
  })

  it('is kept short when the room leaves memory', async () => {
    const world = createWorld()
    await gather(world)
    await world.surroundings.advance(defaultLimits.idleUnloadMs * 2)
    expect(await world.store.read(first)).toMatchObject({ kind: 'kept', entries: [] })
    expect(await world.store.read(roomName('group'))).toMatchObject({ kind: 'kept', entries: [] })
    const basil = await seat(world, 'basil')
    expect(basil.welcome?.role).toBe('peer')
  })
})
