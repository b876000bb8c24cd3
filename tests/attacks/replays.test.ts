import { beforeEach, describe, expect, it } from 'vitest'
import {
  change,
  create,
  id,
  memberHello,
  remove,
  roomName,
  sealed,
} from '../../server/room/testing/people.ts'
import { dial, settle } from '../../server/room/testing/world.ts'
import { syncStep } from '../../shared/wire/frames.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import * as Y from 'yjs'
import { bytesOf, enter, openArena, unharmed, type Arena } from './arena.ts'

let arena: Arena

beforeEach(async () => {
  arena = await openArena()
})

const mine = (name: string) => create('takeaways', name, { owner: id('basil') })

describe('[N1.2, N1.4] a number said again', () => {
  it('b08 with the same body is answered the same, and not applied again', async () => {
    const basil = await enter(arena.world, memberHello('basil', 'first', 'phone'))
    basil.act(1, mine('one'))
    await settle()
    const bytes = await bytesOf(arena)
    for (let time = 0; time < 5; time += 1) basil.act(1, mine('one'))
    await settle()
    expect(basil.answers).toEqual(Array.from({ length: 6 }, () => ({ kind: 'done', n: 1 })))
    expect(await bytesOf(arena)).toEqual(bytes)
  })

  it('b09 with another body does nothing, whichever of its sockets says it', async () => {
    const basil = await enter(arena.world, memberHello('basil', 'first', 'phone'))
    basil.act(1, mine('one'))
    await settle()
    await unharmed(arena, async () => {
      const other = await enter(arena.world, memberHello('basil', 'first', 'phone'))
      other.act(1, mine('two'))
      other.act(1, remove('situations', 'mine'))
      await settle()
      expect(other.answers).toEqual(Array.from({ length: 2 }, () => ({ kind: 'done', n: 1 })))
      expect(Object.keys(other.records('takeaways'))).toEqual([id('one')])
    })
  })

  it('ahead of its turn is told which is due, up to the largest there is', async () => {
    await unharmed(arena, async () => {
      const basil = await enter(arena.world, memberHello('basil', 'first', 'phone'))
      for (const n of [2, 1_000, 2 ** 31]) basil.act(n, mine('ahead'))
      await settle()
      expect(basil.answers).toEqual(
        [2, 1_000, 2 ** 31].map((n) => ({ kind: 'expected', n, next: 1 })),
      )
    })
  })

  it('in another’s device name counts for that device, and never in their right', async () => {
    const basil = await enter(arena.world, memberHello('basil', 'first', 'chloe-phone'))
    expect(basil.welcome?.nextAct).toBe(2)
    basil.act(2, change('situations', 'told', { owner: id('chloe'), rev: 2 }))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'refused', n: 2, reason: 'owner' }])
  })
})

describe('[G1.1, G1.3] across generations', () => {
  it('e07 an old replica neither writes nor brings back what was withdrawn', async () => {
    const { world, tiers } = arena
    const basil = await enter(world, memberHello('basil', 'first', 'phone'))
    const old = Y.encodeStateAsUpdate(basil.doc)
    const vector = Y.encodeStateVector(basil.doc)
    const generation = basil.welcome?.generation.number ?? 0
    basil.act(1, remove('situations', 'mine'))
    await settle()
    tiers.act(2, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'closed' }))
    await settle()
    expect([basil.closed, tiers.closed, arena.stranger.closed]).toEqual([
      'generation',
      'generation',
      undefined,
    ])
    const before = await bytesOf(arena)
    const back = dial(world, { ...memberHello('basil', 'first', 'phone'), generation })
    await settle()
    expect(back.welcome?.generation.number).toBe(generation + 1)
    back.sync(vector)
    expect(back.closed).toBe('generation')
    const again = dial(world, { ...memberHello('basil', 'first', 'phone'), generation })
    await settle()
    again.send(encodeSync(syncStep.update, old))
    expect(again.closed).toBe('notAllowed')
    expect(await bytesOf(arena)).toEqual(before)
  })

  it('e06 withdrawn words are on no disk once the session closed, and in no later document', async () => {
    const { world, tiers } = arena
    const canary = sealed('canary')
    const basil = await enter(world, memberHello('basil', 'first', 'phone'))
    basil.act(1, change('situations', 'mine', { owner: id('basil'), rev: 2, words: canary }))
    await settle()
    const disk = (): string =>
      [...world.disk.shelves.values()]
        .flatMap(({ snapshot, entries }) => [
          snapshot?.bytes ?? new Uint8Array(),
          ...entries.map((entry) => entry.bytes),
        ])
        .map((bytes) => Buffer.from(bytes).toString('latin1'))
        .join()
    expect(disk()).toContain(canary)
    basil.act(2, remove('situations', 'mine'))
    await settle()
    tiers.act(2, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'closed' }))
    await settle()
    expect(disk()).not.toContain(canary)
    const state = Buffer.from((await world.core.stateOf(roomName('first'))) ?? []).toString(
      'latin1',
    )
    expect(state).not.toContain(canary)
    expect(state).toContain(sealed('told'))
  })

  it('an act waiting when the generation ends is not applied, nor answered', async () => {
    const { world, tiers } = arena
    const basil = await enter(world, memberHello('basil', 'first', 'phone'))
    basil.act(1, remove('situations', 'mine'))
    await settle()
    tiers.act(2, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'closed' }))
    await settle()
    const bytes = await bytesOf(arena)
    basil.act(2, mine('late'))
    await settle()
    expect([basil.closed, basil.answers.length]).toEqual(['generation', 1])
    expect(await bytesOf(arena)).toEqual(bytes)
  })
})

describe('t18 one poisoned room', () => {
  it('breaks alone, is read again, and the others never knew', async () => {
    const { world, stranger } = arena
    const shelf = world.disk.shelves.get(roomName('first'))
    const broken = {
      ...shelf,
      entries: [{ seq: 1, bytes: new Uint8Array([123, 34]) }],
      head: 1,
      snapshot: undefined,
    }
    world.disk.shelves.set(roomName('first'), broken)
    const bytes = (await bytesOf(arena))[2]
    arena.witness.act(2, create('takeaways', 'lost', { owner: id('chloe') }))
    await settle()
    expect([arena.witness.closed, stranger.closed]).toEqual(['storeFailed', undefined])
    await world.surroundings.advance(90_000)
    const back = dial(world, memberHello('chloe', 'first'))
    await world.surroundings.advance(1_000)
    expect([back.closed, back.frames]).toEqual(['storeFailed', []])
    stranger.act(1, create('charter', 'main', { owner: id('zoe') }))
    await settle()
    expect([stranger.answers, stranger.closed]).toEqual([[{ kind: 'done', n: 1 }], undefined])
    expect((await bytesOf(arena))[2]).not.toBe(bytes)
    if (shelf !== undefined) world.disk.shelves.set(roomName('first'), shelf)
    const mended = await enter(world, memberHello('chloe', 'first'))
    expect(Object.keys(mended.records('situations'))).toHaveLength(2)
  })
})
