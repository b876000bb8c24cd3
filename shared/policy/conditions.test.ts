import { describe, expect, it } from 'vitest'
import { applyAct } from './apply-act.ts'
import { decide, type Request } from './decide.ts'
import { createState, type State, type Write } from './records.ts'
import type { Role } from './standing.ts'
import { createTentative } from './tentative.ts'
import { asks, hash, id, inDocument, owned, standing, viewWith, momentOf } from './testing/views.ts'

const basil = standing('peer', 'basil')
const chloe = standing('peer', 'chloe')
const awa = standing('facilitator', 'awa')

/** A room that acts change, as the relay's does. */
function room(...writes: readonly Write[]) {
  const state: State = createState('session')
  state.apply([inDocument('progress', 'only', owned('awa', { state: 'open' })), ...writes])
  return {
    state,
    act: (by: typeof basil, ...operations: readonly Request[]) => {
      const tick = createTentative(state)
      const refusal = applyAct(by, operations, momentOf(tick))
      if (refusal === undefined) state.apply(tick.writes())
      return refusal
    },
  }
}

const post = (name: string, by: string): Request =>
  asks('create', 'situations', id(name), owned(by))
const rework = (name: string, by: string, rev: number): Request =>
  asks('change', 'situations', id(name), owned(by, { rev }))
const echo = (name: string, by: string, of: string): Request =>
  asks('create', 'echoes', id(name), owned(by, { of: id(of) }))
const withdraw = (collection: string, name: string): Request => asks('remove', collection, id(name))

describe('[R1.2] what the table does not say', () => {
  it('is refused to everybody, in every collection that has no such line', () => {
    const view = viewWith(
      'session',
      inDocument('progress', 'only', owned('awa', { state: 'open' })),
    )
    const group = viewWith(
      'group',
      inDocument('group', 'only', owned('awa')),
      inDocument('reseats', 'asked', owned('dora', { of: id('basil'), hash: hash('dora') })),
    )
    for (const role of ['facilitator', 'peer', 'guest', 'screen'] satisfies Role[]) {
      const by = standing(role, 'awa')
      expect(decide(by, asks('remove', 'progress', 'main000000000000'), view)).toBe('role')
      expect(decide(by, asks('remove', 'group', 'main000000000000'), group)).toBe('role')
      const changed = owned('dora', { rev: 2, of: id('basil'), hash: hash('dora') })
      expect(decide(by, asks('change', 'reseats', id('asked'), changed), group)).toBe('role')
    }
  })
})

describe('[R1.3] a record', () => {
  it('is written by its owner alone, be it under another name', () => {
    const { act } = room()
    expect(act(chloe, post('a', 'basil'))).toBe('owner')
    expect(act(basil, post('a', 'basil'))).toBeUndefined()
    expect(act(chloe, rework('a', 'basil', 2))).toBe('owner')
    expect(act(chloe, rework('a', 'chloe', 2))).toBe('owner')
    expect(act(basil, rework('a', 'chloe', 2))).toBe('owner')
    expect(act(basil, rework('a', 'basil', 2))).toBeUndefined()
  })

  it('is not the facilitator’s either: neither to change nor to withdraw', () => {
    const { act } = room()
    act(basil, post('a', 'basil'))
    expect(act(awa, rework('a', 'basil', 2))).toBe('owner')
    expect(act(awa, rework('a', 'awa', 2))).toBe('owner')
    expect(act(awa, withdraw('situations', 'a'))).toBe('owner')
  })

  it('stays about what it was about', () => {
    const told = ['a', 'b'].map((name) =>
      inDocument('placements', name, owned('awa', { told: true })),
    )
    const { act } = room(...told)
    act(chloe, post('a', 'chloe'), post('b', 'chloe'))
    expect(act(basil, echo('e', 'basil', 'a'))).toBeUndefined()
    const moved = asks('change', 'echoes', id('e'), owned('basil', { rev: 2, of: id('b') }))
    expect(act(basil, moved)).toBe('owner')
  })
})

describe('[R1.4] a change', () => {
  it('carries the next revision, and the newer record stays when it does not', () => {
    const { act, state } = room()
    const newer = `1.${'n'.repeat(227)}`
    act(basil, post('a', 'basil'))
    const written = { ...owned('basil', { rev: 2 }), words: newer }
    expect(act(basil, asks('change', 'situations', id('a'), written))).toBeUndefined()
    for (const rev of [1, 2, 4]) expect(act(basil, rework('a', 'basil', rev))).toBe('stale')
    expect(state.read('situations', id('a'))).toMatchObject({ rev: 2, words: newer })
    expect(act(basil, rework('a', 'basil', 3))).toBeUndefined()
  })
})

describe('[R1.5] after closing', () => {
  it('every kind of new words is refused, and every withdrawal of one’s own is taken', () => {
    const said = ['questions', 'echoes', 'wordBacks', 'takeaways'] as const
    const mine = said.map((name) =>
      inDocument(name, `old${name}`, owned('basil', name === 'takeaways' ? {} : { of: id('a') })),
    )
    const { act } = room(
      inDocument('situations', 'a', owned('chloe')),
      inDocument('situations', 'b', owned('basil')),
      inDocument('placements', 'a', owned('awa', { told: true })),
      inDocument('progress', 'only', owned('awa', { state: 'closed' })),
      ...mine,
    )
    expect(act(basil, post('late', 'basil'))).toBe('closed')
    for (const name of said) {
      const about = name === 'takeaways' ? {} : { of: id('a') }
      expect(act(basil, asks('create', name, id('late'), owned('basil', about)))).toBe('closed')
      const changed = owned('basil', { ...about, rev: 2 })
      expect(act(basil, asks('change', name, id(`old${name}`), changed))).toBe('closed')
      expect(act(basil, withdraw(name, `old${name}`))).toBeUndefined()
    }
    expect(act(chloe, withdraw('situations', 'b'))).toBe('owner')
    expect(act(basil, withdraw('situations', 'b'))).toBeUndefined()
  })
})

describe('[R1.6] a situation withdrawn', () => {
  it('goes with everything said about it, in one act, and leaves the others’', () => {
    const told = (name: string) => inDocument('placements', name, owned('awa', { told: true }))
    const { act, state } = room(
      inDocument('situations', 'a', owned('basil')),
      inDocument('situations', 'b', owned('chloe')),
      told('a'),
      told('b'),
    )
    act(chloe, echo('ea', 'chloe', 'a'))
    act(basil, echo('eb', 'basil', 'b'))
    act(chloe, asks('create', 'questions', id('qa'), owned('chloe', { of: id('a') })))
    act(basil, asks('create', 'wordBacks', id('wa'), owned('basil', { of: id('a') })))
    act(awa, asks('create', 'conceptLinks', id('la'), owned('awa', { of: id('ea') })))
    act(awa, asks('create', 'handouts', id('ha'), owned('awa', { of: id('a') })))
    expect(state.size).toBe(11)
    expect(act(basil, withdraw('situations', 'a'))).toBeUndefined()
    const left = state.document().map(([, collection, key]) => `${collection} ${key}`)
    expect(left.sort()).toEqual(
      [
        `echoes ${id('eb')}`,
        `placements ${id('b')}`,
        'progress main000000000000',
        `situations ${id('b')}`,
      ].sort(),
    )
  })
})

describe('[R1.7] an echo', () => {
  it('waits for the telling, and comes from the others', () => {
    const { act } = room()
    act(chloe, post('a', 'chloe'))
    expect(act(basil, echo('e', 'basil', 'a'))).toBe('not-told')
    act(awa, asks('create', 'placements', id('a'), owned('awa', { told: false })))
    expect(act(basil, echo('e', 'basil', 'a'))).toBe('not-told')
    act(awa, asks('change', 'placements', id('a'), owned('awa', { rev: 2, told: true })))
    expect(act(chloe, echo('e', 'chloe', 'a'))).toBe('own-situation')
    expect(act(basil, echo('e', 'basil', 'a'))).toBeUndefined()
    // A facilitator writes for people without a device: an echo of one to what another told.
    act(awa, post('b', 'awa'))
    act(awa, asks('create', 'placements', id('b'), owned('awa', { told: true })))
    expect(act(awa, echo('g', 'awa', 'b'))).toBeUndefined()
    // Her own telling opened nothing for who is not seated.
    expect(act(standing('guest', 'dora'), echo('f', 'dora', 'a'))).toBe('role')
  })
})
