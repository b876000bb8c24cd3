import { beforeEach, describe, expect, it } from 'vitest'
import {
  change,
  create,
  createHello,
  doorOperations,
  hashOf,
  id,
  inviteHello,
  memberHello,
  remove,
  roomName,
  screenHello,
  sealed,
  seatOperations,
  token,
} from '../../server/room/testing/people.ts'
import { dial, settle, type Device } from '../../server/room/testing/world.ts'
import type { Request } from '../../shared/policy/decide.ts'
import { encodeGesture } from '../../shared/wire/presence.ts'
import { encodeHello } from '../../shared/wire/hello.ts'
import { encodeDoorQuestion } from '../../shared/wire/door-question.ts'
import { bytesOf, enter, openArena, unharmed, type Arena } from './arena.ts'

let arena: Arena
let awa: Device

/** The group's room, its door open, Awa in it. */
beforeEach(async () => {
  arena = await openArena()
  awa = await enter(arena.world, createHello('awa', 'group'))
  awa.act(2, remove('invitations', 'none'))
  await settle()
})

const seat = (name: string, role: string): Request => ({
  op: 'change',
  collection: 'seats',
  id: id(name),
  record: { role },
})
const unseat = (name: string): Request => ({ op: 'remove', collection: 'seats', id: id(name) })
const pass = (name: string, member: string): Request => ({
  op: 'create',
  collection: 'passes',
  id: hashOf(name),
  record: { member: id(member) },
})
const inGroup = (name: string) => memberHello(name, 'group', `${name}-attack`)

/** What each is refused, one act after the other, from one socket. */
async function refusals(
  device: Device,
  tries: readonly (readonly Request[])[],
): Promise<unknown[]> {
  const first = device.welcome?.nextAct ?? 1
  for (const [at, operations] of tries.entries()) device.act(first + at, ...operations)
  await settle()
  return device.answers
    .slice(-tries.length)
    .map((answer) => ('reason' in answer ? answer.reason : answer.kind))
}

describe('[R1.2] a newcomer', () => {
  it('takes nobody’s seat, no second one, no role, no other pass, and names nobody', async () => {
    await unharmed(
      arena,
      async () => {
        const guest = await enter(arena.world, inviteHello('emile'))
        expect(guest.welcome?.role).toBe('guest')
        const tries: [Request[], string][] = [
          [[{ ...seat('basil', 'peer'), op: 'create' }], 'exists'],
          [[{ ...seat('emile', 'facilitator'), op: 'create' }], 'role'],
          [[{ ...seat('fanny', 'peer'), op: 'create' }], 'role'],
          [[seat('emile', 'peer')], 'missing'],
          [[seat('awa', 'peer')], 'role'],
          [[unseat('awa')], 'role'],
          [[pass('emile', 'basil')], 'role'],
          [[pass('emile', 'awa')], 'role'],
          [[pass('other', 'emile')], 'role'],
          [[create('members', 'emile', { owner: id('emile') })], 'role'],
          [[create('members', 'basil', { owner: id('basil') })], 'exists'],
          [[remove('reseats', 'x')], 'missing'],
          [[{ op: 'remove', collection: 'invitations', id: hashOf('link') }], 'role'],
          [
            [
              {
                op: 'create',
                collection: 'invitations',
                id: hashOf('mine'),
                record: { wrap: sealed('w'), untilMs: arena.world.surroundings.nowMs() },
              },
            ],
            'role',
          ],
          [
            [create('sessions', 's', { owner: id('emile'), room: roomName('x'), state: 'open' })],
            'role',
          ],
          [
            [
              { ...seat('emile', 'peer'), op: 'create' },
              pass('emile', 'emile'),
              pass('second', 'emile'),
            ],
            'role',
          ],
          [[{ ...seat('emile', 'peer'), op: 'create' }, seat('emile', 'facilitator')], 'role'],
          [
            [
              create('reseats', 'r', {
                owner: id('emile'),
                of: id('awa'),
                hash: hashOf('somebody'),
              }),
            ],
            'owner',
          ],
        ]
        expect(
          await refusals(
            guest,
            tries.map(([operations]) => operations),
          ),
        ).toEqual(tries.map(([, reason]) => reason))
      },
      { writesToo: true },
    )
  })

  it('in the name of somebody seated, or of one past, is not let in', async () => {
    await unharmed(arena, async () => {
      const tries = [
        inviteHello('awa', 'link', 'awa2'),
        inviteHello('basil', 'link', 'x'),
        inviteHello('emile', 'nolink'),
      ]
      for (const hello of tries) {
        const device = dial(arena.world, hello)
        await arena.world.surroundings.advance(300)
        expect([device.closed, device.frames]).toEqual(['notAdmitted', []])
      }
    })
  })

  it('[R1.8] whose invitation lapsed is cut, and what it queued is refused', async () => {
    const { world } = arena
    const guest = await enter(world, inviteHello('emile'))
    await world.surroundings.advance(600_000)
    expect(guest.closed).toBe('doorClosed')
    const before = await bytesOf(arena)
    guest.act(1, ...seatOperations('emile'))
    await settle()
    expect(await bytesOf(arena)).toEqual(before)
  })

  it('that knocks with five hundred devices keeps no other out', async () => {
    const { world } = arena
    for (let each = 0; each < 64; each += 1) {
      const guest = dial(world, { ...inviteHello(`g${each}x`), device: id(`g${each}x`) } as never)
      await settle()
      guest.act(1, { ...seat('awa', 'peer') })
      await settle()
      guest.leave()
    }
    const refused = dial(world, inviteHello('emile'))
    await world.surroundings.advance(300)
    expect(refused.closed).toBe('tooMany')
    const basil = await enter(world, inGroup('basil'))
    expect(basil.welcome?.role).toBe('peer')
    awa.act(
      3,
      { op: 'remove', collection: 'invitations', id: hashOf('link') },
      { op: 'remove', collection: 'doors', id: token('door') },
    )
    await settle()
    awa.act(4, ...doorOperations(world.surroundings.nowMs() + 600_000))
    await settle()
    const emile = await enter(world, inviteHello('emile'))
    emile.act(1, ...seatOperations('emile'))
    await settle()
    expect(emile.answers).toEqual([{ kind: 'done', n: 1 }])
  })

  it('that opens forty sockets keeps no member out', async () => {
    const { world } = arena
    const guests = []
    for (let each = 0; each < 45; each += 1) {
      guests.push(dial(world, { ...inviteHello(`g${each}x`), device: id(`g${each}x`) } as never))
    }
    await world.surroundings.advance(400)
    expect(guests.filter(({ closed }) => closed === 'busy')).toHaveLength(5)
    expect((await enter(world, inGroup('basil'))).welcome?.role).toBe('peer')
  })
})

describe('[R1.8, R1.9] who loses a right', () => {
  it('b20 a facilitator who handed over and was demoted may no more', async () => {
    awa.act(3, seat('basil', 'facilitator'))
    await settle()
    const basil = await enter(arena.world, inGroup('basil'))
    basil.act(1, seat('awa', 'peer'))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    await unharmed(
      arena,
      async () => {
        awa.act(4, seat('awa', 'facilitator'))
        awa.act(5, ...doorOperations(arena.world.surroundings.nowMs()))
        const cockpit = await enter(arena.world, memberHello('awa', 'first', 'again'))
        cockpit.act(1, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'closed' }))
        await settle()
        expect(
          [...awa.answers.slice(-2), ...cockpit.answers].map(
            (answer) => 'reason' in answer && answer.reason,
          ),
        ).toEqual(['role', 'exists', 'role'])
      },
      { writesToo: true },
    )
  })

  it('two facilitators who demote each other in one tick: one remains', async () => {
    awa.act(3, seat('basil', 'facilitator'))
    await settle()
    const basil = await enter(arena.world, inGroup('basil'))
    awa.act(4, seat('basil', 'peer'))
    basil.act(1, seat('awa', 'peer'))
    await settle()
    expect([awa.answers.at(-1), basil.answers.at(-1)]).toEqual([
      { kind: 'done', n: 4 },
      { kind: 'refused', n: 1, reason: 'role' },
    ])
  })

  it('two who remove each other in one tick: one remains, the other is cut', async () => {
    awa.act(3, seat('basil', 'facilitator'))
    await settle()
    const basil = await enter(arena.world, inGroup('basil'))
    basil.act(1, unseat('awa'))
    awa.act(4, unseat('basil'))
    await settle()
    expect([basil.closed, awa.closed]).toEqual([undefined, 'removed'])
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
  })

  it('the last facilitator demotes or removes nobody away, not in any order of one act', async () => {
    const tries = [
      [seat('awa', 'peer')],
      [unseat('awa')],
      [seat('basil', 'facilitator'), seat('basil', 'peer'), unseat('awa')],
    ]
    awa.welcome = { ...awa.welcome, nextAct: 3 } as never
    expect(await refusals(awa, tries)).toEqual(Array(3).fill('last-facilitator'))
    awa.act(6, seat('basil', 'facilitator'), seat('chloe', 'facilitator'))
    await settle()
    expect(awa.answers.at(-1)).toEqual({ kind: 'refused', n: 6, reason: 'full' })
  })

  it('t12 a member removed is cut in every room at once; what they queued is forgotten', async () => {
    const { world } = arena
    const phone = await enter(world, memberHello('basil', 'first', 'queue'))
    const inRoom = await enter(world, inGroup('basil'))
    for (let n = 1; n <= 60; n += 1)
      phone.act(n, create('takeaways', `q${n}x`, { owner: id('basil') }))
    awa.act(3, unseat('basil'))
    await settle()
    expect([phone.closed, inRoom.closed]).toEqual(['removed', 'removed'])
    const [, before] = await bytesOf(arena)
    await world.surroundings.advance(20_000)
    expect((await bytesOf(arena))[1]).toBe(before)
    const back = dial(world, memberHello('basil', 'first', 'queue'))
    await world.surroundings.advance(300)
    expect([back.closed, arena.witness.closed]).toEqual(['notAdmitted', undefined])
  })

  it('d16 a screen taken away is cut, hears nothing more, and one that acts is closed', async () => {
    const { tiers, world, witness } = arena
    for (const [at, name] of ['wall', 'spare'].entries()) {
      tiers.act(2 + at, { op: 'create', collection: 'screens', id: hashOf(name), record: {} })
    }
    tiers.act(4, { op: 'create', collection: 'screens', id: hashOf('third'), record: {} })
    await settle()
    expect(tiers.answers.at(-1)).toEqual({ kind: 'refused', n: 4, reason: 'full' })
    const [wall, spare] = [
      await enter(world, screenHello('wall')),
      await enter(world, screenHello('spare')),
    ]
    spare.act(1, create('situations', 's', { owner: '' }))
    expect(spare.closed).toBe('notAllowed')
    const gesturing = await enter(world, screenHello('spare'))
    gesturing.send(encodeGesture({ gesture: 'out-of-frame' }))
    expect(gesturing.closed).toBe('notAllowed')
    tiers.act(5, { op: 'remove', collection: 'screens', id: hashOf('wall') })
    await settle()
    expect(wall.closed).toBe('removed')
    const heard = wall.frames.length
    witness.act(2, create('takeaways', 'after', { owner: id('chloe') }))
    await settle()
    expect(wall.frames).toHaveLength(heard)
  })
})

describe('[W1.5] somebody else’s room', () => {
  it('is not entered by a group of one’s own, a session in it, or a token of another', async () => {
    await unharmed(arena, async () => {
      const tries = [
        { ...createHello('zoe', 'stolen', 'group') },
        { ...createHello('zoe', 'group') },
        { ...createHello('zoe', 'first', 'elsewhere') },
        { ...createHello('zoe', 'nested', 'first') },
        { ...memberHello('basil', 'first'), token: token('zoe') },
        { ...memberHello('zoe', 'first') },
        { ...memberHello('awa', 'elsewhere') },
        { ...screenHello('basil') },
        { ...inviteHello('emile'), room: roomName('first') },
        { ...inviteHello('emile'), room: roomName('elsewhere') },
      ]
      for (const hello of tries) {
        const device = dial(arena.world, hello as never)
        await arena.world.surroundings.advance(299)
        expect(device.closed).toBeUndefined()
        await arena.world.surroundings.advance(1)
        expect([hello, device.closed, device.frames]).toEqual([hello, 'notAdmitted', []])
      }
      expect(await arena.world.core.stateOf(roomName('stolen'))).toBeUndefined()
      expect(await arena.world.core.stateOf(roomName('nested'))).toBeUndefined()
    })
  })

  it('is not made by a peer of the group', async () => {
    const device = dial(arena.world, createHello('basil', 'pirate', 'group'))
    await arena.world.surroundings.advance(300)
    expect(device.closed).toBe('notAllowed')
    expect(await arena.world.core.stateOf(roomName('pirate'))).toBeUndefined()
  })

  it('is not kept from its members by a group that names its own the same', async () => {
    const { world } = arena
    for (let each = 0; each < 6; each += 1) await enter(world, createHello('basil', 'decoy'))
    const flood = await enter(world, createHello('chloe', 'decoy2'))
    for (let n = 1; n <= 90; n += 1) flood.act(n, remove('charter', 'main'))
    const basil = await enter(world, memberHello('basil', 'first', 'phone'))
    expect(basil.closed).toBeUndefined()
    arena.witness.act(2, create('takeaways', 'now', { owner: id('chloe') }))
    await settle()
    expect(arena.witness.answers.at(-1)).toEqual({ kind: 'done', n: 2 })
  })
})

describe('[W1.5] doors', () => {
  const ask = async (door: string): Promise<Device> => {
    const device = dial(arena.world)
    device.send(encodeDoorQuestion({ kind: 'door', door }))
    await settle()
    return device
  }

  it('t11 unknown, closed, past and misspelt all answer alike, after the same time', async () => {
    const { world } = arena
    await unharmed(arena, async () => {
      for (const door of ['x'.repeat(43), hashOf('link'), `${token('door').slice(0, 42)}B`]) {
        const device = await ask(door)
        expect(device.closed).toBeUndefined()
        await world.surroundings.advance(299)
        expect(device.closed).toBeUndefined()
        await world.surroundings.advance(1)
        expect([device.closed, device.frames]).toEqual(['notAdmitted', []])
      }
    })
    expect((await ask(token('door'))).wrap).toBe(sealed('wrap'))
    await world.surroundings.advance(600_000)
    const past = await ask(token('door'))
    await world.surroundings.advance(300)
    expect([past.closed, past.frames]).toEqual(['notAdmitted', []])
  })

  it('are asked once a socket, and never after hello', async () => {
    const device = await ask(token('door'))
    device.send(encodeDoorQuestion({ kind: 'door', door: token('door') }))
    expect(device.closed).toBe('badFrame')
    const member = await enter(arena.world, inGroup('basil'))
    member.send(encodeDoorQuestion({ kind: 'door', door: token('door') }))
    expect(member.closed).toBe('secondHello')
  })

  it('cannot be turned elsewhere, nor shut, by another group that knows the five words', async () => {
    const { world, stranger } = arena
    const untilMs = world.surroundings.nowMs() + 500_000
    stranger.act(1, {
      op: 'create',
      collection: 'doors',
      id: token('door'),
      record: { wrap: sealed('trap'), untilMs },
    })
    await settle()
    expect((await ask(token('door'))).wrap).toBe(sealed('wrap'))
    stranger.act(2, { op: 'remove', collection: 'doors', id: token('door') })
    await settle()
    expect((await ask(token('door'))).wrap).toBe(sealed('wrap'))
  })

  it('are eight at a time, however the facilitator insists', async () => {
    const { stranger, world } = arena
    const untilMs = world.surroundings.nowMs() + 500_000
    for (let n = 1; n <= 10; n += 1) {
      stranger.act(n, {
        op: 'create',
        collection: 'doors',
        id: `${n}`.padEnd(43, 'd'),
        record: { wrap: sealed('w'), untilMs },
      })
    }
    await settle()
    expect(stranger.answers.map(({ kind }) => kind)).toEqual([
      ...Array<string>(8).fill('done'),
      'refused',
      'refused',
    ])
    expect(stranger.answers.at(-1)).toMatchObject({ reason: 'too-many' })
  })

  it.each([Number.MAX_SAFE_INTEGER, 4_102_444_800_000, 1.7e12 + 0.5, -1])(
    'until %s are refused',
    async (untilMs) => {
      await unharmed(
        arena,
        async () => {
          awa.act(3, {
            op: 'create',
            collection: 'doors',
            id: 'd'.repeat(43),
            record: { wrap: sealed('w'), untilMs },
          })
          await settle()
          expect(awa.answers.at(-1)).toEqual({ kind: 'refused', n: 3, reason: 'unknown' })
        },
        { writesToo: true },
      )
    },
  )

  it('a hello after a door is held to the same forms', async () => {
    const device = await ask(token('door'))
    device.send(encodeHello({ ...inviteHello('emile'), extra: 1 } as never))
    expect(device.closed).toBe('badFrame')
  })
})
