import { beforeEach, describe, expect, it } from 'vitest'
import {
  create,
  createHello,
  id,
  inviteHello,
  memberHello,
  remove,
} from '../../server/room/testing/people.ts'
import { dial, settle, type Device } from '../../server/room/testing/world.ts'
import { keysIdOf } from '../../shared/model/keys.ts'
import type { Request } from '../../shared/policy/decide.ts'
import { enter, openArena, type Arena } from './arena.ts'

let arena: Arena
let awa: Device

beforeEach(async () => {
  arena = await openArena()
  awa = await enter(arena.world, createHello('awa', 'group'))
})

/** The key turns, made by somebody, away from somebody. */
const turn = (epoch: number, by: string, of?: string): Request => {
  const away = of === undefined ? {} : { of: id(of) }
  const record = { owner: id(by), epoch, boxes: 'b'.repeat(4_139), ...away }
  return { ...create('keys', 'k', record), id: keysIdOf(epoch) }
}
const written = (name: string, owner: string, epoch: number): Request =>
  create('takeaways', name, { owner: id(owner), epoch })

const said = ({ answers }: Device) =>
  answers.map((answer) => ('reason' in answer ? answer.reason : answer.kind))

describe('[K2.2, R1.8] a removed member', () => {
  it('is cut at once in both rooms, and their queued acts reach nobody', async () => {
    const basil = await enter(arena.world, memberHello('basil', 'first', 'queue'))
    const home = await enter(arena.world, memberHello('basil', 'group', 'queue-home'))
    const guest = await enter(arena.world, inviteHello('new'))
    awa.act(2, remove('seats', 'basil'), remove('members', 'basil'), turn(2, 'awa', 'basil'))
    await settle()
    expect(said(awa)).toEqual(['done'])
    basil.act(1, written('late', 'basil', 1))
    await settle()
    expect([basil.closed, home.closed]).toEqual(['removed', 'removed'])
    for (const kind of ['first', 'group'] as const) {
      const again = dial(arena.world, memberHello('basil', kind, `again-${kind}`))
      await settle()
      await arena.world.surroundings.advance(1_000)
      expect(again.closed).toBe('notAdmitted')
    }
    // The invitation that was open is dead, for whoever stood behind it and for whoever comes.
    expect(guest.closed).toBe('doorClosed')
    const late = dial(arena.world, inviteHello('later'))
    await settle()
    await arena.world.surroundings.advance(1_000)
    expect(late.closed).toBe('notAdmitted')
    expect(Object.keys(arena.witness.records('takeaways'))).toEqual([])
  })

  it('[K2.3] is told apart from those who stay: these seal again under the new key', async () => {
    const { witness } = arena
    awa.act(2, remove('seats', 'basil'), turn(2, 'awa', 'basil'))
    await settle()
    witness.act(2, written('before', 'chloe', 1))
    witness.act(3, written('after', 'chloe', 2))
    await settle()
    expect(said(witness).slice(-2)).toEqual(['epoch', 'done'])
    expect(Object.keys(witness.records('takeaways'))).toEqual([id('after')])
  })
})

describe('[R1.16] whoever leaves', () => {
  it('goes by their own gesture, in every room at once, and takes nobody with them', async () => {
    const basil = await enter(arena.world, memberHello('basil', 'first', 'there'))
    const home = await enter(arena.world, memberHello('basil', 'group', 'home'))
    home.act(1, remove('members', 'chloe'))
    home.act(2, remove('seats', 'chloe'))
    home.act(3, remove('members', 'basil'), remove('seats', 'basil'))
    await settle()
    expect(said(home).slice(0, 2)).toEqual(['owner', 'owner'])
    expect([basil.closed, home.closed]).toEqual(['removed', 'removed'])
    awa.act(2, remove('seats', 'awa'))
    await settle()
    expect(said(awa)).toEqual(['last-facilitator'])
    expect(awa.closed).toBe(undefined)
  })
})

describe('[K2.1] a key', () => {
  it('is turned by no peer, no guest, and in nobody else’s name', async () => {
    const chloe = await enter(arena.world, memberHello('chloe', 'group', 'tries'))
    const guest = await enter(arena.world, inviteHello('new'))
    chloe.act(1, turn(2, 'chloe'))
    chloe.act(2, turn(2, 'awa'))
    chloe.act(3, remove('seats', 'basil'))
    guest.act(1, turn(2, 'new'))
    await settle()
    expect([said(chloe), said(guest)]).toEqual([['role', 'role', 'owner'], ['role']])
  })

  it('is not changed, not taken away, not made twice', async () => {
    awa.act(2, turn(2, 'awa'))
    awa.act(3, { ...create('keys', 'k', {}), ...turn(2, 'awa'), op: 'change' })
    awa.act(4, { op: 'remove', collection: 'keys', id: keysIdOf(2) })
    awa.act(5, turn(2, 'awa'))
    awa.act(6, turn(4, 'awa'))
    await settle()
    expect(said(awa).slice(-5)).toEqual(['done', 'role', 'role', 'exists', 'stale'])
  })
})
