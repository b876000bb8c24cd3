import type { Cell } from '../../../../shared/method/sheets.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { wordingAsideMaxChars, wordingMaxChars } from '../../../../shared/model/wording.ts'
import { tCockpitSheets } from '../../phrases/cockpit-sheets.ts'
import { tSheet } from '../../phrases/sheet.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useSession } from '../../store/use-app.ts'
import { DraftedField } from './DraftedField.tsx'
import { KeepOrLeave } from './KeepOrLeave.tsx'
import { useFirstFocus } from './use-first-focus.ts'

const words = tCockpitSheets

interface CellWriterProps {
  of: RecordId
  cell: Cell
  /** « Ajouter à … », with the whole name of the cell. */
  addTo: string
  onDone: () => void
}

/** A line on its way to its cell, and what may stand beside it: both kept here until they are put. */
function useCellLine({ of, cell }: Pick<CellWriterProps, 'of' | 'cell'>) {
  const { tiers } = useSession()
  const line = useDraft(`line:${of}:${cell.id}`)
  const beside = useDraft(`line-aside:${of}:${cell.id}`)
  const put = () => {
    const text = line.text.trim()
    if (text === '' || text.length > wordingMaxChars) return
    void tiers
      .writeWording({ of, cell: cell.id, text, aside: beside.text })
      .then(() => [line, beside].forEach((one) => one.clear()))
  }
  return { line, beside, put }
}

type CellLine = ReturnType<typeof useCellLine>

function LineField({ label, line, put }: Omit<CellLine, 'beside'> & { label: string }) {
  const focus = useFirstFocus(line.ready)
  return (
    <DraftedField
      draft={line}
      label={label}
      labelLook="hidden"
      face="voice-small"
      limit={wordingMaxChars}
      counter={words.counter}
      onEnter={put}
      inputRef={focus}
    />
  )
}

function BesideField({ label, beside, put }: Omit<CellLine, 'line'> & { label: string }) {
  return (
    <DraftedField
      draft={beside}
      label={label}
      limit={wordingAsideMaxChars}
      counter={words.counter}
      onEnter={put}
    />
  )
}

/** Where the group's words go as they are said: Enter puts the line, and the field waits for the next. */
export function CellWriter(props: CellWriterProps) {
  const { cell, addTo, onDone } = props
  const { line, beside, put } = useCellLine(props)
  return (
    <div className="ck-cell-writer">
      <LineField label={addTo} line={line} put={put} />
      {cell.aside === undefined ? null : (
        <BesideField label={cell.aside} beside={beside} put={put} />
      )}
      <KeepOrLeave keep={words.put} onKeep={put} leave={words.done} onLeave={onDone}>
        <span className="fe-meta">{cell.aside === undefined ? null : tSheet.help}</span>
      </KeepOrLeave>
    </div>
  )
}
