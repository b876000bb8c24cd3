import { describe, expect, it } from 'vitest'
import { onlyId } from '../model/ids.ts'
import { decide } from './decide.ts'
import type { Write } from './records.ts'
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

const basil = standing('peer', 'basil')
const awa = standing('facilitator', 'awa')
const dora = standing('guest', 'dora')

describe('[R1.11] an id', () => {
  it('is the only one where a room has one record', () => {
    const script = (key: string) =>
      decide(awa, asks('create', 'script', key, owned('awa')), viewWith('session'))
    expect(script(onlyId)).toBeUndefined()
    expect(script(id('other'))).toBe('unknown')
  })

  it('is drawn elsewhere, and never the only one', () => {
    const situation = (key: string) =>
      decide(basil, asks('create', 'situations', key, owned('basil')), viewWith('session'))
    expect(situation(id('drawn'))).toBeUndefined()
    for (const odd of [
      onlyId,
      hash('long'),
      '',
      'short',
      '__proto__',
      `${id('a')} `,
      'é'.repeat(16),
    ]) {
      expect([odd, situation(odd)]).toEqual([odd, 'unknown'])
    }
  })

  it('is a hash where the relay holds what a capability may do', () => {
    const group = viewWith('group', inLedger('seats', id('dora'), { role: 'peer' }))
    const pass = { member: id('dora') }
    expect(decide(dora, asks('create', 'passes', hash('dora'), pass), group)).toBeUndefined()
    expect(decide(dora, asks('create', 'passes', id('dora'), pass), group)).toBe('unknown')
    const door = { wrap: sealed, untilMs: nowMs + 1_000 }
    expect(decide(awa, asks('create', 'doors', id('door'), door), group)).toBe('unknown')
  })

  it('names one thing said: withdrawing it may take nothing else along', () => {
    const there: readonly Write[] = [
      inDocument('situations', 'told', owned('chloe')),
      inDocument('placements', 'told', owned('awa', { told: true })),
      inDocument('echoes', 'taken', owned('chloe', { of: id('told') })),
    ]
    const view = viewWith('session', ...there)
    const takeaway = (name: string) =>
      decide(basil, asks('create', 'takeaways', id(name), owned('basil')), view)
    expect([takeaway('taken'), takeaway('told')]).toEqual(['exists', 'exists'])
    expect(takeaway('free')).toBeUndefined()
  })

  it('is borrowed by a placement and by who enters, and by no one else', () => {
    const view = viewWith('session', inDocument('situations', 'told', owned('chloe')))
    const placed = asks('create', 'placements', id('told'), owned('awa', { told: true }))
    expect(decide(awa, placed, view)).toBeUndefined()
    const entered = asks('create', 'participants', id('basil'), owned('basil'))
    expect(decide(basil, entered, view)).toBeUndefined()
  })
})
