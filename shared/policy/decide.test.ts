import { describe, expect, it } from 'vitest'
import { onlyId } from '../model/ids.ts'
import { passesPerMember } from '../model/pass.ts'
import { consequences } from './consequences.ts'
import { decide } from './decide.ts'
import { roomLimits } from './limits.ts'
import type { Write } from './records.ts'
import { roleOf } from './standing.ts'
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
  viewWith,
} from './testing/views.ts'

const peer = standing('peer', 'basil')
const tiers = standing('facilitator', 'awa')
const guest = standing('guest', 'dora')

const open = inDocument('progress', 'only', owned('awa', { state: 'open' }))
const closed = inDocument('progress', 'only', owned('awa', { state: 'closed' }))
const mine = inDocument('situations', 'mine', owned('basil'))
const theirs = inDocument('situations', 'theirs', owned('chloe'))
const told = (name: string): Write => inDocument('placements', name, owned('awa', { told: true }))

describe('a decision', () => {
  it('knows no collection that is not of this kind of room', () => {
    const view = viewWith('session', open)
    for (const name of ['members', 'seats', 'devices', 'room', 'constructor', '__proto__']) {
      expect(decide(tiers, asks('create', name, id('x'), {}), view)).toBe('unknown')
    }
  })

  it('[R1.1] takes records of the collection’s own form only', () => {
    const view = viewWith('session', open)
    const forms = [
      undefined,
      {},
      { ...owned('basil'), extra: 1 },
      { ...owned('basil'), rev: 0 },
      { ...owned('basil'), rev: 1.5 },
      { ...owned('basil'), rev: '1' },
      { ...owned('basil'), words: 'plain words' },
      { ...owned('basil'), words: `1.${'w'.repeat(11_000)}` },
      { ...owned('basil'), epoch: 0 },
      { ...owned('basil'), ord: 4, atMin: 4 },
    ]
    for (const record of forms) {
      expect(decide(peer, asks('create', 'situations', id('x'), record), view)).toBe('unknown')
    }
    expect(
      decide(peer, asks('create', 'situations', id('x'), owned('basil')), view),
    ).toBeUndefined()
  })

  it('tells what exists and what is missing', () => {
    const view = viewWith('session', open, mine)
    expect(decide(peer, asks('create', 'situations', id('mine'), owned('basil')), view)).toBe(
      'exists',
    )
    expect(decide(peer, asks('change', 'situations', id('x'), owned('basil')), view)).toBe(
      'missing',
    )
    expect(decide(peer, asks('remove', 'situations', id('x')), view)).toBe('missing')
  })

  it('[R1.3, R1.4] takes the next revision and no other, by the same owner, about the same thing', () => {
    const question = inDocument('questions', 'why', owned('basil', { of: id('theirs') }))
    const view = viewWith('session', open, theirs, mine, question)
    const change = (clear: object) => {
      const record = owned('basil', { of: id('theirs'), rev: 2, ...clear })
      return decide(peer, asks('change', 'questions', id('why'), record), view)
    }
    expect(change({})).toBeUndefined()
    expect(change({ rev: 1 })).toBe('stale')
    expect(change({ rev: 3 })).toBe('stale')
    expect(change({ owner: id('chloe') })).toBe('owner')
    expect(change({ of: id('mine') })).toBe('owner')
  })

  it('takes no new words once the session is closed, and withdrawals at any time', () => {
    const view = viewWith('session', closed, mine)
    expect(decide(peer, asks('create', 'situations', id('x'), owned('basil')), view)).toBe('closed')
    const change = asks('change', 'situations', id('mine'), owned('basil', { rev: 2 }))
    expect(decide(peer, change, view)).toBe('closed')
    expect(decide(peer, asks('remove', 'situations', id('mine')), view)).toBeUndefined()
    const reopen = asks('change', 'progress', onlyId, owned('awa', { rev: 2, state: 'open' }))
    expect(decide(tiers, reopen, view)).toBeUndefined()
  })

  it('[R1.7] opens echoes on told situations of others, and the word back to who told', () => {
    const view = viewWith('session', open, mine, theirs, told('mine'))
    const echo = (of: string) =>
      decide(peer, asks('create', 'echoes', id('e'), owned('basil', { of: id(of) })), view)
    expect(echo('theirs')).toBe('not-told')
    expect(echo('mine')).toBe('own-situation')
    expect(echo('nowhere')).toBe('missing')
    const toldView = viewWith('session', open, theirs, told('theirs'), mine)
    const other = asks('create', 'echoes', id('e'), owned('basil', { of: id('theirs') }))
    expect(decide(peer, other, toldView)).toBeUndefined()
    const back = asks('create', 'wordBacks', id('w'), owned('basil', { of: id('theirs') }))
    expect(decide(peer, back, toldView)).toBe('owner')
  })

  it('stops at the room’s size, for new records only', () => {
    const many = Array.from({ length: roomLimits.recordsPerSession }, (_, index) =>
      inDocument('takeaways', `t${index}x`, owned('basil')),
    )
    const view = viewWith('session', ...many)
    expect(decide(peer, asks('create', 'takeaways', id('new'), owned('basil')), view)).toBe(
      'too-many',
    )
    const change = asks('change', 'takeaways', id('t0x'), owned('basil', { rev: 2 }))
    expect(decide(peer, change, view)).toBeUndefined()
    expect(decide(peer, asks('remove', 'takeaways', id('t0x')), view)).toBeUndefined()
  })
})

describe('doors', () => {
  const door = (untilMs: number) => ({ wrap: sealed, untilMs })

  it('[R1.10] live twenty minutes at most', () => {
    const view = viewWith('group')
    const create = (untilMs: number) =>
      decide(tiers, asks('create', 'doors', hash('words'), door(untilMs)), view)
    expect(create(nowMs + 20 * 60_000)).toBeUndefined()
    expect(create(nowMs + 60 * 60_000)).toBe('unknown')
  })

  it('past their end may be opened anew, prolonged, or put away', () => {
    const view = viewWith('group', inLedger('doors', hash('words'), door(nowMs - 1)))
    for (const op of ['create', 'change'] as const) {
      const request = asks(op, 'doors', hash('words'), door(nowMs + 1_000))
      expect(decide(tiers, request, view)).toBeUndefined()
    }
    expect(decide(tiers, asks('remove', 'doors', hash('words')), view)).toBeUndefined()
  })
})

describe('seats and passes', () => {
  const seat = (name: string, role = 'peer') => inLedger('seats', id(name), { role })
  const pass = (name: string, member = name) =>
    inLedger('passes', hash(name), { member: id(member) })

  it('let a newcomer sit as themselves, as a peer, while there is room', () => {
    const sit = (name: string, role: string, ...writes: Write[]) =>
      decide(guest, asks('create', 'seats', id(name), { role }), viewWith('group', ...writes))
    expect(sit('dora', 'peer')).toBeUndefined()
    expect(sit('dora', 'facilitator')).toBe('role')
    expect(sit('emile', 'peer')).toBe('role')
    const full = Array.from({ length: roomLimits.peers }, (_, index) => seat(`p${index}x`))
    expect(sit('dora', 'peer', ...full)).toBe('full')
  })

  it('never let a newcomer into a seat that somebody has', () => {
    const take = (...writes: Write[]) => {
      const request = asks('create', 'passes', hash('dora'), { member: id('dora') })
      return decide(guest, request, viewWith('group', ...writes))
    }
    expect(take(seat('dora'))).toBeUndefined()
    expect(take(seat('dora'), pass('older', 'dora'))).toBe('role')
    const other = asks('create', 'passes', hash('dora'), { member: id('basil') })
    expect(decide(guest, other, viewWith('group', seat('basil')))).toBe('role')
    const stolen = asks('create', 'passes', hash('emile'), { member: id('dora') })
    expect(decide(guest, stolen, viewWith('group', seat('dora')))).toBe('role')
  })

  it('let a newcomer be named only once seated', () => {
    const named = asks('create', 'members', id('dora'), owned('dora'))
    expect(decide(guest, named, viewWith('group'))).toBe('role')
    expect(decide(guest, named, viewWith('group', seat('dora')))).toBeUndefined()
  })

  it('let a facilitator seat a member’s other phone, six at most', () => {
    const request = asks('create', 'passes', hash('new'), { member: id('basil') })
    expect(decide(tiers, request, viewWith('group'))).toBe('missing')
    expect(decide(tiers, request, viewWith('group', seat('basil'), pass('basil')))).toBeUndefined()
    const phones = Array.from({ length: passesPerMember }, (_, index) =>
      pass(`f${index}x`, 'basil'),
    )
    expect(decide(tiers, request, viewWith('group', seat('basil'), ...phones))).toBe('too-many')
  })

  it('[R1.9] keep a facilitator in the group, and two at most', () => {
    const one = [seat('awa', 'facilitator'), seat('basil')]
    const change = (name: string, role: string) => asks('change', 'seats', id(name), { role })
    expect(decide(tiers, change('awa', 'peer'), viewWith('group', ...one))).toBe('last-facilitator')
    expect(decide(tiers, asks('remove', 'seats', id('awa')), viewWith('group', ...one))).toBe(
      'last-facilitator',
    )
    const offered = inDocument('handovers', 'only', owned('awa', { to: id('basil'), keeps: true }))
    const up = change('basil', 'facilitator')
    expect(decide(peer, up, viewWith('group', ...one, offered))).toBeUndefined()
    const two = [seat('awa', 'facilitator'), seat('emile', 'facilitator'), seat('basil')]
    expect(decide(peer, up, viewWith('group', ...two, offered))).toBe('full')
    expect(
      decide(tiers, asks('remove', 'seats', id('awa')), viewWith('group', ...two)),
    ).toBeUndefined()
  })

  it('take one reseat a newcomer, for a seat that is there, under their own token', () => {
    const ask = (clear: object, ...writes: Write[]) => {
      const record = owned('dora', { of: id('basil'), hash: hash('dora'), ...clear })
      return decide(guest, asks('create', 'reseats', id('r'), record), viewWith('group', ...writes))
    }
    expect(ask({}, seat('basil'))).toBeUndefined()
    expect(ask({})).toBe('missing')
    expect(ask({ owner: id('emile') }, seat('basil'))).toBe('owner')
    expect(ask({ hash: hash('emile') }, seat('basil'))).toBe('owner')
    const asked = owned('dora', { of: id('basil'), hash: hash('dora') })
    expect(ask({}, seat('basil'), inDocument('reseats', 'first', asked))).toBe('too-many')
    const crowd = Array.from({ length: 16 }, (_, index) =>
      inDocument(
        'reseats',
        `r${index}x`,
        owned('x', { of: id('basil'), hash: hash(`h${index}x`) }),
      ),
    )
    expect(ask({}, seat('basil'), ...crowd)).toBe('too-many')
  })

  it('are read together at each decision', () => {
    const view = viewWith('group', seat('awa', 'facilitator'), pass('awa'), pass('ghost'))
    expect(roleOf(view, id('awa'), hash('awa'))).toBe('facilitator')
    expect(roleOf(view, id('awa'), hash('ghost'))).toBeUndefined()
    expect(roleOf(view, id('ghost'), hash('ghost'))).toBeUndefined()
  })
})

describe('what goes with a withdrawn record', () => {
  const echo = inDocument('echoes', 'echo', owned('chloe', { of: id('mine') }))
  const link = inDocument('conceptLinks', 'link', owned('awa', { of: id('echo') }))
  const other = inDocument('questions', 'other', owned('chloe', { of: id('theirs') }))
  const view = viewWith('session', mine, theirs, told('mine'), echo, link, other)

  it('is all that was said about it, at any depth, and its overlay', () => {
    const gone = consequences(asks('remove', 'situations', id('mine')), view)
    expect(gone.map(({ collection, id: of }) => [collection, of])).toEqual([
      ['echoes', id('echo')],
      ['conceptLinks', id('link')],
      ['placements', id('mine')],
    ])
  })

  it('is nothing of others’ words when an overlay is taken away, though it bears the same id', () => {
    expect(consequences(asks('remove', 'placements', id('mine')), view)).toEqual([])
  })

  it('is nothing when nothing is withdrawn', () => {
    expect(consequences(asks('change', 'situations', id('mine'), {}), view)).toEqual([])
  })
})
