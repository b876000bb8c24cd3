import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemberId } from '../model/ids.ts'
import { answerAgain, idleDevices, isOneTooMany, nextAct, takeNumber } from './numbers.ts'
import { applyAct, sweepDoors } from './apply-act.ts'
import { isErasureDue } from './writing.ts'
import { roomLimits } from './limits.ts'
import { afterGesture } from './out-of-frame.ts'
import { createState, type Write } from './records.ts'
import { standingOf } from './standing.ts'
import { createTentative } from './tentative.ts'
import {
  asks,
  hash,
  id,
  inDocument,
  inLedger,
  nowMs,
  owned,
  standing,
  stateWith,
  momentOf,
} from './testing/views.ts'

const peer = standing('peer', 'basil')
const situation = (name: string, by = 'basil') => asks('create', 'situations', id(name), owned(by))

describe('an act', () => {
  it('is all there or not at all', () => {
    const tick = createTentative(stateWith('session'))
    expect(applyAct(peer, [situation('a'), situation('b', 'awa')], momentOf(tick))).toBe('owner')
    expect(tick.writes()).toEqual([])
    expect(applyAct(peer, [situation('a'), situation('b')], momentOf(tick))).toBeUndefined()
    expect(tick.read('situations', id('b'))).toMatchObject({ ord: 2, atMin: 28_333_333 })
  })

  it('is nothing without a standing', () => {
    const tick = createTentative(stateWith('session'))
    expect(applyAct(undefined, [situation('a')], momentOf(tick))).toBe('role')
  })

  it('sees what the same tick already holds', () => {
    const tick = createTentative(stateWith('session'))
    applyAct(peer, [situation('a')], momentOf(tick))
    expect(applyAct(peer, [situation('a')], momentOf(tick))).toBe('exists')
    expect(applyAct(peer, [asks('remove', 'situations', id('a'))], momentOf(tick))).toBeUndefined()
    expect(applyAct(peer, [situation('a')], momentOf(tick))).toBeUndefined()
  })

  it('that withdraws words leaves an erasure due', () => {
    const state = stateWith('session', inDocument('situations', 'a', owned('basil')))
    const tick = createTentative(state)
    expect(isErasureDue(tick)).toBe(false)
    applyAct(peer, [asks('remove', 'situations', id('a'))], momentOf(tick))
    expect(isErasureDue(tick)).toBe(true)
  })

  it('finds doors past their end swept away, and an erasure due for their keys', () => {
    const state = stateWith(
      'group',
      inLedger('doors', hash('old'), { untilMs: nowMs }),
      inLedger('invitations', hash('live'), { untilMs: nowMs + 1 }),
    )
    const tick = createTentative(state)
    sweepDoors(momentOf(tick))
    expect([...tick.each('doors')]).toEqual([])
    expect([...tick.each('invitations')]).toHaveLength(1)
    expect(isErasureDue(tick)).toBe(true)
  })
})

describe('tentative records', () => {
  const write = fc
    .tuple(fc.constantFrom('situations', 'echoes'), fc.constantFrom('a', 'b', 'c'), fc.boolean())
    .map(([collection, name, isThere]): Write => [
      'document',
      collection,
      id(name),
      isThere ? owned('basil') : null,
    ])

  it('are as if nothing had been tried, once an attempt ends in a reason', () => {
    fc.assert(
      fc.property(fc.array(write), fc.array(write), fc.array(write), (before, tried, after) => {
        const state = createState('session')
        state.apply(before.slice(1))
        const [tick, wanted] = [createTentative(state), createTentative(state)]
        for (const each of before) for (const to of [tick, wanted]) to.write(each)
        expect(tick.attempt(() => (tried.forEach(tick.write), 'refused'))).toBe('refused')
        expect(tick.writes()).toEqual(wanted.writes())
        expect([tick.size, tick.bytes]).toEqual([wanted.size, wanted.bytes])
        expect(tick.attempt(() => after.forEach(tick.write))).toBeUndefined()
        for (const each of after) wanted.write(each)
        expect(tick.writes()).toEqual(wanted.writes())
        expect([tick.size, tick.bytes]).toEqual([wanted.size, wanted.bytes])
      }),
    )
  })

  it('read as the records they would become', () => {
    fc.assert(
      fc.property(fc.array(write), fc.array(write), (before, after) => {
        const state = createState('session')
        state.apply(before)
        const tick = createTentative(state)
        for (const each of after) tick.write(each)
        const wanted = createState('session')
        wanted.apply([...before, ...after])
        for (const name of ['situations', 'echoes']) {
          expect(new Map(tick.each(name))).toEqual(new Map(wanted.each(name)))
        }
        expect([tick.size, tick.bytes]).toEqual([wanted.size, wanted.bytes])
        state.apply(tick.writes())
        expect(new Map(state.each('situations'))).toEqual(new Map(wanted.each('situations')))
        expect([state.size, state.bytes]).toEqual([wanted.size, wanted.bytes])
      }),
    )
  })
})

describe('numbers', () => {
  /** One of the devices of a member; forty-odd devices a member. */
  const on = (device: string, each = 0, kind: 'member' | 'invite' = 'member') => ({
    kind,
    member: id(`m${Math.floor(each / 40)}x`) as MemberId,
    device,
  })

  it('[N1.1, N1.3] are taken one by one, by acts done or refused, and answered alike for ever', () => {
    const state = createState('session')
    const device = id('phone')
    expect(nextAct(state, device)).toBe(1)
    for (const refusal of [undefined, 'stale', undefined] as const) {
      state.apply([takeNumber(state, on(device), refusal)])
    }
    expect(nextAct(state, device)).toBe(4)
    expect(answerAgain(state, device, 1)).toEqual({ kind: 'done', n: 1 })
    expect(answerAgain(state, device, 2)).toEqual({ kind: 'refused', n: 2, reason: 'stale' })
    expect(answerAgain(state, device, 4)).toBeUndefined()
    expect(answerAgain(state, device, 6)).toEqual({ kind: 'expected', n: 6, next: 4 })
    expect(nextAct(state, id('other'))).toBe(1)
  })

  it('remember as many refusals as may still be asked about', () => {
    const state = createState('session')
    const device = id('phone')
    for (let n = 1; n <= 40; n += 1) state.apply([takeNumber(state, on(device), 'stale')])
    for (let n = 25; n <= 40; n += 1) {
      expect(answerAgain(state, device, n)).toMatchObject({ kind: 'refused', n })
    }
    expect(state.read('devices', device)?.['refused']).toHaveLength(16)
  })

  it('are kept for so many devices', () => {
    const state = createState('session')
    for (let each = 0; each < roomLimits.devices; each += 1) {
      expect(isOneTooMany(state, on(id(`d${each}x`), each))).toBe(false)
      state.apply([takeNumber(state, on(id(`d${each}x`), each))])
    }
    expect(isOneTooMany(state, on(id('new'), 99))).toBe(true)
    expect(isOneTooMany(state, on(id('d0x')))).toBe(false)
  })

  it('leave room for the others: so many devices of one member, so many of newcomers', () => {
    const state = createState('group')
    for (let each = 0; each < roomLimits.devicesPerMember; each += 1) {
      expect(isOneTooMany(state, on(id(`d${each}x`)))).toBe(false)
      state.apply([takeNumber(state, on(id(`d${each}x`)), 'role')])
    }
    expect(isOneTooMany(state, on(id('new')))).toBe(true)
    expect(isOneTooMany(state, on(id('new'), 40))).toBe(false)
    for (let each = 0; each < roomLimits.newcomers; each += 1) {
      const caller = on(id(`n${each}x`), 1_000 + 40 * each, 'invite')
      expect(isOneTooMany(state, caller)).toBe(false)
      state.apply([takeNumber(state, caller, 'role')])
    }
    expect(isOneTooMany(state, on(id('last'), 9_000, 'invite'))).toBe(true)
    expect(isOneTooMany(state, on(id('last'), 9_000))).toBe(false)
  })

  it('forget those who only knocked once no invitation is left, and nobody else', () => {
    const state = createState('group')
    const [knocked, sat, member] = [id('knocked'), id('sat'), id('member')]
    state.apply([takeNumber(state, on(knocked, 0, 'invite'), 'role')])
    state.apply([takeNumber(state, on(sat, 0, 'invite'))])
    state.apply([takeNumber(state, on(sat, 0, 'invite'), 'role')])
    state.apply([takeNumber(state, on(member), 'role')])
    state.apply([['ledger', 'invitations', 'i'.repeat(43), { untilMs: 5 }]])
    expect(idleDevices(state)).toEqual([])
    state.apply([['ledger', 'invitations', 'i'.repeat(43), null]])
    expect(idleDevices(state)).toEqual([['ledger', 'devices', knocked, null]])
  })
})

describe('a standing', () => {
  const caller = {
    kind: 'invite' as const,
    member: id('dora'),
    device: id('phone'),
    hash: hash('dora'),
    invitation: hash('link'),
  } as unknown as Parameters<typeof standingOf>[0]
  const link = (untilMs: number) => inLedger('invitations', hash('link'), { untilMs })

  it('is a guest’s while the invitation stands, and no longer', () => {
    const roleIn = (...writes: Write[]) =>
      standingOf(caller, { room: '', own: stateWith('group', ...writes), group: undefined, nowMs })
        ?.role
    expect(roleIn(link(nowMs + 1))).toBe('guest')
    expect(roleIn(link(nowMs))).toBeUndefined()
    expect(roleIn()).toBeUndefined()
    expect(roleIn(link(nowMs + 1), inLedger('seats', id('dora'), { role: 'peer' }))).toBeUndefined()
  })

  it('becomes a member’s as soon as they sit', () => {
    const seated = stateWith(
      'group',
      inLedger('seats', id('dora'), { role: 'peer' }),
      inLedger('passes', hash('dora'), { member: id('dora') }),
    )
    expect(standingOf(caller, { room: '', own: seated, group: undefined, nowMs })?.role).toBe(
      'peer',
    )
  })

  it('in a session is read in the group’s room, never in its own', () => {
    const session = stateWith('session', link(nowMs + 1))
    const group = stateWith('group', link(nowMs + 1))
    expect(standingOf(caller, { room: '', own: session, group, nowMs })).toBeUndefined()
    const screen = { ...caller, kind: 'screen' as const }
    const passes = stateWith('session', inLedger('screens', hash('dora'), {}))
    expect(standingOf(screen, { room: '', own: passes, group, nowMs })?.role).toBe('screen')
    expect(standingOf(screen, { room: '', own: session, group: passes, nowMs })).toBeUndefined()
  })
})

describe('out of the frame', () => {
  const [one, two] = [{}, {}]
  const gestured = (gesture: 'out-of-frame' | 'mistake' | 'back', by: object, atMs = 0) => ({
    gesture,
    by,
    atMs,
    isFacilitator: false,
  })

  it('is asked by anybody, once each, and no more once it is meant', () => {
    const out = afterGesture(undefined, gestured('out-of-frame', one))
    expect(out).toEqual([{ by: one, atMs: 0 }])
    expect(afterGesture(out, gestured('out-of-frame', one, 3))).toBe(out)
    expect(afterGesture(out, gestured('out-of-frame', two, 3))).toHaveLength(2)
    expect(afterGesture(out, gestured('out-of-frame', two, 5_001))).toBe(out)
  })

  it('[V1.8] asked by two is not undone by the mistake of one', () => {
    const first = afterGesture(undefined, gestured('out-of-frame', one))
    const both = afterGesture(first, gestured('out-of-frame', two, 10))
    const left = afterGesture(both, gestured('mistake', one, 20))
    expect(left).toEqual([{ by: two, atMs: 10 }])
    expect(afterGesture(left, gestured('mistake', two, 30))).toBeUndefined()
  })

  it('is a mistake for five seconds, to whoever asked', () => {
    const out = [{ by: one, atMs: 0 }]
    expect(afterGesture(out, gestured('mistake', one, 5_000))).toBeUndefined()
    expect(afterGesture(out, gestured('mistake', one, 5_001))).toEqual(out)
    expect(afterGesture(out, gestured('mistake', two, 1))).toEqual(out)
  })

  it('ends by a facilitator', () => {
    const out = [{ by: one, atMs: 0 }]
    expect(afterGesture(out, gestured('back', one))).toBe(out)
    expect(afterGesture(out, { ...gestured('back', two), isFacilitator: true })).toBeUndefined()
  })
})
