import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../server/limits.ts'
import {
  createHello,
  id,
  inviteHello,
  memberHello,
  remove,
  roomName,
  screenHello,
} from '../../server/room/testing/people.ts'
import { dial, settle } from '../../server/room/testing/world.ts'
import { encodeAct } from '../../shared/wire/act.ts'
import { syncStep } from '../../shared/wire/frames.ts'
import { encodeHello } from '../../shared/wire/hello.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { enter, openArena, unharmed } from './arena.ts'
import { keepsLittle } from './memory.ts'

const megabyte = 1024 * 1024

describe('a flood from nobody', () => {
  it('of hellos for rooms that are not costs nothing that stays', async () => {
    const arena = await openArena()
    await keepsLittle(8 * megabyte, () =>
      unharmed(arena, async () => {
        for (let round = 0; round < 20; round += 1) {
          const devices = Array.from({ length: 100 }, (_, at) =>
            dial(arena.world, memberHello('eve', `r${round}x${at}y`)),
          )
          await arena.world.surroundings.advance(300)
          expect(new Set(devices.map(({ closed }) => closed))).toEqual(new Set(['notAdmitted']))
        }
      }),
    )
  })

  it('that says hello and keeps talking is cut at eight frames, or 32 KiB', async () => {
    const arena = await openArena()
    await unharmed(arena, async () => {
      const many = dial(arena.world, memberHello('eve', 'first'))
      for (let time = 0; time < 9; time += 1) many.send(new Uint8Array([65]))
      const large = dial(arena.world, memberHello('eve', 'first'))
      for (let time = 0; time < 3; time += 1) large.send(new Uint8Array(15_000))
      expect([many.closed, large.closed]).toEqual(['busy', 'busy'])
      const early = dial(arena.world, memberHello('basil', 'first'))
      early.send(encodeSync(syncStep.update, new Uint8Array([0, 0])))
      await settle()
      expect(early.closed).toBe('notAllowed')
    })
  })

  it('[W1.4] t02 that says hello late, twice, too large, or nothing', async () => {
    const arena = await openArena()
    await unharmed(arena, async () => {
      const silent = dial(arena.world)
      await arena.world.surroundings.advance(5_000)
      expect(silent.closed).toBe('helloLate')
      const large = dial(arena.world)
      large.send(new Uint8Array(megabyte).fill(67))
      expect(large.closed).toBe('tooLarge')
      const twice = await enter(arena.world, memberHello('basil', 'first'))
      twice.send(encodeHello(memberHello('basil', 'first')))
      expect(twice.closed).toBe('secondHello')
      const act = dial(arena.world)
      act.send(encodeAct({ n: 1, operations: [remove('echoes', 'x') as never] }))
      expect(act.closed).toBe('badFrame')
    })
  })

  it.each<[string, object]>([
    ['another version', { version: 2 }],
    ['version 1.5', { version: 1.5 }],
    ['a room that is __proto__', { room: '__proto__' }],
    ['a room of 23 characters', { room: 'r'.repeat(23) }],
    ['a member that is a list', { member: [id('basil')] }],
    ['a token too short', { token: 'short' }],
    ['a kind that is constructor', { kind: 'constructor' }],
    ['one field more', { role: 'facilitator' }],
    ['generation -1', { generation: -1 }],
    ['generation without end', { generation: Infinity }],
    ['a group in a member’s hello', { group: roomName('group') }],
    ['code in a member’s hello', { code: 'x' }],
  ])('that says hello with %s', async (_, odd) => {
    const arena = await openArena()
    await unharmed(arena, async () => {
      const device = dial(arena.world, { ...memberHello('basil', 'first'), ...odd })
      await arena.world.surroundings.advance(300)
      expect([device.closed === 'badFrame' || device.closed === 'version', device.frames]).toEqual([
        true,
        [],
      ])
    })
  })

  it('[W1.5] t10 a scan of rooms: unknown, wrong token, session, screen, invitation answer alike', async () => {
    const arena = await openArena()
    await unharmed(arena, async () => {
      const hellos = [
        memberHello('eve', 'nowhere'),
        memberHello('eve', 'first'),
        memberHello('eve', 'group'),
        screenHello('eve'),
        screenHello('eve', 'nowhere'),
        inviteHello('eve', 'guess'),
        createHello('eve', 'first'),
      ]
      const answers: unknown[] = []
      for (const hello of hellos) {
        const started = arena.world.surroundings.nowMs()
        const device = dial(arena.world, hello)
        while (device.closed === undefined) await arena.world.surroundings.advance(1)
        answers.push([
          device.closed,
          device.frames.length,
          arena.world.surroundings.nowMs() - started,
        ])
      }
      expect(answers).toEqual(hellos.map(() => ['notAdmitted', 0, defaultLimits.admissionMs]))
    })
  })
})
