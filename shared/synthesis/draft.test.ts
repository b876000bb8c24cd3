import { describe, expect, it } from 'vitest'
import { partMaxChars, pageParts, pageWordsShape } from '../model/page.ts'
import { draftPages, type DraftMatter, type StakeMatter } from './draft.ts'
import { id } from './testing/proposals.ts'

const stake = (over: Partial<StakeMatter> = {}): StakeMatter => ({
  stake: id('stake'),
  text: 'Protéger sans faire à la place',
  flag: 'may-leave',
  situations: [{ author: id('karim') }],
  echoes: [{ author: id('awa') }, { author: '' }, { author: id('karim') }],
  concepts: [
    {
      concept: 'engagement-subjectif',
      name: 'Engagement subjectif',
      definition: 'Ce que chacun met de soi dans son travail',
      question: 'Qu’est-ce que cela coûte ?',
      isOwn: false,
    },
  ],
  ...over,
})

const matter = (over: Partial<DraftMatter> = {}): DraftMatter => ({
  stakes: [stake()],
  lines: [
    { cell: 'position-a', text: 'On confie pour apprendre' },
    { cell: 'position-b', text: 'On protège d’abord' },
    { cell: 'conditions', text: 'Être deux' },
    { cell: 'need-network', text: 'Un temps entre métiers' },
    { cell: 'prescribed', text: 'Livrer à l’heure' },
  ],
  pistes: ['Demander avant de finir'],
  people: 8,
  ...over,
})

const wholeOf = (from: DraftMatter): string => JSON.stringify(draftPages(from))

describe('[Y5.1] a draft by rule', () => {
  it('has a page for each stake that may leave, in order, and none for the others', () => {
    const stakes = [
      stake({ text: 'Reste', flag: 'stays' }),
      stake({ text: 'Un' }),
      stake({ text: 'À rediscuter', flag: 'discuss' }),
      stake({ text: 'Sans rien', flag: undefined }),
      stake({ text: 'Deux' }),
    ]
    expect(draftPages(matter({ stakes })).map((page) => page.stake)).toEqual(['Un', 'Deux'])
    expect(draftPages(matter({ stakes: [] }))).toEqual([])
  })

  it('says what concepts mean and ask, both positions without names, needs and pistes', () => {
    const [page] = draftPages(matter())
    expect(page?.parts.light).toBe(
      'Engagement subjectif : Ce que chacun met de soi dans son travail.',
    )
    expect(page?.parts.open).toContain(
      'Une position : On confie pour apprendre. L’autre : On protège d’abord.',
    )
    expect(page?.parts.open).toContain('À quelles conditions : Être deux.')
    expect(page?.parts.open).toContain('Demander avant de finir.')
    expect(page?.parts.open).toContain('Qu’est-ce que cela coûte ?')
    expect(page?.needs).toEqual([{ to: 'network', text: 'Un temps entre métiers' }])
    expect(page?.concepts).toEqual([{ concept: 'engagement-subjectif' }])
  })

  it('tells nobody’s story, counts nothing, and remembers who is in it', () => {
    const [page] = draftPages(matter())
    expect(page?.parts.happened).toBe('Une personne raconte une situation de son travail : …')
    const several = draftPages(
      matter({
        stakes: [stake({ situations: Array.from({ length: 7 }, () => ({ author: '' as const })) })],
      }),
    )
    expect(several[0]?.parts.happened).toBe('Plusieurs situations de travail se répondent : …')
    expect(page?.drawsOn).toEqual([id('karim'), id('awa')])
    expect(page?.quotes).toEqual([])
  })

  it('gives what belongs to the session once, on its first page', () => {
    const pages = draftPages(matter({ stakes: [stake(), stake({ text: 'Autre' })] }))
    expect(pages.map(({ needs }) => needs.length)).toEqual([1, 0])
    expect(pages[1]?.parts.open).toBe('Qu’est-ce que cela coûte ?')
  })

  it('holds stakes alone when fewer than six people were there', () => {
    const [few] = draftPages(matter({ people: 5 }))
    expect(pageParts.map((part) => few?.parts[part])).toEqual(['', '', '', ''])
    expect(few?.stake).toBe('Protéger sans faire à la place')
    const [enough] = draftPages(matter({ people: 6 }))
    expect(enough?.parts.happened).not.toBe('')
  })

  it('fits its record however much there is, whole sentences at a time', () => {
    const pistes = Array.from({ length: 12 }, (_, at) => `${at} ${'x'.repeat(137)}`)
    const from = matter({ pistes })
    for (const page of draftPages(from)) {
      expect(pageWordsShape.safeParse({ ...page, atMin: 0 }).success).toBe(true)
      expect(page.parts.open.length).toBeLessThanOrEqual(partMaxChars)
      expect(page.parts.open).toMatch(/\.$/)
    }
    expect(
      wholeOf(matter({ stakes: [stake({ situations: [], echoes: [], concepts: [] })] })),
    ).not.toContain('…')
  })
})
