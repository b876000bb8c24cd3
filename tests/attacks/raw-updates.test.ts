import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  create,
  createHello,
  id,
  memberHello,
  screenHello,
  hashOf,
  inviteHello,
  doorOperations,
} from '../../server/room/testing/people.ts'
import { dial, settle } from '../../server/room/testing/world.ts'
import { frame, syncStep } from '../../shared/wire/frames.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { enter, openArena, strike, unharmed, type Arena } from './arena.ts'
import {
  bytes,
  clocks,
  content,
  forged,
  plausible,
  structure,
  wire,
  written,
  type Aimed,
} from './yjs-payloads.ts'

// SECURITY §12 A, raw frames: whatever a device sends as an update closes its socket, unread. The
// rights of A (a01 to a28) are tried as acts in act-rights.test.ts.

let arena: Arena

beforeEach(async () => {
  arena = await openArena()
})

const aim = ({ witness }: Arena): Aimed => {
  const author = witness.welcome?.generation.author ?? 0
  return { author, clock: Y.getState(witness.doc.store, author) }
}

const names = [wire, content, forged, structure, clocks, plausible].flatMap((family) =>
  family({ author: 1, clock: 9 }).map(([name], at) => ({ name, family, at })),
)

describe('[W1.3] a sync update from a device', () => {
  it.each(names)('closes it, unread: $name', async ({ family, at }) => {
    await unharmed(arena, async () => {
      const payload = family(aim(arena))[at]?.[1] ?? new Uint8Array()
      for (const step of [syncStep.step2, syncStep.update]) {
        const device = await strike(arena, encodeSync(step, payload))
        expect(device.closed).toBe('notAllowed')
      }
    })
  })

  it('closes it whatever the role: facilitator, screen, newcomer', async () => {
    const { world, tiers, witness } = arena
    tiers.act(2, { op: 'create', collection: 'screens', id: hashOf('wall'), record: {} })
    const cockpit = await enter(world, createHello('awa', 'group'))
    cockpit.act(2, ...doorOperations(world.surroundings.nowMs() + 600_000))
    await settle()
    const update = encodeSync(
      syncStep.update,
      written((doc) => doc.getMap('situations').set('x', 1)),
    )
    await unharmed(arena, async () => {
      for (const hello of [
        memberHello('awa', 'first', 'other'),
        screenHello('wall'),
        inviteHello('emile'),
      ]) {
        expect((await strike(arena, update, hello)).closed).toBe('notAllowed')
      }
    })
    expect(witness.closed).toBeUndefined()
  })

  it('before hello is no hello', async () => {
    await unharmed(arena, async () => {
      for (const step of [0, 1, 2] as const) {
        const device = dial(arena.world)
        device.send(encodeSync(step, new Uint8Array([0])))
        expect([device.closed, device.frames]).toEqual(['badFrame', []])
      }
    })
  })

  it('[R1.1] as the words of an act is refused by form', async () => {
    await unharmed(
      arena,
      async () => {
        const families = [wire, content, forged, structure, clocks]
        const payloads = families
          .flatMap((family) => family(aim(arena)))
          .filter(([, payload]) => payload.length < 11_000)
        const basil = await enter(arena.world, memberHello('basil', 'first', 'striker'))
        for (const [at, [, payload]] of payloads.entries()) {
          const words = `2.${Buffer.from(payload).toString('base64url')}`
          basil.act(at + 1, create('situations', `h${at}x`, { owner: id('basil'), words }))
          await arena.world.surroundings.advance(200)
        }
        const refused = payloads.map((_, at) => ({ kind: 'refused', n: at + 1, reason: 'unknown' }))
        expect([basil.closed, basil.answers]).toEqual([undefined, refused])
      },
      { writesToo: true },
    )
  })
})

describe('[W1.2] a state vector from a device', () => {
  it.each<[string, Uint8Array, string]>([
    ['t16 of 9 kB', bytes(...Array.from({ length: 4_500 }, () => 1), 1), 'badFrame'],
    ['declaring 2^31 clients', bytes(2 ** 31, 1, 1), 'badFrame'],
    ['declaring 2^53 clients', new Uint8Array([255, 255, 255, 255, 255, 255, 255, 15]), 'badFrame'],
    ['of numbers beyond 2^53', bytes(1, new Uint8Array(9).fill(255), 1), 'badFrame'],
    ['with more than it says', bytes(0, 1, 1), 'badFrame'],
    ['cut short', bytes(1, 7), 'badFrame'],
    ['empty', new Uint8Array(), 'badFrame'],
  ])('%s closes it', async (_, vector, reason) => {
    await unharmed(arena, async () => {
      expect((await strike(arena, encodeSync(syncStep.step1, vector))).closed).toBe(reason)
    })
  })

  it('of two thousand clients that wrote nothing is answered, once, without any other', async () => {
    await unharmed(arena, async () => {
      const vector = bytes(2_000, ...Array.from({ length: 2_000 }, (_, at) => [at + 1, 0]).flat())
      const device = await strike(arena, encodeSync(syncStep.step1, vector))
      expect(device.closed).toBeUndefined()
      expect(Object.keys(device.records('situations')).sort()).toEqual(
        [arena.mine, arena.told].sort(),
      )
    })
  })

  it('t15 of another generation closes that one socket and ends nothing', async () => {
    await unharmed(arena, async () => {
      const device = dial(arena.world, { ...memberHello('basil', 'first'), generation: 7 })
      await settle()
      device.sync(bytes(1, 99, 7))
      expect(device.closed).toBe('generation')
    })
  })

  it('[G1.2] ahead of the room begins it anew once, losing nothing, and then closes its sender alone', async () => {
    const { world, told, mine } = arena
    const before = (await enter(world, memberHello('dora', 'first'))).records('situations')
    const ahead = bytes(1, aim(arena).author, 1_000)
    expect((await strike(arena, encodeSync(syncStep.step1, ahead))).closed).toBe('generation')
    expect(arena.witness.closed).toBe('generation')
    expect([arena.stranger.closed, Object.keys(before).sort()]).toEqual([
      undefined,
      [mine, told].sort(),
    ])
    const witness = await enter(world, memberHello('chloe', 'first'))
    expect(witness.records('situations')).toEqual(before)
    const again = bytes(1, witness.welcome?.generation.author ?? 0, 1_000)
    const basil = await strike(arena, encodeSync(syncStep.step1, again))
    expect([basil.closed, witness.closed]).toEqual(['badFrame', undefined])
  })
})

describe('[W1.3] other frames that only come down', () => {
  it.each<[string, Uint8Array, string]>([
    ['t13 awareness', new Uint8Array([frame.awareness, 5, 1, 0, 0, 0, 0]), 'notAllowed'],
    [
      't13 awareness of 500 000 nulls',
      bytes(1, 15_000, new Uint8Array(15_000).fill(1)),
      'notAllowed',
    ],
    [
      'an answer',
      new Uint8Array([frame.answer, ...Buffer.from('{"kind":"done","n":1}')]),
      'badFrame',
    ],
    [
      'a room event',
      new Uint8Array([frame.roomEvent, ...Buffer.from('{"event":"erased"}')]),
      'badFrame',
    ],
    [
      't14 presence in another’s name',
      new Uint8Array([
        frame.presence,
        ...Buffer.from(`{"here":["${id('awa')}"],"screens":0,"outOfFrame":true}`),
      ]),
      'badFrame',
    ],
    [
      't14 a gesture with a name',
      new Uint8Array([
        frame.presence,
        ...Buffer.from(`{"gesture":"out-of-frame","by":"${id('awa')}"}`),
      ]),
      'badFrame',
    ],
    ['t02 hello twice', new Uint8Array([frame.hello, 123, 125]), 'secondHello'],
    ['an unknown number', new Uint8Array([69, 123, 125]), 'badFrame'],
    ['a number in two bytes', new Uint8Array([0xc1, 0x00]), 'badFrame'],
    ['a sync of no step', new Uint8Array([frame.sync]), 'badFrame'],
    ['a sync of step 3', encodeSync(3 as 0, new Uint8Array([0])), 'badFrame'],
    ['a sync with bytes left over', bytes(encodeSync(0, new Uint8Array([0])), 1), 'badFrame'],
    ['y-protocols’ auth', new Uint8Array([2, 0, 0]), 'badFrame'],
    ['y-protocols’ query awareness', new Uint8Array([3]), 'badFrame'],
    ['nothing', new Uint8Array(), 'badFrame'],
    ['w05 more than 16 KiB', new Uint8Array(16 * 1024 + 1).fill(frame.act), 'tooLarge'],
  ])('%s closes it', async (_, hostile, reason) => {
    await unharmed(arena, async () => {
      const device = await strike(arena, hostile)
      expect(device.closed).toBe(reason)
    })
  })
})
