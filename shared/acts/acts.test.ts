import { describe, expect, it } from 'vitest'
import { shapeOf, wordsShapes, type RoomKind } from '../model/collections.ts'
import { libraryRoles } from '../model/seat.ts'
import { onlyId } from '../model/ids.ts'
import { applyAct } from '../policy/apply-act.ts'
import type { Role } from '../policy/standing.ts'
import { createTentative } from '../policy/tentative.ts'
import {
  inDocument,
  nowMs,
  owned,
  standing,
  stateWith,
  viewWith,
  momentOf,
} from '../policy/testing/views.ts'
import { decodeAct, encodeAct } from '../wire/act.ts'
import { readNumber } from '../wire/json-frame.ts'
import { advance } from './advance.ts'
import { closeSession } from './close-session.ts'
import { doorIsOpen } from './open-door.ts'
import { place } from './place.ts'
import { author, before, mine, places, progressWords, told } from './testing/author.ts'
import { groupCases } from './testing/group-acts.ts'
import { libraryCases } from './testing/library-acts.ts'
import { sessionCases } from './testing/session-acts.ts'
import { sheetCases } from './testing/sheet-acts.ts'
import { textCases } from './testing/text-acts.ts'

const cases = [...sessionCases, ...sheetCases, ...groupCases, ...textCases, ...libraryCases]
/** Who may be in a room of each kind. */
const rolesIn: Readonly<Record<RoomKind, readonly Role[]>> = {
  group: ['facilitator', 'peer', 'guest', 'screen'],
  session: ['facilitator', 'peer', 'guest', 'screen'],
  library: libraryRoles,
}
describe('[R1.1, R1.2] an act that', () => {
  it.each(cases)('$name is made of records of their collection’s form', ({ kind, act }) => {
    const { operations } = act()
    expect(operations.length).toBeGreaterThan(0)
    for (const { op, collection, record } of operations) {
      const shape = shapeOf(kind, collection)
      expect([collection, shape === undefined]).toEqual([collection, false])
      const isFit = op === 'remove' || op === 'reveal' || shape?.safeParse(record).success
      expect([collection, isFit]).toEqual([collection, true])
    }
  })

  it.each(cases)(
    '$name belongs to who may do it, and to nobody else',
    ({ kind, act, there, who, peerHears = 'role' }) => {
      for (const role of rolesIn[kind]) {
        const tick = createTentative(stateWith(kind, ...there))
        const refusal = applyAct(standing(role, 'me'), act().operations, momentOf(tick))
        const isTheirs = who.includes(role)
        const reason = role === 'peer' ? peerHears : 'role'
        const wanted = [role, isTheirs ? undefined : reason, isTheirs]
        expect([role, refusal, tick.writes().length > 0]).toEqual(wanted)
      }
    },
  )

  it.each(cases)('$name travels whole', ({ act }) => {
    const numbered = { n: 1, operations: [...act().operations] } as never
    const read = readNumber(encodeAct(numbered))
    expect(read && decodeAct(read.rest)).toEqual(JSON.parse(JSON.stringify(numbered)))
  })

  it.each(cases)(
    '$name seals words that open to their collection’s form, at their place',
    ({ act }) => {
      places.length = 0
      const { operations } = act()
      const written = operations.filter(({ record }) => record?.['words'] !== undefined)
      expect(places).toHaveLength(written.length)
      for (const [at, { collection, id: key, record = {} }] of written.entries()) {
        const sealed = places[at]
        expect(sealed?.place).toEqual({
          room: author.room,
          collection,
          id: key,
          owner: record['owner'],
          epoch: author.epoch,
          rev: record['rev'],
        })
        const shape = wordsShapes[collection as keyof typeof wordsShapes]
        expect(shape.safeParse(sealed?.words)).toMatchObject({ success: true })
      }
    },
  )
})

describe('a change', () => {
  it('keeps what it does not speak of', () => {
    places.length = 0
    advance(author, before('progress', onlyId, progressWords), { silence: true })
    expect(places[0]?.words).toEqual({ ...progressWords, silence: true })
    places.length = 0
    const placed = before('placements', told, { spokenAgain: true, aside: false, hidden: false })
    const { operations } = place(author, { id: told, before: placed }, { aside: true })
    expect(operations[0]?.record).toMatchObject({ told: true, rev: 2 })
    expect(places[0]?.words).toEqual({ spokenAgain: true, aside: true, hidden: false })
  })

  it('never says that a situation was told unless somebody said so', () => {
    const { operations } = place(author, { id: mine, before: undefined }, { hidden: true })
    expect(operations[0]?.record).toMatchObject({ told: false, rev: 1 })
  })

  it('closes the session it is about, and says when', () => {
    places.length = 0
    const { operations } = closeSession(author, before('progress', onlyId, progressWords), nowMs)
    expect(operations[0]?.record).toMatchObject({ state: 'closed', rev: 2 })
    expect(places[0]?.words).toMatchObject({ closedAtMs: nowMs })
  })
})

describe('the entrance', () => {
  it('leads somewhere until its end', () => {
    const shown = (untilMs: number) =>
      viewWith('session', inDocument('entrance', 'only', owned('awa', { untilMs })))
    expect(doorIsOpen(shown(nowMs + 1))).toBe(true)
    expect(doorIsOpen(shown(nowMs))).toBe(false)
    expect(doorIsOpen(viewWith('session'))).toBe(false)
  })
})
