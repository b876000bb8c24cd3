import { beforeEach, describe, expect, it } from 'vitest'
import {
  createHello,
  hashOf,
  inviteHello,
  memberHello,
  remove,
  sealed,
  seatOperations,
  token,
} from '../../server/room/testing/people.ts'
import { dial, settle, type Device } from '../../server/room/testing/world.ts'
import { encodeHello } from '../../shared/wire/hello.ts'
import { encodeDoorQuestion } from '../../shared/wire/door-question.ts'
import { enter, openArena, unharmed, type Arena } from './arena.ts'

let arena: Arena
let awa: Device

/** The group's room, its door open, Awa in it. */
beforeEach(async () => {
  arena = await openArena()
  awa = await enter(arena.world, createHello('awa', 'group'))
  awa.act(2, remove('invitations', 'none'))
  await settle()
})

const inGroup = (name: string) => memberHello(name, 'group', `${name}-attack`)

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

  it('[W1.5] of the same words in two groups lead to the first that opened, until it closes', async () => {
    const { world, stranger } = arena
    const untilMs = world.surroundings.nowMs() + 500_000
    const door = (wrap: string) => ({
      op: 'create' as const,
      collection: 'doors',
      id: token('door'),
      record: { wrap: sealed(wrap), untilMs },
    })
    const shut = { op: 'remove' as const, collection: 'doors', id: token('door') }
    // Both at once, again and again: whoever asks meanwhile is led to one of them, whole, or to none.
    const seen = new Set<string | undefined>()
    for (let n = 1; n <= 6; n += 1) {
      awa.act(1 + 2 * n, shut)
      stranger.act(2 * n - 1, door('theirs'))
      const asked = [dial(world), dial(world)]
      for (const each of asked) each.send(encodeDoorQuestion({ kind: 'door', door: token('door') }))
      awa.act(2 + 2 * n, door('wrap'))
      stranger.act(2 * n, shut)
      await settle()
      await world.surroundings.advance(300)
      for (const each of asked) {
        seen.add(each.wrap)
        expect([each.wrap === undefined, each.closed]).toEqual([
          each.closed === 'notAdmitted',
          each.closed,
        ])
      }
    }
    for (const wrap of seen) expect([undefined, sealed('wrap'), sealed('theirs')]).toContain(wrap)
    // Awa opened last: hers leads somewhere, or nowhere; never into the other group for ever.
    const last = await ask(token('door'))
    await world.surroundings.advance(300)
    expect([sealed('wrap'), undefined]).toContain(last.wrap)
    expect([awa.closed, stranger.closed]).toEqual([undefined, undefined])
  })

  it('opened and closed while somebody takes a seat: they are in, whole, or out, and nothing between', async () => {
    const { world } = arena
    const untilMs = world.surroundings.nowMs() + 500_000
    const open = { wrap: sealed('wrap'), untilMs }
    const link = {
      op: 'create' as const,
      collection: 'invitations',
      id: hashOf('link'),
      record: open,
    }
    for (const [at, name] of ['emile', 'fatou', 'gabin', 'hawa'].entries()) {
      const newcomer = dial(world, inviteHello(name))
      await settle()
      newcomer.act(1, ...seatOperations(name))
      awa.act(3 + 2 * at, { op: 'remove', collection: 'invitations', id: hashOf('link') })
      newcomer.act(2, remove('echoes', 'none'))
      awa.act(4 + 2 * at, link)
      await settle()
      const [seat] = newcomer.answers
      const back = dial(world, memberHello(name, 'group', `${name}-back`))
      await world.surroundings.advance(300)
      const isIn = back.welcome?.role === 'peer'
      expect([name, isIn]).toEqual([name, seat?.kind === 'done'])
      back.leave()
    }
    expect(awa.answers.slice(1).every(({ kind }) => kind === 'done')).toBe(true)
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
