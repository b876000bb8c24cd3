import { describe, expect, it } from 'vitest'
import { defaultScript } from './script.ts'
import { cellsOf, sheetFormOf, sheetForms } from './sheets.ts'
import { stageConduct, stages } from './stages.ts'

const stagesOf = (kind: Parameters<typeof defaultScript>[0]) =>
  defaultScript(kind, 'on-site')
    .map(({ stage }) => stage)
    .filter((stage) => sheetFormOf(stage) !== undefined)

describe('[F1.1] sheets', () => {
  it('are those of their kind, and Tenir debout has none', () => {
    expect(stagesOf('tenir-debout')).toEqual([])
    expect(stagesOf('professionnalisation')).toEqual([
      'prescribed-real',
      'controversy',
      'reference-points',
    ])
    expect(stagesOf('innovation-servicielle')).toEqual([
      'useful-effects',
      'resources',
      'who-cooperates',
      'small-step',
    ])
  })

  it('are shown where their stage says so, and nowhere else', () => {
    for (const stage of stages) {
      const { phones, wall } = stageConduct[stage]
      const isSheet = sheetFormOf(stage) !== undefined
      expect([stage, phones === 'sheet', wall === 'sheet']).toEqual([stage, isSheet, isSheet])
    }
    for (const odd of ['', 'toString', '__proto__', undefined]) {
      expect(sheetFormOf(odd)).toBeUndefined()
    }
  })

  it('name each of their cells once, and hold two positions in a controversy', () => {
    for (const form of Object.values(sheetForms)) {
      const ids = cellsOf(form).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id.length).toBeLessThanOrEqual(24)
    }
    const cells = cellsOf(sheetForms.controversy ?? { rows: [] }).map(({ id }) => id)
    expect(cells).toEqual(['dispute', 'position-a', 'position-b', 'conditions'])
  })

  it('send needs to training, the network or management, and ask four resources three things', () => {
    const needs = cellsOf(sheetForms['reference-points'] ?? { rows: [] }).map(({ id }) => id)
    expect(needs.slice(1)).toEqual(['need-training', 'need-network', 'need-management'])
    expect(sheetForms.resources?.rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3])
  })
})
