import { beforeEach, describe, expect, it } from 'vitest'
import { change, create, id, memberHello, remove } from '../../server/room/testing/people.ts'
import { settle, type Device } from '../../server/room/testing/world.ts'
import type { Refusal } from '../../shared/policy/refusals.ts'
import type { Request } from '../../shared/policy/decide.ts'
import { enter, openArena, unharmed, type Arena } from './arena.ts'

/*
 * A text of the group is proposed, and Dora said yes. What a member who is no facilitator says on the
 * relay's socket itself, with no page between. What is forged inside sealed words, and which no relay
 * can read, is in forged-consents.test.ts.
 */

let arena: Arena
let dora: Device

const inGroup = (name: string) => memberHello(name, 'group', `${name}-attack`)
const yes = (name: string, owner: string, more: object = {}): Request =>
  create('consents', name, { owner: id(owner), of: id('proposal'), ...more })

beforeEach(async () => {
  arena = await openArena()
  const awa = await enter(arena.world, memberHello('awa', 'group', 'desk'))
  const first = awa.welcome?.nextAct ?? 1
  const mine = { owner: id('awa') }
  awa.act(first, create('syntheses', 'synthesis', mine))
  awa.act(first + 1, create('proposals', 'proposal', { ...mine, of: id('synthesis') }))
  dora = await enter(arena.world, inGroup('dora'))
  dora.act(1, yes('dora', 'dora'))
  await settle()
  if (dora.answers[0]?.kind !== 'done') throw new Error('Dora was not heard')
})

const forged: readonly (readonly [string, Refusal, readonly Request[]])[] = [
  ['a yes in the name of somebody who has not answered', 'owner', [yes('x', 'chloe')]],
  ['a yes of one’s own with another’s beside it', 'owner', [yes('b', 'basil'), yes('x', 'chloe')]],
  [
    'a yes of another written over',
    'role',
    [change('consents', 'dora', { owner: id('dora'), of: id('proposal'), rev: 2 })],
  ],
  [
    'a yes of another taken over',
    'role',
    [change('consents', 'dora', { owner: id('basil'), of: id('proposal'), rev: 2 })],
  ],
  ['a yes of another taken back', 'owner', [remove('consents', 'dora')]],
  ['a yes under an id that is there', 'exists', [yes('dora', 'basil')]],
  [
    'a yes to nothing',
    'missing',
    [create('consents', 'b', { owner: id('basil'), of: id('nothing') })],
  ],
  [
    'a proposal of one’s own, to be said yes to',
    'role',
    [create('proposals', 'mine', { owner: id('basil'), of: id('synthesis') })],
  ],
  [
    'a text that is let out without a yes',
    'role',
    [create('deposits', 'out', { owner: id('basil') })],
  ],
]

describe('[Y2.3] a yes forged on the relay’s own socket', () => {
  it.each(forged)(
    '%s is refused, changes no byte, and nobody hears of it',
    async (_, reason, operations) => {
      const basil = await enter(arena.world, inGroup('basil'))
      const heard = dora.frames.length
      await unharmed(
        arena,
        async () => {
          basil.act(1, ...operations)
          await settle()
          expect([basil.closed, basil.answers]).toEqual([
            undefined,
            [{ kind: 'refused', n: 1, reason }],
          ])
        },
        { writesToo: true },
      )
      expect(dora.frames.length).toBe(heard)
      expect(Object.keys(dora.records('consents'))).toEqual([id('dora')])
    },
  )

  it('one’s own is still taken', async () => {
    const basil = await enter(arena.world, inGroup('basil'))
    basil.act(1, yes('basil', 'basil'))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(Object.keys(dora.records('consents')).sort()).toEqual([id('basil'), id('dora')].sort())
  })
})
