import type { Cell, SheetRow } from '../../../../shared/method/sheets.ts'
import { tScreen } from '../../phrases/screen.ts'
import type { ScreenLine, ScreenSheet } from '../../store/select/screen-sheet.ts'
import { laySheet, type LaidSheet } from './sheet-layout.ts'
import './sheet-picture.css'

interface CellProps {
  cell: Cell
  lines: readonly ScreenLine[]
  more: boolean
  /** In a grid the cells are named once, above. */
  named: boolean
}

/** One cell: its name, then its lines in the order they were put. */
function WallCell({ cell, lines, more, named }: CellProps) {
  return (
    <div className="fe-wall-cell">
      {named ? <p className="fe-wall-cell-name">{cell.name}</p> : null}
      {more ? <p className="fe-wall-cell-name">{tScreen.sheetMore}</p> : null}
      {lines.map(({ id, text, aside }) => (
        <p key={id} className="fe-wall-sheet-line fe-wall-arrives">
          {text}
          {aside === undefined ? null : <span>{`${cell.asideLead ?? ''} ${aside}`.trim()}</span>}
        </p>
      ))}
    </div>
  )
}

interface RowProps {
  row: SheetRow
  laid: LaidSheet
  named: boolean
}

function WallRow({ row, laid, named }: RowProps) {
  return (
    <div className="fe-wall-sheet-row">
      {row.name === undefined ? null : (
        <div className="fe-wall-row-name">
          <p>{row.name}</p>
          {row.gloss === undefined ? null : <p className="fe-wall-cell-name">{row.gloss}</p>}
        </div>
      )}
      <div className={`fe-wall-cells fe-wall-cells-${row.cells.length}`}>
        {row.cells.map((cell) => (
          <WallCell
            key={cell.id}
            cell={cell}
            lines={laid.lines.get(cell.id) ?? []}
            more={laid.more.has(cell.id)}
            named={named}
          />
        ))}
      </div>
    </div>
  )
}

/** The sheet as the group looks at it: large while there is little, never under the floor, no name. */
export function SheetPicture({ sheet }: { sheet: ScreenSheet }) {
  const laid = laySheet(sheet)
  const grid = sheet.form.grid === true
  return (
    <div className={`fe-wall-sheet fe-wall-sheet-${laid.size}${grid ? ' fe-wall-sheet-grid' : ''}`}>
      {sheet.form.rows.map((row, at) => (
        <WallRow key={at} row={row} laid={laid} named={!grid || at === 0} />
      ))}
    </div>
  )
}
