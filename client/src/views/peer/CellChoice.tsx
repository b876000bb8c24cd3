import { cellsOf, type SheetForm } from '../../../../shared/method/sheets.ts'
import { sheetFr } from '../../phrases/sheet.fr.ts'
import { Choice } from '../../ui/Choice.tsx'

interface CellChoiceProps {
  form: SheetForm
  cell: string
  onChange: (cell: string) => void
}

/** Where on the sheet a line goes; in a grid, the row first, then the cell. */
export function CellChoice({ form, cell, onChange }: CellChoiceProps) {
  const row = form.rows.findIndex(({ cells }) => cells.some(({ id }) => id === cell))
  const cells = form.grid === true ? (form.rows[row]?.cells ?? []) : cellsOf(form)
  const place = cells.findIndex(({ id }) => id === cell)
  const rows = form.rows.map(({ name = '', cells: each }) => ({
    value: each[place]?.id ?? '',
    label: name,
  }))
  return (
    <>
      {form.grid === true ? (
        <Choice
          legend={sheetFr.where}
          showLegend
          look="pills"
          options={rows}
          value={cell}
          onChange={onChange}
        />
      ) : null}
      <Choice
        legend={sheetFr.where}
        showLegend={form.grid !== true}
        look="pills"
        options={cells.map(({ id, name }) => ({ value: id, label: name }))}
        value={cell}
        onChange={onChange}
      />
    </>
  )
}
