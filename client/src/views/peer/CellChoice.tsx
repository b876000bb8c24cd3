import { cellsOf, type SheetForm } from '../../../../shared/method/sheets.ts'
import { tSheet } from '../../phrases/sheet.ts'
import { Choice } from '../../ui/Choice.tsx'

interface CellChoiceProps {
  form: SheetForm
  cell: string
  onChange: (cell: string) => void
}

/** Where on the sheet a line goes; in a grid, the row first, then the cell. */
export function CellChoice({ form, cell, onChange }: CellChoiceProps) {
  const grid = form.grid === true
  const row = form.rows.findIndex(({ cells }) => cells.some(({ id }) => id === cell))
  const cells = grid ? (form.rows[row]?.cells ?? []) : cellsOf(form)
  const place = cells.findIndex(({ id }) => id === cell)
  const choice = { legend: tSheet.where, look: 'pills', value: cell, onChange } as const
  const rows = form.rows.map(({ name = '', cells: each }) => ({
    value: each[place]?.id ?? '',
    label: name,
  }))
  return (
    <>
      {grid ? <Choice {...choice} showLegend options={rows} /> : null}
      <Choice
        {...choice}
        showLegend={!grid}
        options={cells.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}
