import type { SheetForm } from '../../../../shared/method/sheets.ts'
import type { ScreenLine, ScreenSheet } from '../../store/select/screen-sheet.ts'

/** How large the lines are written, in units of the screen; the smallest is the floor. */
const sizes = { large: 40, medium: 32, small: 26 } as const
export type SheetSize = keyof typeof sizes

/** The lines of each cell that fit, and the cells whose earliest ones gave their place. */
export interface LaidSheet {
  readonly size: SheetSize
  readonly lines: ReadonlyMap<string, readonly ScreenLine[]>
  readonly more: ReadonlySet<string>
}

/** Room of the picture, under the step's name and above the foot, in units. */
const area = { width: 1_744, height: 800 }
const nameHeight = 48
const rowGap = 44

function widthOf(form: SheetForm, cells: number): number {
  const names = form.grid === true ? 300 : 0
  return (area.width - names - (cells - 1) * 56) / cells
}

/** Units that one line takes: its words, what is beside them, the space under it. */
function heightOf({ text, aside }: ScreenLine, size: number, width: number): number {
  const rows = Math.ceil((text.length * size * 0.47) / width)
  return rows * size * 1.25 + (aside === undefined ? 0 : 32) + size * 0.5
}

function ofCell(lines: readonly ScreenLine[], cell: string): readonly ScreenLine[] {
  return lines.filter((line) => line.cell === cell)
}

/** What each row of the sheet takes when nothing is left out. */
function rowHeights({ form, lines }: ScreenSheet, size: number): number[] {
  return form.rows.map((row, at) => {
    const cells = row.cells.map(({ id }) =>
      ofCell(lines, id).reduce(
        (sum, line) => sum + heightOf(line, size, widthOf(form, row.cells.length)),
        0,
      ),
    )
    const named = form.grid !== true || at === 0 ? nameHeight : 0
    const titled = form.grid === true || row.name === undefined ? 0 : nameHeight
    return Math.max(...cells, size) + named + titled + rowGap
  })
}

const total = (heights: readonly number[]): number => heights.reduce((sum, each) => sum + each, 0)

/** The newest lines of a cell that fit in its share of the height. */
function newest(lines: readonly ScreenLine[], room: number, takes: (line: ScreenLine) => number) {
  const kept: ScreenLine[] = []
  let left = room
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined) break
    left -= takes(line)
    if (left < 0 && kept.length > 0) break
    kept.unshift(line)
  }
  return kept
}

/** As large as what is there lets it be; at the floor, the newest lines of each cell stay. */
export function laySheet(sheet: ScreenSheet): LaidSheet {
  const { form, lines } = sheet
  const names = Object.keys(sizes) as SheetSize[]
  const size = names.find((name) => total(rowHeights(sheet, sizes[name])) <= area.height) ?? 'small'
  const heights = rowHeights(sheet, sizes[size])
  const share = Math.min(1, area.height / total(heights))
  const laid = form.rows.flatMap(({ cells }, at) =>
    cells.map(({ id }) => {
      const all = ofCell(lines, id)
      const width = widthOf(form, cells.length)
      const room = (heights[at] ?? 0) * share - nameHeight - rowGap
      const shown =
        share === 1 ? all : newest(all, room, (line) => heightOf(line, sizes[size], width))
      return { id, shown, cut: shown.length < all.length }
    }),
  )
  return {
    size,
    lines: new Map(laid.map(({ id, shown }) => [id, shown])),
    more: new Set(laid.filter(({ cut }) => cut).map(({ id }) => id)),
  }
}
