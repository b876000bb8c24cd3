import { describe, expect, it } from 'vitest'
import type { PageWords } from '../model/page.ts'
import { checkPrint, checksMade, pendingMarks, wholeText, type Marked } from './decided.ts'
import { recognise, type Recognising } from './recognise.ts'
import { id, page as shown } from './testing/proposals.ts'

const page = (over: Partial<PageWords> = {}): PageWords => ({
  ...(shown() as PageWords),
  from: id('stake'),
  kept: [],
  cut: [],
  atMin: 0,
  ...over,
})
const mark = (text: string, kind: string, level: Marked['level'] = 'mask'): Marked => ({
  start: 0,
  end: text.length,
  text,
  class: kind,
  level,
})
const asked = (over: Partial<Recognising> = {}): Recognising => ({
  audience: 'public',
  people: 9,
  sessions: 2,
  told: 4,
  pages: [page()],
  pending: [],
  checks: { story: true, details: true },
  ...over,
})
const kept = (...classes: string[]) => [
  page({ kept: classes.map((each) => ({ text: each, class: each, reason: 'voulu' })) }),
]

describe('[Y5.3] a text', () => {
  it('may be proposed once every mark is decided and both checks are made', () => {
    expect(recognise(asked()).notYet).toEqual([])
    expect(recognise(asked({ pending: [mark('Nadia', 'prenom')] })).notYet).toEqual(['marks'])
    expect(recognise(asked({ checks: { story: false, details: true } })).notYet).toEqual(['story'])
    expect(recognise(asked({ checks: { story: true, details: false } })).notYet).toEqual([
      'details',
    ])
    expect(recognise(asked({ pages: [] })).notYet).toEqual(['empty'])
  })

  it('tells no story of fewer than six people', () => {
    expect(recognise(asked({ people: 5 })).notYet).toEqual(['stories-of-few'])
    const none = { happened: '', echoed: '', light: ' ', open: '' }
    expect(recognise(asked({ people: 5, pages: [page({ parts: none })] })).notYet).toEqual([])
  })

  it('asks again for its checks once a word, or its reader, has changed', () => {
    const written = (title: string, audience: 'public' | 'funders' = 'public') => ({
      synthesis: { title, lead: '', audience, checked: { story: 0, details: 0 } },
      pages: [page()],
    })
    const print = checkPrint(written('Titre'))
    const checked = (over: ReturnType<typeof written>) =>
      checksMade({ ...over, synthesis: { ...over.synthesis, checked: { story: print } } })
    expect(checked(written('Titre'))).toEqual({ story: true, details: false })
    expect(checked(written('Titre.'))).toEqual({ story: false, details: false })
    expect(checked(written('Titre', 'funders'))).toEqual({ story: false, details: false })
  })

  it('is read whole: title, lead, stakes, parts and needs', () => {
    const text = wholeText({
      synthesis: { title: 'T1', lead: 'L1', audience: 'public', checked: {} },
      pages: [page({ stake: 'S1', needs: [{ to: 'network', text: 'N1' }] })],
    })
    for (const each of ['T1', 'L1', 'S1', 'N1', page().parts.open]) expect(text).toContain(each)
  })

  it('keeps a mark by its words and its class, and every time they come', () => {
    const marks = [mark('Rose', 'prenom'), mark('Rose', 'prenom'), mark('Rose', 'lieu')]
    const left = pendingMarks(marks, [{ text: 'Rose', class: 'prenom', reason: 'la fleur' }])
    expect(left).toEqual([mark('Rose', 'lieu')])
  })
})

describe('who could be recognised', () => {
  const levelOf = (over: Partial<Recognising>) => recognise(asked(over))

  it('is said in three levels, each with its reasons', () => {
    expect(levelOf({})).toMatchObject({ level: 1, reasons: [] })
    expect(levelOf({ people: 7 })).toMatchObject({ level: 2, reasons: ['small-group'] })
    expect(levelOf({ told: 2 })).toMatchObject({ level: 2, reasons: ['few-told'] })
    expect(levelOf({ pending: [mark('seize salariés', 'effectif', 'generalise')] })).toMatchObject({
      level: 2,
      reasons: ['clues-left'],
    })
    expect(levelOf({ pages: kept('lieu', 'role_unique') })).toMatchObject({
      level: 3,
      reasons: ['place-and-trade', 'several-clues', 'rare-role'],
    })
    expect(levelOf({ pending: [mark('Nadia', 'prenom')] })).toMatchObject({
      level: 3,
      reasons: ['names-left'],
    })
    expect(levelOf({ pages: kept('prenom') })).toMatchObject({ level: 3, reasons: ['kept-name'] })
  })

  it('is higher for the nearest readers: what they know of the people is the most', () => {
    for (const audience of ['groups', 'managements'] as const) {
      expect(levelOf({ audience, sessions: 1 }).reasons).toEqual(['near-reader'])
    }
    expect(levelOf({ audience: 'funders', sessions: 1 }).level).toBe(1)
  })
})
