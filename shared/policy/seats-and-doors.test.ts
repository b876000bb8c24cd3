import { describe, expect, it } from 'vitest'
import type { MemberId } from '../model/ids.ts'
import { decide } from './decide.ts'
import { roomLimits } from './limits.ts'
import { createState, viewOf, type Write } from './records.ts'
import { roleOf, standingOf, type Caller } from './standing.ts'
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

describe('[R1.8] a right', () => {
  const caller: Caller = {
    kind: 'member',
    member: id('basil') as MemberId,
    device: id('phone'),
    hash: basil.hash,
    invitation: '',
  }
  const group = (...writes: readonly Write[]) => {
    const state = createState('group')
    state.apply(writes)
    return state
  }

  it('is gone with the seat, with the pass, and follows a change of role', () => {
    const state = group(
      inLedger('seats', id('basil'), { role: 'peer' }),
      inLedger('passes', hash('basil'), { member: id('basil') }),
    )
    const now = () => standingOf(caller, { room: '', own: state, group: undefined, nowMs })?.role
    expect(now()).toBe('peer')
    state.apply([inLedger('seats', id('basil'), { role: 'facilitator' })])
    expect(now()).toBe('facilitator')
    state.apply([['ledger', 'seats', id('basil'), null]])
    expect(now()).toBeUndefined()
    state.apply([inLedger('seats', id('basil'), { role: 'peer' })])
    expect(now()).toBe('peer')
    state.apply([['ledger', 'passes', hash('basil'), null]])
    expect(now()).toBeUndefined()
  })

  it('of a session is that of the group, read there', () => {
    const home = group(
      inLedger('seats', id('basil'), { role: 'peer' }),
      inLedger('passes', hash('basil'), { member: id('basil') }),
    )
    const own = createState('session')
    expect(standingOf(caller, { room: '', own, group: home, nowMs })?.role).toBe('peer')
    home.apply([['ledger', 'seats', id('basil'), null]])
    expect(standingOf(caller, { room: '', own, group: home, nowMs })).toBeUndefined()
  })

  it('is none for a token that somebody else came with', () => {
    const home = viewOf(
      group(
        inLedger('seats', id('basil'), { role: 'peer' }),
        inLedger('passes', hash('basil'), { member: id('basil') }),
      ),
      nowMs,
    )
    expect(roleOf(home, id('chloe'), hash('basil'))).toBeUndefined()
  })
})

describe('[R1.9] a group', () => {
  it('seats sixteen peers and two facilitators', () => {
    expect(roomLimits).toMatchObject({ peers: 16, facilitators: 2 })
    const seats = (peers: number, facilitators: number, offer?: object) =>
      viewWith(
        'group',
        ...Array.from({ length: peers }, (_, at) =>
          inLedger('seats', id(`p${at}x`), { role: 'peer' }),
        ),
        ...Array.from({ length: facilitators }, (_, at) =>
          inLedger('seats', id(`f${at}x`), { role: 'facilitator' }),
        ),
        ...(offer === undefined ? [] : [inDocument('handovers', 'only', offer)]),
      )
    const sit = asks('create', 'seats', id('dora'), { role: 'peer' })
    const dora = standing('guest', 'dora')
    expect(decide(dora, sit, seats(15, 2))).toBeUndefined()
    expect(decide(dora, sit, seats(16, 1))).toBe('full')
    const raise = asks('change', 'seats', id('p0x'), { role: 'facilitator' })
    const offer = owned('f0x', { to: id('p0x'), keeps: true })
    const raised = standing('peer', 'p0x')
    expect(decide(raised, raise, seats(3, 1, offer))).toBeUndefined()
    expect(decide(raised, raise, seats(3, 2, offer))).toBe('full')
  })
})

describe('[R1.10] a door', () => {
  it('stays open for twenty minutes, one more being left to clocks that differ', () => {
    const minuteMs = 60_000
    const empty = viewWith('group')
    const session = viewWith('session')
    const opened = (minutes: number) => {
      const record = { wrap: sealed, untilMs: nowMs + minutes * minuteMs }
      const shown = owned('awa', { untilMs: nowMs + minutes * minuteMs })
      return [
        decide(awa, asks('create', 'doors', hash('words'), record), empty),
        decide(awa, asks('create', 'invitations', hash('link'), record), empty),
        decide(awa, asks('create', 'entrance', 'main000000000000', shown), session),
      ]
    }
    expect(opened(20)).toEqual([undefined, undefined, undefined])
    expect(opened(21)).toEqual([undefined, undefined, undefined])
    expect(opened(21 + 1 / minuteMs)).toEqual(['unknown', 'unknown', 'unknown'])
  })

  it('is not prolonged beyond twenty minutes from now', () => {
    const open = inLedger('doors', hash('words'), { wrap: sealed, untilMs: nowMs + 60_000 })
    const view = viewWith('group', open)
    const prolong = (ms: number) => {
      const record = { wrap: sealed, untilMs: nowMs + ms }
      return decide(awa, asks('change', 'doors', hash('words'), record), view)
    }
    expect(prolong(20 * 60_000)).toBeUndefined()
    expect(prolong(40 * 60_000)).toBe('unknown')
  })
})
