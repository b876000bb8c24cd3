import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, sheetForms, type SheetForm } from '../../../../shared/method/sheets.ts'
import { laySheet } from './sheet-layout.ts'

const forms = Object.values(sheetForms)
const linesOf = (form: SheetForm, each: number, chars: number) =>
  cellsOf(form).flatMap(({ id }) =>
    Array.from({ length: each }, (_, at) => ({
      id: `${id}-${at}`,
      cell: id,
      text: 'x'.repeat(chars),
      aside: undefined,
    })),
  )

describe('[V1.6] a sheet on the wall', () => {
  it('is written large while there is little', () => {
    for (const form of forms) {
      expect(laySheet({ form, lines: linesOf(form, 1, 24) }).size).toBe('large')
    }
  })

  it('never goes under the floor: the newest lines of each cell stay, and it says that there are more', () => {
    for (const form of forms) {
      const laid = laySheet({ form, lines: linesOf(form, 14, 140) })
      expect(laid.size).toBe('small')
      for (const { id } of cellsOf(form)) {
        expect(laid.more.has(id)).toBe(true)
        expect(laid.lines.get(id)?.at(-1)?.id).toBe(`${id}-13`)
      }
    }
  })

  it('shows at least the newest line of every cell, in the order they were put', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.nat({ max: 20 }),
        fc.integer({ min: 1, max: 140 }),
        (form, each, chars) => {
          const laid = laySheet({ form, lines: linesOf(form, each, chars) })
          for (const { id } of cellsOf(form)) {
            const shown = laid.lines.get(id) ?? []
            expect(shown.length >= Math.min(each, 1)).toBe(true)
            expect(laid.more.has(id)).toBe(shown.length < each)
            const order = shown.map((line) => Number(line.id.split('-').at(-1)))
            expect(order).toEqual([...order].sort((a, b) => a - b))
          }
        },
      ),
    )
  })
})
