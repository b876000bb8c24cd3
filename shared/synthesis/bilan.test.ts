import { describe, expect, it } from 'vitest'
import { bilanIdFrom, groupBilanId, isBilan } from '../model/group-text.ts'
import { recordIdShape, type RecordId } from '../model/ids.ts'
import type { StakeFlag } from '../model/stake.ts'
import { bilanPages, groupBilan, saidIn, stakesOfCycle, type Remembered } from './bilan.ts'

const id = (name: string) => name.padEnd(16, '0') as RecordId
const stake = (name: string, text: string, flag?: StakeFlag) => ({
  stake: id(name),
  text,
  concepts: [],
  ...(flag === undefined ? {} : { flag }),
})

const memory: readonly Remembered[] = [
  {
    stakes: [stake('a', 'Tenir l’heure', 'stays'), stake('b', 'Demander de l’aide', 'discuss')],
    pistes: ['Se le dire le matin', 'Un binôme pour les livraisons'],
  },
  {
    stakes: [stake('c', 'Demander  de l’aide.', 'may-leave'), stake('d', 'Dire non', 'may-leave')],
    pistes: ['On s’arrête à midi', 'Apprendre à accueillir', 'Se le dire le matin'],
    cells: [
      { cell: 'reference', text: 'On s’arrête à midi' },
      { cell: 'need-training', text: 'Apprendre à accueillir' },
    ],
  },
]
const rules = ['On dit ce qu’on a fait.']

describe('[Y8.2] the Bilan of a cycle, drawn from what the group kept', () => {
  it('knows which stakes came back, as they were last said', () => {
    expect(stakesOfCycle(memory).map(({ text, cameBack, flag }) => [text, cameBack, flag])).toEqual(
      [
        ['Demander  de l’aide.', true, 'may-leave'],
        ['Tenir l’heure', false, 'stays'],
        ['Dire non', false, 'may-leave'],
      ],
    )
  })

  it('has for the group five parts, and leaves what became of each thing to be said', () => {
    expect(groupBilan(memory, rules)).toEqual({
      moved: '« Se le dire le matin » : …\n« Un binôme pour les livraisons » : …',
      returned: 'Demander  de l’aide.',
      references: 'On s’arrête à midi.',
      needs: 'À la formation : Apprendre à accueillir.',
      charter: '« On dit ce qu’on a fait. » : …',
    })
    expect(groupBilan([], [])).toMatchObject({ moved: 'Ce qui a bougé pour nous : …', needs: '' })
  })

  it('keeps no line that still waits for words', () => {
    const bilan = groupBilan(memory, rules)
    const moved = `${bilan.moved}\nNous nous le disons : c’est devenu simple.`
    expect(saidIn({ ...bilan, moved })).toMatchObject({
      moved: 'Nous nous le disons : c’est devenu simple.',
      returned: bilan.returned,
      charter: '',
    })
  })

  it('stays short of its length, paragraph by paragraph', () => {
    const long = Array.from({ length: 40 }, (_, at) => `${at} ${'x'.repeat(100)}`)
    const { moved } = groupBilan([{ stakes: [], pistes: long }], [])
    expect(moved.length).toBeLessThanOrEqual(1_200)
    expect(moved.endsWith(' : …')).toBe(true)
  })
})

const by = { author: id('awa') }
const matterOf = (people: number) => ({
  stakes: stakesOfCycle(memory).map(({ stake: from, text, flag }) => ({
    stake: from,
    text,
    flag,
    situations: [by],
    echoes: [by],
    concepts: [],
  })),
  lines: [
    { cell: 'reference', text: 'On s’arrête à midi' },
    { cell: 'need-training', text: 'Apprendre à accueillir' },
    { cell: 'signs', text: 'Marc ne vient plus' },
  ],
  pistes: ['Se le dire le matin'],
  people,
  cameBack: new Set([id('c')]),
})

describe('[Y8.2] the Bilan for managements', () => {
  it('has the stakes that may leave alone, no piste, no rule of the group, nobody’s words', () => {
    const pages = bilanPages(matterOf(8))
    expect(pages.map(({ stake: text }) => text)).toEqual(['Demander  de l’aide.', 'Dire non'])
    const [first, second] = pages
    expect(first?.parts).toEqual({
      happened: 'Ce qui a bougé pendant ce cycle : …',
      echoed: 'Cet enjeu est revenu d’une séance à l’autre.',
      light: 'Repère, jusqu’à nouvel ordre : On s’arrête à midi.',
      open: 'Comment le cadre du groupe a tenu : …',
    })
    expect(first?.needs).toEqual([{ to: 'training', text: 'Apprendre à accueillir' }])
    expect(second?.parts).toEqual({ happened: '', echoed: '', light: '', open: '' })
    const read = JSON.stringify(pages)
    for (const never of ['Tenir l’heure', 'Se le dire', 'Marc', 'On dit ce', 'awa']) {
      expect([never, read.includes(never)]).toEqual([never, false])
    }
  })

  it('is stakes alone under six people', () => {
    for (const { parts } of bilanPages(matterOf(5))) expect(Object.values(parts).join('')).toBe('')
  })
})

describe('[Y8.1] the ids of a Bilan', () => {
  it('are ids like others, told by how they begin', () => {
    const drawn = id('abcdefghijklmnop')
    for (const each of [groupBilanId, bilanIdFrom(drawn)]) {
      expect([recordIdShape.safeParse(each).success, isBilan(each)]).toEqual([true, true])
    }
    expect([isBilan(drawn), bilanIdFrom(drawn).endsWith('ghijklmnop')]).toEqual([false, true])
  })
})
