import type { SheetRow } from '../../../../shared/method/sheets.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { tCockpitSheets } from '../../phrases/cockpit-sheets.ts'
import { sheetWordings, type Wording } from '../../store/select/sheets.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { PenControl } from './PenControl.tsx'
import { SheetCell } from './SheetCell.tsx'
import { useSheetHere, type SheetHere } from './sheet-here.ts'
import { SheetAside, SheetProposals } from './SheetProposals.tsx'
import { useTables } from '../../store/use-tables.ts'
import './SheetCentre.css'

interface RowProps {
  row: SheetRow
  of: RecordId
  lines: readonly Wording[]
  grid: boolean
  first: boolean
}

/** One row of the sheet, its cells side by side where there is room. */
function Row({ row, of, lines, grid, first }: RowProps) {
  return (
    <div className="ck-sheet-row">
      {row.name === undefined ? null : <h3 className="ck-sheet-row-name">{row.name}</h3>}
      {row.gloss === undefined ? null : <p className="ck-line-aside">{row.gloss}</p>}
      <div className="ck-cells">
        {row.cells.map((cell) => (
          <SheetCell
            key={cell.id}
            cell={cell}
            of={of}
            lines={lines}
            row={grid ? row.name : undefined}
            named={!grid || first}
          />
        ))}
      </div>
    </div>
  )
}

function Rows({ sheet, of }: { sheet: SheetHere; of: RecordId }) {
  const board = useTables('wordings', 'adoptions', 'sheets')
  const lines = sheetWordings(board, sheet.stage, 'on')
  const grid = sheet.form.grid === true
  return (
    <div className={grid ? 'ck-sheet-rows ck-sheet-grid' : 'ck-sheet-rows'}>
      {sheet.form.rows.map((row, at) => (
        <Row key={at} row={row} of={of} lines={lines} grid={grid} first={at === 0} />
      ))}
    </div>
  )
}

/** A step entered without its sheet: one press opens it. */
function NoSheet({ stage }: { stage: string }) {
  const { tiers } = useSession()
  return <Button onPress={() => void tiers.openSheet(stage)}>{tCockpitSheets.noSheet}</Button>
}

/** The sheet of the step: filled while the group speaks, by the facilitator or whoever has the pen. */
export function SheetCentre() {
  const sheet = useSheetHere()
  if (sheet === undefined) return null
  const { of, name } = sheet
  return (
    <div className="ck-sheet">
      <header className="ck-sheet-head">
        <h2 className="fe-section">{name}</h2>
        {of === undefined ? <NoSheet stage={sheet.stage} /> : <PenControl of={of} what="sheet" />}
      </header>
      {of === undefined ? null : <SheetProposals sheet={sheet} />}
      {of === undefined ? null : <Rows sheet={sheet} of={of} />}
      <SheetAside sheet={sheet} />
    </div>
  )
}
