import { describe, expect, it } from 'vitest'
import { kinds } from '../method/kinds.ts'
import { cellsOf, sheetFormOf } from '../method/sheets.ts'
import type { Stage } from '../method/stages.ts'
import type { RecordId } from '../model/ids.ts'
import { innovationServicielle as innovationEnglish } from './en/innovation-servicielle.ts'
import { professionnalisation as professionEnglish } from './en/professionnalisation.ts'
import { tenirDebout as standingEnglish } from './en/tenir-debout.ts'
import type { Deed } from './deed.ts'
import { createPlay } from './play.ts'
import type { Scene } from './scene.ts'
import type { Troupe } from './troupe.ts'
import { troupeOf } from './troupes.ts'

const idOf = (name: string) => name.padEnd(16, '0') as RecordId

const scene = (stage: Stage, part: Partial<Scene> = {}): Scene => ({
  step: stage,
  stage,
  situations: new Map(),
  echoed: new Set(),
  pens: new Map(),
  handouts: [],
  stakes: [],
  ...part,
})

const centre = {
  id: idOf('s0'),
  by: 0,
  told: false,
  asked: false,
  kept: false,
  spokenAgain: false,
}

/** All that is done in a scene that does not change, and after how many seconds. */
function watch(seed: number, shown: Scene, everyS = 1) {
  const play = createPlay(troupeOf('tenir-debout'), seed)
  const seen: (Deed & { readonly atS: number })[] = []
  for (let atS = everyS; atS <= 120; atS += everyS) {
    for (const deed of play.look(shown, everyS)) seen.push({ ...deed, atS })
  }
  return seen
}

describe('[M4.2] the same seed', () => {
  it('gives the same deeds, in the same order, at the same moments', () => {
    expect(watch(7, scene('round'))).toEqual(watch(7, scene('round')))
    expect(watch(7, scene('round')).map(({ by }) => by)).not.toEqual(
      watch(8, scene('round')).map(({ by }) => by),
    )
  })

  it('gives them however often it is looked at, and never two at once', () => {
    const often = watch(7, scene('round'), 0.25)
    expect(often.map(({ key }) => key)).toEqual(watch(7, scene('round')).map(({ key }) => key))
    expect(new Set(often.map(({ atS }) => atS)).size).toBe(often.length)
  })
})

describe('[M4.3] a facilitator who goes where they wish', () => {
  it('sees nothing done twice, and nothing done of a step that was left', () => {
    const play = createPlay(troupeOf('tenir-debout'), 1)
    const first = play.look(scene('round'), 0).concat(play.look(scene('round'), 12))
    expect(play.look(scene('frame'), 60)).toEqual([])
    const again = [play.look(scene('round'), 0), play.look(scene('round'), 60)].flat()
    expect(first.length).toBeGreaterThan(0)
    expect(again.length).toBeGreaterThan(0)
    const keys = [...first, ...again].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toHaveLength(6)
  })

  it('hears no echo before it was told, and each echo once', () => {
    expect(watch(1, scene('echoes', { centre }))).toEqual([])
    const told = { ...centre, told: true, kept: true }
    const echoes = watch(1, scene('echoes', { centre: told }))
    const marks = echoes.filter(({ does }) => does === 'echo')
    expect(new Set(marks.map(({ by }) => by))).toEqual(new Set([1, 2, 3, 4, 5]))
    expect(marks).toHaveLength(5)
    expect(echoes.filter(({ does }) => does === 'say')).toHaveLength(1)
    const others = new Set([1, 2, 3, 4, 5])
    const later = watch(1, scene('echoes', { centre: told, echoed: others }))
    expect(later.every((deed) => deed.does === 'echo' && deed.text === '')).toBe(true)
  })

  it('is answered once somebody asked, and lends a pen that writes', () => {
    const asked = scene('questions', { centre: { ...centre, asked: true } })
    expect(watch(1, asked).map(({ does }) => does)).toEqual(['ask', 'ask', 'say'])
    const pens = new Map([[idOf('k0'), 3]])
    const stakes = [idOf('k0'), idOf('k1')]
    const named = watch(1, scene('stakes', { stakes, pens }))
    expect(named.filter(({ does }) => does === 'put')).toMatchObject([{ by: 3, of: idOf('k0') }])
    const parted = watch(1, scene('leaving', { stakes, pens }))
    expect(parted.filter(({ does }) => does === 'flag')).toMatchObject([{ by: 3 }])
  })
})

/** What there is to say, without the words: the same in both languages. */
function bare(value: unknown): unknown {
  if (typeof value === 'string') return 'text'
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, bare(each)]))
}

describe('[M4.4] the invented people', () => {
  const pairs: readonly (readonly [Troupe, Troupe])[] = [
    [troupeOf('tenir-debout'), standingEnglish],
    [troupeOf('professionnalisation'), professionEnglish],
    [troupeOf('innovation-servicielle'), innovationEnglish],
  ]

  it('say as much in English, under the same cells', () => {
    for (const [french, english] of pairs) {
      expect(bare(english)).toEqual(bare(french))
      const cells = ({ lines }: Troupe) =>
        Object.values(lines).map((each) => each.map(([by, cell]) => [by, cell]))
      expect(cells(english)).toEqual(cells(french))
    }
  })

  it('fill every sheet of their kind, and no cell that is not there', () => {
    for (const kind of kinds) {
      for (const [stage, lines] of Object.entries(troupeOf(kind).lines)) {
        const form = sheetFormOf(stage)
        const ids = form === undefined ? [] : cellsOf(form).map(({ id }) => id)
        for (const [, cell, , aside] of lines) {
          expect(ids).toContain(cell)
          const takes = form && cellsOf(form).find(({ id }) => id === cell)?.aside
          expect([cell, aside !== undefined]).toEqual([cell, takes !== undefined])
        }
      }
    }
  })

  it('are the same six in each kind, and may be fewer', () => {
    const names = kinds.map((kind) => troupeOf(kind).parts.map(({ name }) => name))
    expect(new Set(names.map((each) => each.join())).size).toBe(1)
    expect(troupeOf('tenir-debout', 3).parts).toHaveLength(3)
  })
})
