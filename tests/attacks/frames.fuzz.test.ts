import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memberHello } from '../../server/room/testing/people.ts'
import { dial, settle } from '../../server/room/testing/world.ts'
import { decodeAct, decodeUnsigned } from '../../shared/wire/act.ts'
import { frame } from '../../shared/wire/frames.ts'
import { readOpening } from '../../shared/wire/opening.ts'
import { decodeGesture } from '../../shared/wire/presence.ts'
import { decodeSync, decodeVector } from '../../shared/wire/sync.ts'
import { besiege } from '../fuzz/siege.ts'
import { enter, openArena, unharmed } from './arena.ts'

/** Any bytes, half of them under a number of the protocol. */
const bytes = fc
  .tuple(fc.option(fc.constantFrom(...Object.values(frame))), fc.uint8Array({ maxLength: 300 }))
  .map(([number, rest]) => new Uint8Array(number === null ? rest : [number, ...rest]))

describe('[W1.2] whatever is sent', () => {
  it('random bytes close their socket, and change nothing for anybody', async () => {
    const arena = await openArena({ socketsPerMember: 10_000, actsBurst: 100_000 })
    await unharmed(arena, async () => {
      await fc.assert(
        fc.asyncProperty(bytes, fc.boolean(), async (hostile, isIn) => {
          const device = isIn
            ? await enter(arena.world, memberHello('basil', 'first'))
            : dial(arena.world)
          device.send(hostile)
          const isVector = isIn && hostile[0] === frame.sync && hostile[1] === 0
          expect(isVector || device.closed !== undefined).toBe(true)
          if (device.closed === undefined) device.leave()
          await settle()
        }),
        { numRuns: 400 },
      )
    })
  })

  it('random JSON is an act, a gesture or an opening of exact form, or nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = new TextEncoder().encode(JSON.stringify(value))
        expect([decodeAct(text), decodeUnsigned(text), decodeGesture(text)]).toEqual([
          undefined,
          undefined,
          undefined,
        ])
        expect(readOpening(new Uint8Array([frame.hello, ...text]), false)).toMatch(
          /^(badFrame|version)$/,
        )
      }),
      { numRuns: 2_000 },
    )
  })

  it('a vector is read whole or not at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (hostile) => {
        const vector = decodeVector(hostile)
        expect(vector === undefined || vector.size * 2 < hostile.length).toBe(true)
        const sync = decodeSync(hostile)
        expect(sync === undefined || sync.bytes.length < hostile.length).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })

  it('hostile frames of every kind, by every role, leave what is others’ as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
        const { faults, ends, answers } = await besiege(seed, 1_500)
        expect([seed, faults]).toEqual([seed, []])
        expect(ends.size).toBeGreaterThan(2)
        expect(answers.size).toBeGreaterThan(2)
      }),
      { numRuns: 4 },
    )
  })
})
