import type { ComponentType } from 'react'
import type { Cell, SheetForm } from '../../../../shared/method/sheets.ts'
import type { Wording } from '../../store/select/sheets.ts'
import { KeepingLine } from './KeepingLine.tsx'
import './SheetStep.css'

/** One line as it is read: its words, what is said beside them, where it stands on this device. */
export function LineWords({ line, lead }: { line: Wording; lead?: string | undefined }) {
  const { text, aside } = line.words
  return (
    <>
      <p className="fe-voice-small peer-lines">{text}</p>
      {aside === undefined ? null : (
        <p className="fe-meta">{lead === undefined ? aside : `${lead} ${aside}`}</p>
      )}
      {line.keeping === 'kept' ? <KeepingLine keeping="kept" /> : null}
    </>
  )
}

interface SheetReadProps {
  form: SheetForm
  lines: readonly Wording[]
  /** What may be done with a line, pen in hand. */
  under?: ComponentType<{ line: Wording }> | undefined
}

interface CellLinesProps extends Omit<SheetReadProps, 'form'> {
  cell: Cell
  /** Under the name of its row, or by itself. */
  heading: 'h2' | 'h3'
}

function CellLines({ cell, lines, under: Under, heading: Heading }: CellLinesProps) {
  const here = lines.filter(({ words }) => words.cell === cell.id)
  if (here.length === 0) return null
  return (
    <div className="peer-cell">
      <Heading className="fe-meta-strong">{cell.name}</Heading>
      <ul>
        {here.map((line) => (
          <li key={line.id}>
            <LineWords line={line} lead={cell.asideLead} />
            {Under === undefined ? null : <Under line={line} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A sheet as it stands: the cells that hold something, in their order. No name on it. */
export function SheetRead({ form, ...rest }: SheetReadProps) {
  return form.rows.map((row, at) => {
    const filled = row.cells.some(({ id }) => rest.lines.some(({ words }) => words.cell === id))
    if (!filled) return null
    return (
      <section className="peer-sheet-row" key={at}>
        {row.name === undefined ? null : <h2 className="fe-name">{row.name}</h2>}
        {row.gloss === undefined ? null : <p className="fe-meta">{row.gloss}</p>}
        {row.cells.map((cell) => (
          <CellLines
            key={cell.id}
            cell={cell}
            heading={row.name === undefined ? 'h2' : 'h3'}
            {...rest}
          />
        ))}
      </section>
    )
  })
}
