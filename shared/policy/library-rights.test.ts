import { describe, expect, it } from 'vitest'
import { documentShapes, ledgerShapes } from '../model/collections.ts'
import { libraryRoles } from '../model/seat.ts'
import { applyAct } from './apply-act.ts'
import { decide, type Request } from './decide.ts'
import type { Write } from './records.ts'
import type { Role } from './standing.ts'
import type { OperationName } from './table.ts'
import { createTentative } from './tentative.ts'
import {
  asks,
  hash,
  id,
  inDocument,
  inLedger,
  owned,
  sealed,
  standing,
  stateWith,
  viewWith,
  momentOf,
} from './testing/views.ts'

const boxed = (by: string, clear: object = {}) =>
  owned(by, { words: `1.${'w'.repeat(235)}`, ...clear })

/** Coordinator, the depositors' one seat, one text with its withdrawal, another, and one withdrawn. */
const library: readonly Write[] = [
  inLedger('seats', id('coordinator'), { role: 'coordinator' }),
  inLedger('passes', hash('laptop'), { member: id('coordinator') }),
  inLedger('seats', id('depositor'), { role: 'depositor' }),
  inLedger('passes', hash('link'), { member: id('depositor') }),
  inDocument('library', 'only', boxed('coordinator')),
  inDocument('releasedTexts', 'withdrawer', boxed('depositor')),
  inDocument('releasedPages', 'page', boxed('depositor', { of: id('withdrawer') })),
  inLedger('seats', id('withdrawer'), { role: 'withdrawer' }),
  inLedger('passes', hash('withdrawal'), { member: id('withdrawer') }),
  inDocument('releasedTexts', 'other', boxed('depositor')),
  inLedger('seats', id('other'), { role: 'withdrawer' }),
  inLedger('passes', hash('other'), { member: id('other') }),
  inDocument('withdrawnTexts', 'gone', boxed('gone')),
  inDocument('figures', 'figures', boxed('depositor')),
]

const decided = (role: Role, request: Request, ...writes: readonly Write[]) =>
  decide(standing(role, role), request, viewWith('library', ...library, ...writes))

/** No seat of a library is a facilitator's: nobody makes one, see below. */
const roles: readonly Role[] = ['peer', ...libraryRoles, 'guest', 'screen']

describe('[B1.1] a library', () => {
  it('gives to each of its three roles what is theirs, and nothing to anybody else', () => {
    const asked: readonly (readonly [string, Request, readonly Role[]])[] = [
      [
        'names it',
        asks('change', 'library', 'main000000000000', { ...boxed('coordinator'), rev: 2 }),
        ['coordinator'],
      ],
      ['deposits', asks('create', 'releasedTexts', id('new'), boxed('depositor')), ['depositor']],
      [
        'adds a page',
        asks('create', 'releasedPages', id('new'), boxed('depositor', { of: id('other') })),
        ['depositor'],
      ],
      ['withdraws', asks('remove', 'releasedTexts', id('withdrawer')), ['withdrawer']],
      ['withdraws another', asks('remove', 'releasedTexts', id('other')), []],
      ['takes a page away', asks('remove', 'releasedPages', id('page')), []],
      [
        'changes a text',
        asks('change', 'releasedTexts', id('withdrawer'), { ...boxed('depositor'), rev: 2 }),
        [],
      ],
      ['says its figures', asks('create', 'figures', id('new'), boxed('depositor')), ['depositor']],
      ['takes figures away', asks('remove', 'figures', id('figures')), []],
      [
        'leaves a trace of a text that is there',
        asks('create', 'withdrawnTexts', id('withdrawer'), boxed('withdrawer')),
        [],
      ],
      [
        'leaves a trace of another',
        asks('create', 'withdrawnTexts', id('other'), boxed('withdrawer')),
        [],
      ],
      ['rubs a trace out', asks('remove', 'withdrawnTexts', id('gone')), []],
      ['seats a facilitator', asks('create', 'seats', id('new'), { role: 'facilitator' }), []],
      ['seats a coordinator', asks('create', 'seats', id('new'), { role: 'coordinator' }), []],
      ['seats a second depositor', asks('create', 'seats', id('new'), { role: 'depositor' }), []],
      ['becomes one', asks('change', 'seats', id('withdrawer'), { role: 'coordinator' }), []],
      [
        'seats a withdrawal of nothing',
        asks('create', 'seats', id('new'), { role: 'withdrawer' }),
        [],
      ],
      ['takes a seat away', asks('remove', 'seats', id('depositor')), []],
      [
        'renews the link',
        asks('create', 'passes', hash('new'), { member: id('depositor') }),
        ['coordinator'],
      ],
      ['revokes the link', asks('remove', 'passes', hash('link')), ['coordinator']],
      [
        'gives a second withdrawal',
        asks('create', 'passes', hash('new'), { member: id('other') }),
        [],
      ],
      ['takes a withdrawal away', asks('remove', 'passes', hash('withdrawal')), []],
      [
        'seats a second reader',
        asks('create', 'passes', hash('new'), { member: id('coordinator') }),
        ['coordinator'],
      ],
      [
        'writes its sheet',
        asks('create', 'recoveries', hash('sheet'), {
          member: id('coordinator'),
          pass: hash('new'),
          wrap: sealed,
        }),
        ['coordinator'],
      ],
    ]
    for (const [name, request, who] of asked) {
      const may = roles.filter((role) => decided(role, request) === undefined)
      expect([name, may]).toEqual([name, who])
    }
  })

  it('takes no record of another kind of room, and gives none of its own to one', () => {
    const own = { ...documentShapes.library, ...ledgerShapes.library }
    const others = { ...documentShapes.group, ...documentShapes.session, ...ledgerShapes.group }
    const operations: readonly OperationName[] = ['create', 'change', 'remove', 'reveal']
    for (const role of roles)
      for (const op of operations) {
        for (const name of Object.keys(others).filter((each) => !(each in own))) {
          expect(decided(role, asks(op, name, id('x'), boxed(role)))).toBe('unknown')
        }
        for (const name of Object.keys(documentShapes.library)) {
          const request = asks(op, name, id('x'), boxed(role))
          expect(decide(standing(role, role), request, viewWith('group'))).toBe('unknown')
        }
      }
  })
})

const does = (role: Role, name: string, ...operations: readonly Request[]) => {
  const tick = createTentative(stateWith('library', ...library))
  const refusal = applyAct(standing(role, name), operations, momentOf(tick))
  return { refusal, tick }
}

const withdrawal = asks('create', 'seats', id('new'), { role: 'withdrawer' })

describe('[B1.2] a deposit', () => {
  const text = asks('create', 'releasedTexts', id('new'), boxed('depositor'))
  const pass = asks('create', 'passes', hash('new'), { member: id('new') })

  it('makes the text, and what takes it back, or nothing; once', () => {
    expect(does('depositor', 'depositor', text, withdrawal, pass).refusal).toBeUndefined()
    expect(does('depositor', 'depositor', withdrawal, pass, text).refusal).toBe('missing')
    expect(does('depositor', 'depositor', text, text).refusal).toBe('exists')
    const second = asks('create', 'passes', hash('mine'), { member: id('new') })
    expect(does('depositor', 'depositor', text, withdrawal, pass, second).refusal).toBe('role')
  })

  it('of a text that was withdrawn is refused', () => {
    const again = asks('create', 'releasedTexts', id('gone'), boxed('depositor'))
    expect(does('depositor', 'depositor', again).refusal).toBe('exists')
  })

  it('[B1.3] keeps no minute of arrival', () => {
    const { tick } = does('depositor', 'depositor', text, withdrawal, pass)
    expect(tick.read('releasedTexts', id('new'))).toMatchObject({ atMin: 0 })
  })
})

describe('[B1.4] a withdrawal', () => {
  const gone = asks('remove', 'releasedTexts', id('withdrawer'))
  const trace = asks('create', 'withdrawnTexts', id('withdrawer'), boxed('withdrawer'))

  it('takes the text and its pages, leaves its trace, and touches nothing else', () => {
    const { refusal, tick } = does('withdrawer', 'withdrawer', gone, trace)
    expect(refusal).toBeUndefined()
    expect(tick.read('releasedTexts', id('withdrawer'))).toBeUndefined()
    expect(tick.read('releasedPages', id('page'))).toBeUndefined()
    expect(tick.read('withdrawnTexts', id('withdrawer'))).toBeDefined()
    expect(tick.read('releasedTexts', id('other'))).toBeDefined()
    expect(tick.read('room', 'erasure')).toBeDefined()
  })
})
