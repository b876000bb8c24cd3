import { describe, expect, it } from 'vitest'
import { onlyId } from '../model/ids.ts'
import { applyAct } from './apply-act.ts'
import { decide, type Request } from './decide.ts'
import type { Write } from './records.ts'
import type { Role } from './standing.ts'
import { createTentative } from './tentative.ts'
import { id, inDocument, owned, standing, stateWith, viewWith, momentOf } from './testing/views.ts'

const roles: readonly Role[] = ['facilitator', 'peer', 'guest', 'screen']

describe('a proposed text', () => {
  it('[Y1.3] lets nobody take back for its writer a request without a signature', () => {
    const quiet = { ...owned('x', { of: id('proposal') }), owner: '' }
    const view = viewWith('group', inDocument('objections', 'quiet', quiet))
    for (const role of roles) {
      const gone: Request = { op: 'remove', collection: 'objections', id: id('quiet') }
      expect(decide(standing(role, 'me'), gone, view)).not.toBeUndefined()
    }
  })

  it('[Y1.3] lets no text out while a request without a signature waits to be read', () => {
    const waits = (...states: string[]): Write => [
      'ledger',
      'held',
      onlyId,
      { stint: 0, posts: states.map((state) => ({ id: id(state), state })) },
    ]
    const request: Request = {
      op: 'create',
      collection: 'deposits',
      id: id('d'),
      record: owned('me'),
    }
    const said = (...writes: Write[]) =>
      decide(standing('facilitator', 'me'), request, viewWith('group', ...writes))
    expect(said(waits('shown', 'waiting'))).toBe('held-back')
    expect(said(waits('shown', 'gone'))).toBeUndefined()
  })

  it('[Y1.1] is written by who facilitates; pages and answers are never changed by anybody', () => {
    const about = (of: string) => ({ ...owned('me', { of: id(of) }), rev: 2 })
    const there: readonly Write[] = ['proposedPages', 'consents', 'objections'].map((collection) =>
      inDocument(collection, 'x', owned('me', { of: id('proposal') })),
    )
    const view = viewWith(
      'group',
      inDocument('syntheses', 'synthesis', owned('tiers')),
      inDocument('proposals', 'proposal', owned('tiers', { of: id('synthesis') })),
      ...there,
    )
    const answer = (role: Role, op: 'create' | 'change', collection: string) => {
      const record = { ...about(collection === 'proposals' ? 'synthesis' : 'proposal') }
      const key = op === 'change' ? 'x' : 'new'
      const rev = op === 'change' ? 2 : 1
      return decide(
        standing(role, 'me'),
        { op, collection, id: id(key), record: { ...record, rev } },
        view,
      )
    }
    for (const role of roles) {
      for (const [, collection] of there) expect(answer(role, 'change', collection)).toBe('role')
      const may = role === 'facilitator' ? undefined : 'role'
      expect(answer(role, 'create', 'proposals')).toBe(may)
      expect(answer(role, 'create', 'proposedPages')).toBe(may)
    }
  })

  it('[Y1.2] goes with its pages and every answer to it; what was let out stays', () => {
    const tick = createTentative(
      stateWith(
        'group',
        inDocument('syntheses', 'synthesis', owned('me')),
        inDocument('pages', 'page', owned('me', { of: id('synthesis') })),
        inDocument('proposals', 'proposal', owned('me', { of: id('synthesis') })),
        inDocument('proposedPages', 'shown', owned('me', { of: id('proposal') })),
        inDocument('consents', 'yes', owned('awa', { of: id('proposal') })),
        inDocument('objections', 'asked', owned('', { of: id('proposal') })),
        inDocument('deposits', 'out', owned('me')),
      ),
    )
    const left = () =>
      [
        'syntheses',
        'pages',
        'proposals',
        'proposedPages',
        'consents',
        'objections',
        'deposits',
      ].filter((collection) => [...tick.each(collection)].length > 0)
    const gone = (collection: string, name: string) =>
      applyAct(
        standing('facilitator', 'me'),
        [{ op: 'remove', collection, id: id(name) }],
        momentOf(tick),
      )
    expect(gone('proposals', 'proposal')).toBeUndefined()
    expect(left()).toEqual(['syntheses', 'pages', 'deposits'])
    expect(gone('syntheses', 'synthesis')).toBeUndefined()
    expect(left()).toEqual(['deposits'])
  })
})
