import { beforeEach, describe, expect, it } from 'vitest'
import {
  create,
  createHello,
  doorOperations,
  hashOf,
  id,
  inviteHello,
  memberHello,
  remove,
  roomName,
  sealed,
  seatOperations,
  token,
} from '../../server/room/testing/people.ts'
import { dial, settle, type Device } from '../../server/room/testing/world.ts'
import type { Request } from '../../shared/policy/decide.ts'
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

/** What a newcomer called Émile may try, and why it is refused. */
function attemptsOfGuest(nowMs: number): [Request[], string][] {
  return [
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
          record: { wrap: sealed('w'), untilMs: nowMs },
        },
      ],
      'role',
    ],
    [[create('sessions', 's', { owner: id('emile'), room: roomName('x'), state: 'open' })], 'role'],
    [
      [{ ...seat('emile', 'peer'), op: 'create' }, pass('emile', 'emile'), pass('second', 'emile')],
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
}

describe('[R1.2] a newcomer', () => {
  it('takes nobody’s seat, no second one, no role, no other pass, and names nobody', async () => {
    await unharmed(
      arena,
      async () => {
        const guest = await enter(arena.world, inviteHello('emile'))
        expect(guest.welcome?.role).toBe('guest')
        const tries = attemptsOfGuest(arena.world.surroundings.nowMs())
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
