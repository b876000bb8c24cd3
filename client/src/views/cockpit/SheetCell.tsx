import { useState } from 'react'
import type { Cell } from '../../../../shared/method/sheets.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { tCockpitSheets } from '../../phrases/cockpit-sheets.ts'
import type { Wording } from '../../store/select/sheets.ts'
import { useRefusal } from '../../store/use-right.ts'
import { Button } from '../../ui/Button.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { CellWriter } from './CellWriter.tsx'
import { SheetLine } from './SheetLine.tsx'

const words = tCockpitSheets

interface SheetCellProps {
  cell: Cell
  of: RecordId
  lines: readonly Wording[]
  /** The name of its row, in a grid where four cells have one name. */
  row: string | undefined
  /** In a grid the cells are named once, above. */
  named: boolean
}

/** One cell of a sheet: its lines in the order they were put, and the place for the next. */
export function SheetCell({ cell, of, lines, row, named }: SheetCellProps) {
  const [writing, setWriting] = useState(false)
  const refused = useRefusal({ op: 'create', collection: 'wordings', of })
  const addTo = words.addTo(row === undefined ? cell.name : `${row}, ${cell.name}`)
  const here = lines.filter(({ words: said }) => said.cell === cell.id)
  return (
    <section className="ck-cell">
      <h3 className={named ? 'ck-moment-label' : 'fe-visually-hidden'}>{cell.name}</h3>
      <ul>
        {here.map((line) => (
          <li key={line.id}>
            <SheetLine line={line} cell={cell} />
          </li>
        ))}
      </ul>
      {refused !== undefined ? null : writing ? (
        <CellWriter of={of} cell={cell} addTo={addTo} onDone={() => setWriting(false)} />
      ) : (
        <Button variant="quiet" icon={plusIcon} onPress={() => setWriting(true)}>
          {words.add}
          <span className="fe-visually-hidden"> {addTo}</span>
        </Button>
      )}
    </section>
  )
}
