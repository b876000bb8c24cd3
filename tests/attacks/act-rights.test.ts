import { beforeEach, describe, expect, it } from 'vitest'
import {
  change,
  create,
  id,
  memberHello,
  remove,
  sealed,
} from '../../server/room/testing/people.ts'
import { settle, type Device } from '../../server/room/testing/world.ts'
import type { Request } from '../../shared/policy/decide.ts'
import { enter, openArena, unharmed, type Arena } from './arena.ts'
import { attempts, by } from './attempts.ts'

/*
 * SECURITY §12 A, rights, as acts, and the rights of B. Not applicable to this version, and why:
 *
 *   a12, a27, a28 blank or clear fields   a record is whole: there is no field to clear
 *   a14 swap a public key                 no record holds a key
 *   a15 vote for another                  there are no votes
 *   a17 write, then delete                allowed for one's own; another's is a10
 *   a20 through origin, a23–a26 chains    ways of Yjs updates, which close the socket
 *   b13–b17                               see act-forms.test.ts
 *   b18 step skip                         the step is sealed: the relay cannot read it; only a
 *                                         facilitator may write it (a05)
 */

let arena: Arena

beforeEach(async () => {
  arena = await openArena()
})

async function attempt(who: string, operations: readonly Request[]): Promise<Device> {
  const device = await enter(arena.world, memberHello(who, 'first', `${who}-attack`))
  device.act(1, ...operations)
  await settle()
  return device
}

describe('[R1.2, R1.3] an act without the right to it is refused, whole', () => {
  it.each(attempts.map(([name, ...rest]) => ({ name, rest })))('$name', async ({ rest }) => {
    const [who, reason, ...operations] = rest
    await unharmed(
      arena,
      async () => {
        const device = await attempt(who, operations)
        expect([device.closed, device.answers]).toEqual([
          undefined,
          [{ kind: 'refused', n: 1, reason }],
        ])
      },
      { writesToo: true },
    )
  })

  it('[R1.5] a21 nothing new after closing, from nobody; withdrawals still', async () => {
    const { tiers } = arena
    tiers.act(2, change('progress', 'main', by('awa', { rev: 2, state: 'closed' })))
    await settle()
    const tries = [
      create('situations', 'late', by('basil')),
      change('situations', 'mine', by('basil', { rev: 2 })),
      create('echoes', 'late', by('basil', { of: id('told') })),
    ]
    for (const [at, operation] of tries.entries()) {
      const device = await enter(arena.world, memberHello('basil', 'first', `late${at}x`))
      device.act(1, operation)
      await settle()
      expect(device.answers).toEqual([{ kind: 'refused', n: 1, reason: 'closed' }])
    }
    const device = await attempt('basil', [remove('situations', 'mine')])
    expect(device.answers).toEqual([{ kind: 'done', n: 1 }])
  })

  it('a18 two at once on one record: one is done, the other is told', async () => {
    const [phone, tab] = [
      await enter(arena.world, memberHello('basil', 'first', 'a')),
      await enter(arena.world, memberHello('basil', 'first', 'b')),
    ]
    phone.act(1, change('situations', 'mine', by('basil', { rev: 2, words: sealed('one') })))
    tab.act(1, change('situations', 'mine', by('basil', { rev: 2, words: sealed('two') })))
    await settle()
    expect([phone.answers, tab.answers]).toEqual([
      [{ kind: 'done', n: 1 }],
      [{ kind: 'refused', n: 1, reason: 'stale' }],
    ])
    expect(tab.records('situations')[id('mine')]?.['words']).toBe(sealed('one'))
  })
})
