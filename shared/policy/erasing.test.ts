import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { endsGeneration } from './aftermath.ts'
import { dueOf } from './erasing.ts'
import {
  asks,
  id,
  inDocument,
  nowMs,
  owned,
  standing,
  stateWith,
  viewWith,
} from './testing/views.ts'

const room = 'r'.repeat(22)
const nowMin = Math.floor(nowMs / 60_000)
const dayMin = 24 * 60
const dated = (days: number, of = room) =>
  owned('me', { room: of, eraseAtMin: nowMin + days * dayMin })
const listed = inDocument('sessions', 'listed', owned('me', { room, state: 'open' }))
const tiers = standing('facilitator', 'me')

const asked = (op: 'create' | 'change', record: Record<string, unknown>, ...there: object[]) =>
  decide(
    tiers,
    asks(op, 'erasures', id('one'), op === 'change' ? { ...record, rev: 2 } : record),
    viewWith('group', listed, ...there.map((each) => inDocument('erasures', 'one', each))),
  )

describe('[G2.5] the date of an erasure', () => {
  it('is given once, to a session that is there or to the group', () => {
    expect(asked('create', dated(3))).toBeUndefined()
    expect(asked('create', dated(3, ''))).toBeUndefined()
    expect(asked('create', dated(3, 's'.repeat(22)))).toBe('missing')
    const view = viewWith('group', listed, inDocument('erasures', 'other', dated(5)))
    expect(decide(tiers, asks('create', 'erasures', id('one'), dated(3)), view)).toBe('exists')
  })

  it('is ninety days away at most, counted from when it was announced', () => {
    expect(asked('create', dated(91))).toBeUndefined()
    expect(asked('create', dated(92))).toBe('unknown')
    const old = { ...dated(5), atMin: nowMin - 80 * dayMin }
    expect(asked('change', dated(11), old)).toBeUndefined()
    expect(asked('change', dated(12), old)).toBe('unknown')
  })

  it('moves until then, and about the same session', () => {
    const before = { ...dated(1), atMin: nowMin }
    expect(asked('change', dated(0), before)).toBeUndefined()
    expect(asked('change', dated(9, ''), before)).toBe('owner')
    expect(asked('change', dated(9), { ...dated(0), atMin: nowMin })).toBe('closed')
  })

  it('is called off for the group alone, until then', () => {
    const off = (before: object) =>
      decide(
        tiers,
        asks('remove', 'erasures', id('one')),
        viewWith('group', listed, inDocument('erasures', 'one', before)),
      )
    expect(off(dated(2, ''))).toBeUndefined()
    expect(off(dated(0, ''))).toBe('closed')
    expect(off(dated(2))).toBe('role')
  })
})

it('[G2.1] what is due of a room is what its records say, and its own last minute', () => {
  const due = (...erasures: object[]) =>
    dueOf(
      stateWith(
        'group',
        listed,
        ...erasures.map((each, at) => inDocument('erasures', `${at}`, each)),
      ),
      nowMs,
    )
  expect(due(dated(1))).toEqual({ isOwn: false, sessions: [] })
  expect(due(dated(0))).toEqual({ isOwn: false, sessions: [room] })
  expect(due(dated(1), dated(0, ''))).toEqual({ isOwn: true, sessions: [room] })
  const session = (lastMin: number) =>
    dueOf(stateWith('session', ['ledger', 'room', 'main', { lastMin }]), nowMs).isOwn
  expect([session(nowMin), session(nowMin + 1)]).toEqual([true, false])
})

it('[G2.7] in a closed session a withdrawal ends the generation, and leaving it does not', () => {
  const withdrawn = (collection: string) => ['document', collection, id('a'), null] as const
  const due = ['ledger', 'room', 'erasure', { due: true }] as const
  const state = (at: 'open' | 'closed') =>
    stateWith('session', due, inDocument('progress', 'only', owned('me', { state: at })))
  expect(endsGeneration([withdrawn('echoes')], state('closed'))).toBe(true)
  expect(endsGeneration([withdrawn('echoes')], state('open'))).toBe(false)
  expect(endsGeneration([withdrawn('participants')], state('closed'))).toBe(false)
})
