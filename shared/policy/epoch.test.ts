import { describe, expect, it } from 'vitest'
import { keysIdOf } from '../model/keys.ts'
import { applyAct } from './apply-act.ts'
import type { Request } from './decide.ts'
import { newestEpoch } from './epoch.ts'
import { createTentative } from './tentative.ts'
import type { RoomKind } from '../model/collections.ts'
import type { Records, Write } from './records.ts'
import {
  asks,
  hash,
  id,
  inDocument,
  inLedger,
  nowMs,
  owned,
  sealed,
  standing,
  stateWith,
  hashOf,
} from './testing/views.ts'

const boxes = 'b'.repeat(4_139)
const tiers = standing('facilitator', 'tiers')
const soon = nowMs + 60_000

const turn = (epoch: number, by = 'tiers', of?: string): Request =>
  asks('create', 'keys', keysIdOf(epoch), {
    ...owned(by, of === undefined ? {} : { of: id(of) }),
    epoch,
    boxes,
  })

const key = (epoch: number): Write => [
  'document',
  'keys',
  keysIdOf(epoch),
  { ...owned('tiers'), epoch, boxes },
]

const seats: readonly Write[] = [
  inLedger('seats', id('tiers'), { role: 'facilitator' }),
  inLedger('seats', id('co'), { role: 'facilitator' }),
  inLedger('seats', id('awa'), { role: 'peer' }),
  inLedger('passes', hash('tiers'), { member: id('tiers') }),
  inLedger('passes', hash('laptop'), { member: id('tiers') }),
  inLedger('passes', hash('awa'), { member: id('awa') }),
  inLedger('passes', hash('awa-2'), { member: id('awa') }),
  inLedger('passes', hash('co'), { member: id('co') }),
  inLedger('passes', hash('paper'), { member: id('co') }),
  inLedger('recoveries', hash('sheet'), { member: id('co'), pass: hash('paper'), wrap: sealed }),
  inLedger('invitations', hash('link'), { wrap: sealed, untilMs: soon }),
  inLedger('doors', hash('words'), { wrap: sealed, untilMs: soon }),
  inDocument('reseats', 'asked', owned('new', { of: id('awa'), hash: hash('new') })),
  inDocument('handovers', 'only', owned('tiers', { to: id('awa'), keeps: true })),
]

function room(kind: RoomKind, ...writes: readonly Write[]) {
  const tick = createTentative(stateWith(kind, ...writes))
  const ask = (by: typeof tiers, operations: readonly Request[], group?: Records) =>
    applyAct(by, operations, { tick, group, nowMs, roomBytes: 1_000_000, hashOf })
  const ids = (collection: string) => [...tick.each(collection)].map(([name]) => name).sort()
  return { tick, ask, ids }
}

describe('[K2.1] an epoch of the group’s key', () => {
  it('follows the newest one, made by a facilitator in their own name', () => {
    const { tick, ask } = room('group', ...seats)
    expect(ask(standing('peer', 'awa'), [turn(2, 'awa')])).toBe('role')
    expect(ask(tiers, [turn(2, 'co')])).toBe('owner')
    expect(ask(tiers, [turn(3)])).toBe('stale')
    expect(ask(tiers, [turn(1)])).toBe('stale')
    expect(ask(tiers, [{ ...turn(2), id: keysIdOf(3) }])).toBe('stale')
    expect(ask(tiers, [{ ...turn(2), id: id('anything') }])).toBe('stale')
    expect(newestEpoch(tick)).toBe(1)
    expect(ask(tiers, [turn(2)])).toBeUndefined()
    expect(newestEpoch(tick)).toBe(2)
    expect(ask(tiers, [asks('remove', 'keys', keysIdOf(2))])).toBe('role')
  })

  it('is one of two that are made at once: the second one looks again', () => {
    const { ask } = room('group', ...seats)
    expect(ask(tiers, [turn(2)])).toBeUndefined()
    expect(ask(standing('facilitator', 'co'), [turn(2, 'co')])).toBe('exists')
    expect(ask(standing('facilitator', 'co'), [turn(3, 'co')])).toBeUndefined()
  })
})

describe('[K2.2] what the key turns away from', () => {
  it('a removed member loses passes and what was offered; nobody comes in by an earlier door', () => {
    const { ask, ids } = room('group', ...seats)
    const gone = [asks('remove', 'seats', id('awa')), turn(2, 'tiers', 'awa')]
    expect(ask(tiers, gone)).toBeUndefined()
    expect(ids('seats')).toEqual([id('co'), id('tiers')])
    expect(ids('passes')).toEqual(['co', 'laptop', 'paper', 'tiers'].map(hash))
    for (const way of ['invitations', 'doors', 'reseats', 'handovers']) expect(ids(way)).toEqual([])
    expect(ids('recoveries')).toEqual([hash('sheet')])
  })

  it('a lost phone loses every pass of its member, whose seat stays', () => {
    const { ask, ids } = room('group', ...seats)
    expect(ask(tiers, [turn(2, 'tiers', 'awa')])).toBeUndefined()
    expect(ids('seats')).toEqual([id('awa'), id('co'), id('tiers')])
    expect(ids('passes')).toEqual(['co', 'laptop', 'paper', 'tiers'].map(hash))
  })

  it('one’s own lost phone: the device that says so stays', () => {
    const { ask, ids } = room('group', ...seats)
    expect(ask(tiers, [turn(2, 'tiers', 'tiers')])).toBeUndefined()
    expect(ids('passes')).toEqual(['awa-2', 'awa', 'co', 'paper', 'tiers'].map(hash))
  })

  it('a sheet on paper stays with a seat, and goes with it', () => {
    const lost = room('group', ...seats)
    expect(lost.ask(tiers, [turn(2, 'tiers', 'co')])).toBeUndefined()
    expect([lost.ids('recoveries'), lost.ids('passes').includes(hash('co'))]).toEqual([
      [hash('sheet')],
      false,
    ])
    expect(lost.ids('passes')).toContain(hash('paper'))
    const removed = room('group', ...seats)
    const gone = [asks('remove', 'seats', id('co')), turn(2, 'tiers', 'co')]
    expect(removed.ask(tiers, gone)).toBeUndefined()
    expect([removed.ids('recoveries'), removed.ids('passes')]).toEqual([
      [],
      ['awa-2', 'awa', 'laptop', 'tiers'].map(hash),
    ])
  })

  it('goes whole or not at all', () => {
    const { ask, ids } = room('group', ...seats)
    const gone = [asks('remove', 'seats', id('awa')), turn(3, 'tiers', 'awa')]
    expect(ask(tiers, gone)).toBe('stale')
    expect(ids('seats')).toContain(id('awa'))
    expect(ids('doors')).toHaveLength(1)
  })
})

describe('[K2.3] what is sealed under an earlier epoch', () => {
  const awa = standing('peer', 'awa')
  const told = (epoch: number) =>
    asks('create', 'situations', id('told'), { ...owned('awa'), epoch })

  it('is refused, in the group’s room and in its sessions', () => {
    const group = room('group', ...seats, key(2), key(3))
    const charter = (epoch: number) =>
      asks('create', 'charter', 'main000000000000', { ...owned('tiers'), epoch })
    expect(group.ask(tiers, [charter(2)])).toBe('epoch')
    expect(group.ask(tiers, [charter(3)])).toBeUndefined()
    const session = room('session')
    expect(session.ask(awa, [told(1)], group.tick)).toBe('epoch')
    expect(session.ask(awa, [told(3)], group.tick)).toBeUndefined()
  })

  it('is no reason to keep anybody from withdrawing, nor from asking for a seat', () => {
    const group = room('group', ...seats, key(2))
    const session = room('session', inDocument('situations', 'told', owned('awa')))
    const gone = [asks('remove', 'situations', id('told'))]
    expect(session.ask(awa, gone, group.tick)).toBeUndefined()
    const guest = standing('guest', 'phone')
    const asked = { ...owned('phone'), of: id('awa'), hash: hash('phone') }
    expect(group.ask(guest, [asks('create', 'reseats', id('asks'), asked)])).toBeUndefined()
  })

  it('is refused after the key in the same act too', () => {
    const { ask } = room('group', ...seats)
    const late = asks('create', 'charter', 'main000000000000', owned('tiers'))
    expect(ask(tiers, [turn(2), late])).toBe('epoch')
  })
})
