import { describe, expect, it } from 'vitest'
import { dropHandover, stepDown, takeHandover } from '../acts/hand-over.ts'
import type { Act, Author } from '../acts/act.ts'
import type { Sent } from '../model/collections.ts'
import { applyAct, sweepDoors } from './apply-act.ts'
import type { Write } from './records.ts'
import { createTentative } from './tentative.ts'
import {
  hash,
  id,
  inDocument,
  inLedger,
  nowMs,
  owned,
  sealed,
  standing,
  stateWith,
  momentOf,
} from './testing/views.ts'

const helene = standing('facilitator', 'helene')
const basil = standing('peer', 'basil')
const chloe = standing('peer', 'chloe')

const seats: readonly Write[] = [
  inLedger('seats', id('helene'), { role: 'facilitator' }),
  inLedger('seats', id('basil'), { role: 'peer' }),
  inLedger('seats', id('chloe'), { role: 'peer' }),
]
const offer = (keeps: boolean) => owned('helene', { to: id('basil'), keeps })
const offered = (keeps: boolean) => takeHandover(offer(keeps) as unknown as Sent<'handovers'>)

/** The room after an act, or why it was refused. */
function after(by: typeof basil, { operations }: Act, ...there: readonly Write[]) {
  const state = stateWith('group', ...seats, ...there)
  const tick = createTentative(state)
  const refusal = applyAct(by, operations, momentOf(tick))
  return refusal ?? ['helene', 'basil'].map((name) => tick.read('seats', id(name))?.['role'])
}

describe('[R1.12] a role changes by the gesture of the person whose role it is', () => {
  const open = (keeps: boolean) => inDocument('handovers', 'only', offer(keeps))

  it('passes to the one it was offered to, and from the one who offered, in one act', () => {
    expect(after(basil, offered(false), open(false))).toEqual(['peer', 'facilitator'])
    expect(after(basil, offered(true), open(true))).toEqual(['facilitator', 'facilitator'])
  })

  it('is taken by nobody else, and not without an offer', () => {
    expect(after(chloe, offered(false), open(false))).toBe('role')
    expect(after(basil, offered(false))).toBe('role')
    expect(after(helene, offered(true), open(true))).toBe('role')
  })

  it('takes nothing from a facilitator who stays', () => {
    expect(after(basil, offered(false), open(true))).toBe('role')
  })

  it('is declined by either of the two, and by no third', () => {
    expect(after(basil, dropHandover(), open(true))).toEqual(['facilitator', 'peer'])
    expect(after(helene, dropHandover(), open(true))).toEqual(['facilitator', 'peer'])
    expect(after(chloe, dropHandover(), open(true))).toBe('owner')
  })

  it('is left by a facilitator while another one stays', () => {
    const author = { member: helene.member } as Author
    expect(after(helene, stepDown(author))).toBe('last-facilitator')
    const second = inLedger('seats', id('basil'), { role: 'facilitator' })
    expect(after(helene, stepDown(author), second)).toEqual(['peer', 'facilitator'])
  })
})

describe('[R1.13] a recovery', () => {
  const own = { member: id('helene'), pass: hash('paper-pass'), wrap: sealed }
  const write = (record: object) => ({
    operations: [
      { op: 'create' as const, collection: 'recoveries', id: hash('paper'), record: { ...record } },
    ],
  })

  it('wraps the seat of the facilitator who writes it, and no other', () => {
    expect(after(helene, write(own))).toEqual(['facilitator', 'peer'])
    expect(after(helene, write({ ...own, member: id('basil') }))).toBe('owner')
    expect(after(basil, write({ ...own, member: id('basil') }))).toBe('role')
  })

  it('lasts until it is burnt, and has no end of its own', () => {
    expect(after(helene, write({ ...own, untilMs: nowMs + 1 }))).toBe('unknown')
  })

  it('goes with the pass it led to', () => {
    const there = [
      inLedger('passes', hash('paper-pass'), { member: id('helene') }),
      inLedger('recoveries', hash('paper'), own),
    ]
    const state = stateWith('group', ...seats, ...there)
    const tick = createTentative(state)
    sweepDoors(momentOf(tick))
    const left = () => tick.read('passes', hash('paper-pass'))
    expect(left()).toEqual({ member: id('helene') })
    const burn = [{ op: 'remove' as const, collection: 'recoveries', id: hash('paper') }]
    applyAct(helene, burn, momentOf(tick))
    expect(left()).toBeUndefined()
    expect([...tick.each('recoveries')]).toEqual([])
  })
})
