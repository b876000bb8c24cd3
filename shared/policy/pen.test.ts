import { describe, expect, it } from 'vitest'
import { applyAct } from './apply-act.ts'
import type { Request } from './decide.ts'
import { createState, type Write } from './records.ts'
import { createTentative } from './tentative.ts'
import { asks, id, inDocument, owned, standing, momentOf } from './testing/views.ts'

const awa = standing('facilitator', 'awa')
const basil = standing('peer', 'basil')
const chloe = standing('peer', 'chloe')

/** A sheet, another, a stake; Basil and Chloé at the table; nobody has a pen. */
const table: readonly Write[] = [
  inDocument('progress', 'only', owned('awa', { state: 'open' })),
  inDocument('sheets', 'sheet', owned('awa')),
  inDocument('sheets', 'next', owned('awa')),
  inDocument('stakes', 'stake', owned('awa')),
  inDocument('participants', 'basil', owned('basil')),
  inDocument('participants', 'chloe', owned('chloe')),
]

function room(...more: readonly Write[]) {
  const state = createState('session')
  state.apply([...table, ...more])
  return {
    has: (collection: string, name: string) => state.read(collection, id(name)) !== undefined,
    act: (by: typeof basil, ...operations: readonly Request[]) => {
      const tick = createTentative(state)
      const refusal = applyAct(by, operations, momentOf(tick))
      if (refusal === undefined) state.apply(tick.writes())
      return refusal
    },
  }
}

const line = (name: string, by: string, clear: object = { of: id('sheet') }): Request =>
  asks('create', 'wordings', id(name), owned(by, clear))
const adopt = (name: string, by: string): Request =>
  asks('create', 'adoptions', id(name), owned(by))
const leaveAside = (name: string, by: string, rev = 2): Request =>
  asks('change', 'adoptions', id(name), owned(by, { rev }))
const reword = (name: string, by: string, rev = 2): Request =>
  asks('change', 'wordings', id(name), owned(by, { rev, of: id('sheet') }))
const lend = (of: string, member: string): Request =>
  asks('create', 'pens', id(of), owned('awa', { member: id(member) }))
const takeBack = (of: string): Request => asks('remove', 'pens', id(of))
const withdraw = (name: string): Request => asks('remove', 'wordings', id(name))

describe('[R1.14] the pen', () => {
  it('is the facilitator’s: a peer proposes, and puts nothing on the sheet', () => {
    const { act, has } = room()
    expect(act(basil, line('a', 'basil'))).toBeUndefined()
    expect(act(basil, line('b', 'basil'), adopt('b', 'basil'))).toBe('no-pen')
    expect(act(basil, adopt('a', 'basil'))).toBe('no-pen')
    expect([has('wordings', 'b'), has('adoptions', 'a')]).toEqual([false, false])
    expect(act(awa, adopt('a', 'awa'))).toBeUndefined()
  })

  it('is lent for one sheet, to one person, and no other', () => {
    const { act } = room()
    expect(act(awa, lend('sheet', 'basil'))).toBeUndefined()
    expect(act(basil, line('a', 'basil'), adopt('a', 'basil'))).toBeUndefined()
    const elsewhere = line('b', 'basil', { of: id('next') })
    expect(act(basil, elsewhere, adopt('b', 'basil'))).toBe('no-pen')
    expect(act(chloe, line('c', 'chloe'), adopt('c', 'chloe'))).toBe('no-pen')
    expect(act(awa, lend('sheet', 'chloe'))).toBe('exists')
  })

  it('is read at the moment of the decision: taken back, the next line is refused whole', () => {
    const { act, has } = room()
    act(awa, lend('sheet', 'basil'))
    act(basil, line('a', 'basil'), adopt('a', 'basil'))
    expect(act(awa, takeBack('sheet'))).toBeUndefined()
    expect(act(basil, line('b', 'basil'), adopt('b', 'basil'))).toBe('no-pen')
    expect(act(basil, leaveAside('a', 'basil'))).toBe('no-pen')
    expect(act(basil, reword('a', 'basil'))).toBe('no-pen')
    expect(has('wordings', 'b')).toBe(false)
    expect(act(awa, leaveAside('a', 'basil'))).toBeUndefined()
  })

  it('is not taken by whoever wants it, nor lent to somebody who is not there', () => {
    const { act } = room()
    const own = asks('create', 'pens', id('sheet'), owned('basil', { member: id('basil') }))
    expect(act(basil, own)).toBe('role')
    expect(act(basil, takeBack('sheet'))).toBe('missing')
    act(awa, lend('sheet', 'chloe'))
    expect(act(basil, takeBack('sheet'))).toBe('role')
    expect(act(awa, lend('next', 'dora'))).toBe('missing')
    expect(act(awa, lend('nowhere', 'chloe'))).toBe('missing')
    const moved = asks('change', 'pens', id('sheet'), owned('awa', { rev: 2, member: id('awa') }))
    expect(act(awa, moved)).toBe('role')
  })

  it('is refused once its holder has no seat, and after closing', () => {
    const { act } = room(inDocument('pens', 'sheet', owned('awa', { member: id('basil') })))
    const closed = owned('awa', { rev: 2, state: 'closed' })
    act(awa, asks('change', 'progress', 'main000000000000', closed))
    expect(act(basil, line('a', 'basil'), adopt('a', 'basil'))).toBe('closed')
    const tick = createTentative(createState('session'))
    const removed = applyAct(undefined, [line('a', 'basil')], momentOf(tick))
    expect(removed).toBe('role')
  })

  it('on a stake is for its words and its flag, never for the facilitator’s record', () => {
    const { act } = room()
    act(awa, lend('stake', 'basil'))
    const words = line('a', 'basil', { of: id('stake') })
    expect(act(basil, words, adopt('a', 'basil'))).toBeUndefined()
    expect(act(basil, asks('create', 'flags', id('stake'), owned('basil')))).toBeUndefined()
    expect(act(chloe, asks('change', 'flags', id('stake'), owned('basil', { rev: 2 })))).toBe(
      'no-pen',
    )
    const rewritten = asks('change', 'stakes', id('stake'), owned('awa', { rev: 2 }))
    expect(act(basil, rewritten)).toBe('role')
  })
})

describe('[R1.3] a wording', () => {
  it('is changed by its writer alone, pen or not', () => {
    const { act } = room()
    act(chloe, line('a', 'chloe'))
    act(awa, lend('sheet', 'basil'))
    expect(act(basil, reword('a', 'chloe'))).toBe('owner')
    expect(act(awa, reword('a', 'chloe'))).toBe('owner')
    expect(act(basil, withdraw('a'))).toBe('owner')
    expect(act(awa, withdraw('a'))).toBe('owner')
    expect(act(chloe, reword('a', 'chloe'))).toBeUndefined()
  })

  it('does not change what it is about, nor what it says again', () => {
    const { act } = room()
    act(chloe, line('a', 'chloe'))
    act(chloe, line('b', 'chloe', { of: id('sheet'), from: id('a') }))
    const moved = (name: string, clear: object) =>
      asks('change', 'wordings', id(name), owned('chloe', { rev: 2, ...clear }))
    expect(act(chloe, moved('a', { of: id('next') }))).toBe('owner')
    expect(act(chloe, moved('b', { of: id('sheet') }))).toBe('owner')
    expect(act(chloe, moved('a', { of: id('sheet'), from: id('b') }))).toBe('owner')
  })

  it('is about a sheet or a stake that is there, and says again what is on the same one', () => {
    const { act } = room(inDocument('situations', 'told', owned('basil')))
    expect(act(chloe, line('a', 'chloe', { of: id('nowhere') }))).toBe('missing')
    expect(act(chloe, line('a', 'chloe', { of: id('told') }))).toBe('missing')
    act(chloe, line('b', 'chloe'))
    expect(act(chloe, line('c', 'chloe', { of: id('next'), from: id('b') }))).toBe('missing')
    expect(act(chloe, line('d', 'chloe', { of: id('sheet'), from: id('d') }))).toBe('missing')
  })
})

describe('[R1.6] a wording withdrawn', () => {
  it('leaves the sheet with what was laid over it and what said it again, after closing too', () => {
    const { act, has } = room()
    act(basil, line('a', 'basil'))
    act(awa, adopt('a', 'awa'))
    act(awa, line('b', 'awa', { of: id('sheet'), from: id('a') }), adopt('b', 'awa'))
    act(chloe, line('c', 'chloe'))
    act(
      awa,
      asks('change', 'progress', 'main000000000000', owned('awa', { rev: 2, state: 'closed' })),
    )
    expect(act(basil, withdraw('a'))).toBeUndefined()
    for (const name of ['a', 'b']) {
      expect([has('wordings', name), has('adoptions', name)]).toEqual([false, false])
    }
    expect(has('wordings', 'c')).toBe(true)
  })

  it('goes with its stake, and so do the stake’s flag and pen', () => {
    const { act, has } = room()
    act(awa, lend('stake', 'basil'))
    act(basil, line('a', 'basil', { of: id('stake') }), adopt('a', 'basil'))
    act(awa, asks('create', 'flags', id('stake'), owned('awa')))
    expect(act(awa, asks('remove', 'stakes', id('stake')))).toBeUndefined()
    const left = ['wordings', 'adoptions', 'flags', 'pens'].filter((name) =>
      has(name, name === 'wordings' || name === 'adoptions' ? 'a' : 'stake'),
    )
    expect(left).toEqual([])
  })
})
