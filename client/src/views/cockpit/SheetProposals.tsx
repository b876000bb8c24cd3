import { cellsOf } from '../../../../shared/method/sheets.ts'
import { tCockpitSheets } from '../../phrases/cockpit-sheets.ts'
import { tSheet } from '../../phrases/sheet.ts'
import { sheetWordings, type Wording } from '../../store/select/sheets.ts'
import { nameOf } from '../../store/select/situations.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import type { SheetHere } from './sheet-here.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpitSheets

function cellName({ form }: SheetHere, { words: { cell } }: Wording): string {
  for (const row of form.rows) {
    const found = row.cells.find(({ id }) => id === cell)
    if (found !== undefined) {
      return form.grid === true ? `${row.name ?? ''}, ${found.name}` : found.name
    }
  }
  return cellsOf(form)[0]?.name ?? ''
}

/** One line a phone proposed: the facilitator takes it as it is, or leaves it aside. */
function Proposal({ sheet, line }: { sheet: SheetHere; line: Wording }) {
  const { acts } = useSession()
  const board = useTables('participants')
  const name = nameOf(board, line.record.owner)
  const cell = cellName(sheet, line)
  return (
    <li className="ck-proposal">
      <div>
        <p className="fe-voice">{line.words.text}</p>
        <p className="ck-line-aside">
          {name === undefined ? words.proposedUnsigned(cell) : words.proposedBy(name, cell)}
        </p>
      </div>
      <div className="ck-row">
        <Button size="small" onPress={() => void acts.adopt(line.id, false)}>
          {tSheet.take}
        </Button>
        <Button variant="quiet" onPress={() => void acts.adopt(line.id, true)}>
          {tSheet.leave}
        </Button>
      </div>
    </li>
  )
}

/** What the phones proposed for this sheet, and waits; its author's name is for here alone. */
export function SheetProposals({ sheet }: { sheet: SheetHere }) {
  const board = useTables('wordings', 'adoptions', 'sheets')
  const lines = sheetWordings(board, sheet.stage, 'proposed')
  if (lines.length === 0) return null
  return (
    <section className="ck-proposals" aria-label={tSheet.proposed}>
      <h3 className="ck-moment-label">{tSheet.proposed}</h3>
      <ul>
        {lines.map((line) => (
          <Proposal key={line.id} sheet={sheet} line={line} />
        ))}
      </ul>
    </section>
  )
}

/** Lines left aside: off the sheet, never lost. */
export function SheetAside({ sheet }: { sheet: SheetHere }) {
  const { acts } = useSession()
  const board = useTables('wordings', 'adoptions', 'sheets')
  const lines = sheetWordings(board, sheet.stage, 'aside')
  if (lines.length === 0) return null
  return (
    <details className="ck-aside-lines">
      <summary>{words.asideList}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="ck-line">
            <p>{line.words.text}</p>
            <Button variant="quiet" onPress={() => void acts.adopt(line.id, false)}>
              {words.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
