import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FloorWords } from '../model/floor.ts'
import type { MemberId } from '../model/ids.ts'
import {
  firstHalf,
  firstRound,
  giveTurn,
  isAtHalf,
  moveTurn,
  newRound,
  nextTurn,
  passTurn,
  placed,
  putBackTurn,
} from './turn.ts'

const everybody = Array.from({ length: 18 }, (_, at) => `member-${at}`.padEnd(16, 'x') as MemberId)
const [awa, basil, chloe, dora] = everybody as [MemberId, MemberId, MemberId, MemberId]
const ready = () => true

const named = ({ spoken, speaking, waiting }: FloorWords) =>
  [...spoken, ...waiting, ...(speaking === undefined ? [] : [speaking])].sort()

/** One thing that happens in a room. */
type Event = readonly [
  'next' | 'pass' | 'put-back' | 'give' | 'before' | 'after' | 'step' | 'join' | 'leave',
  number,
]
interface Room {
  readonly people: readonly MemberId[]
  readonly floor: FloorWords
}

function after({ people, floor }: Room, [what, at]: Event): Room {
  const who = people.at(at % people.length) ?? awa
  const newcomer = everybody.find((id) => !people.includes(id))
  const to = (next: FloorWords): Room => ({ people, floor: next })
  const seat = (next: readonly MemberId[]): Room => ({ people: next, floor: placed(floor, next) })
  switch (what) {
    case 'next':
      return to(nextTurn(floor, ready))
    case 'pass':
      return to(passTurn(floor, who))
    case 'put-back':
      return to(putBackTurn(floor, who))
    case 'give':
      return to(giveTurn(floor, who))
    case 'before':
      return to(moveTurn(floor, who, -1))
    case 'after':
      return to(moveTurn(floor, who, 1))
    case 'step':
      return to(newRound(floor))
    case 'join':
      return newcomer === undefined ? to(floor) : seat([...people, newcomer])
    default:
      return people.length < 2 ? to(floor) : seat(people.filter((id) => id !== who))
  }
}

const events = fc.array(
  fc.tuple(
    fc.constantFrom<Event[0]>(
      'next',
      'pass',
      'put-back',
      'give',
      'before',
      'after',
      'step',
      'join',
      'leave',
    ),
    fc.nat(20),
  ),
  { maxLength: 60 },
)
const start = fc.integer({ min: 1, max: 16 }).map((size) => {
  const people = everybody.slice(0, size)
  return { people, floor: firstRound(people) }
})

/** Presses « Suivant·e », and starts a round again once it is over, `times` times; who spoke, in order. */
function pressNext(room: Room, times: number): readonly MemberId[] {
  let { floor } = room
  const speakers: MemberId[] = []
  for (let press = 0; press < times; press += 1) {
    const over = floor.speaking === undefined && floor.waiting.length === 0
    floor = over ? newRound(floor) : nextTurn(floor, ready)
    if (floor.speaking !== undefined) speakers.push(floor.speaking)
  }
  return speakers
}

describe('[T1.1] the speaking order, whatever happened before', () => {
  it('forgets nobody: everyone of the room is in the order, once', () => {
    fc.assert(
      fc.property(start, events, (room, happened) => {
        const { people, floor } = happened.reduce(after, room)
        expect(named(floor)).toEqual([...people].sort())
      }),
      { numRuns: 1_000 },
    )
  })

  it('lets nobody wait for more than a full round: everyone speaks before anyone speaks twice', () => {
    fc.assert(
      fc.property(start, events, (room, happened) => {
        const reached = happened.reduce(after, room)
        const fresh = { ...reached, floor: newRound(reached.floor) }
        const size = reached.people.length
        // A round takes one press a person, one between the halves, one to end it, one to begin again.
        const speakers = pressNext(fresh, 2 * (size + 3))
        expect(speakers.slice(0, size).sort()).toEqual([...reached.people].sort())
        for (let at = 0; at + size < speakers.length; at += 1) {
          expect(speakers[at + size]).toBe(speakers[at])
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('[T1.2] lets whoever a step cut short speak first at the next one', () => {
    fc.assert(
      fc.property(start, fc.nat(20), (room, presses) => {
        const size = room.people.length
        const cut = pressNext(room, Math.min(presses, size))
        const spoke = new Set(cut)
        let floor = room.floor
        for (let press = 0; press < Math.min(presses, size); press += 1)
          floor = nextTurn(floor, ready)
        const quiet = room.people.filter((id) => !spoke.has(id))
        const { waiting } = newRound(floor)
        expect(waiting.slice(0, quiet.length).sort()).toEqual([...quiet].sort())
      }),
    )
  })

  it('[T1.3] keeps names in an order, and nothing that could be counted or timed', () => {
    fc.assert(
      fc.property(start, events, (room, happened) => {
        const { floor } = happened.reduce(after, room)
        expect(
          Object.keys(floor).every((key) =>
            ['spoken', 'speaking', 'waiting', 'lately'].includes(key),
          ),
        ).toBe(true)
        expect(new Set(floor.lately).size).toBe(floor.lately.length)
      }),
    )
  })
})

describe('[T1.1] one turn', () => {
  const floor = firstRound([awa, basil, chloe])

  it('passes in one tap: the round goes on, and the person is asked first at the next', () => {
    const given = nextTurn(floor, ready)
    expect(given.speaking).toBe(awa)
    const passed = passTurn(given, awa)
    expect(passed).toMatchObject({ spoken: [awa], waiting: [basil, chloe], lately: [] })
    expect(passed.speaking).toBeUndefined()
    const done = [basil, chloe].reduce((before) => nextTurn(before, ready), passed)
    expect(newRound(nextTurn(done, ready)).waiting).toEqual([awa, basil, chloe])
  })

  it('puts back at the end of the round, and places who arrives late there too', () => {
    const back = putBackTurn(nextTurn(floor, ready), awa)
    expect(back).toEqual({ spoken: [], waiting: [basil, chloe, awa], lately: [] })
    expect(placed(back, [awa, basil, chloe, dora]).waiting).toEqual([basil, chloe, awa, dora])
  })

  it('leaves aside, without losing their place, those who are away or pass', () => {
    const next = nextTurn(floor, (member) => member !== awa)
    expect(next).toMatchObject({ speaking: basil, waiting: [awa, chloe] })
  })
})

describe('[T1.4] half-rounds', () => {
  it('are for groups over ten, and stop once between the two', () => {
    const ten = firstRound(everybody.slice(0, 10))
    expect(firstHalf(ten)).toBeUndefined()
    const eleven = firstRound(everybody.slice(0, 11))
    expect(firstHalf(eleven)).toBe(6)
    let floor = eleven
    for (let press = 0; press < 6; press += 1) floor = nextTurn(floor, ready)
    expect(isAtHalf(floor)).toBe(false)
    floor = nextTurn(floor, ready)
    expect(isAtHalf(floor)).toBe(true)
    expect(nextTurn(floor, ready).speaking).toBe(everybody[6])
  })
})
