import type { Cell } from '../../../../shared/method/sheets.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { wordingAsideMaxChars, wordingMaxChars } from '../../../../shared/model/wording.ts'
import { cockpitSheetsFr } from '../../phrases/cockpit-sheets.fr.ts'
import { sheetFr } from '../../phrases/sheet.fr.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useFirstFocus } from './use-first-focus.ts'

const words = cockpitSheetsFr

interface CellWriterProps {
  of: RecordId
  cell: Cell
  onDone: () => void
}

/** Where the group's words go as they are said: Enter puts the line, and the field waits for the next. */
export function CellWriter({ of, cell, onDone }: CellWriterProps) {
  const { tiers } = useSession()
  const draft = useDraft(`line:${of}:${cell.id}`)
  const beside = useDraft(`line-aside:${of}:${cell.id}`)
  const focus = useFirstFocus(draft.ready)
  const put = () => {
    const text = draft.text.trim()
    if (text === '' || text.length > wordingMaxChars) return
    void tiers
      .writeWording({ of, cell: cell.id, text, aside: beside.text })
      .then(() => [draft, beside].forEach((one) => one.clear()))
  }
  return (
    <div className="ck-cell-writer">
      <Field
        label={words.addTo(cell.name)}
        labelLook="hidden"
        value={draft.text}
        onChange={draft.type}
        readOnly={!draft.ready}
        face="voice-small"
        limit={wordingMaxChars}
        counter={words.counter}
        onEnter={put}
        inputRef={focus}
      />
      {cell.aside === undefined ? null : (
        <Field
          label={cell.aside}
          value={beside.text}
          onChange={beside.type}
          readOnly={!beside.ready}
          limit={wordingAsideMaxChars}
          counter={words.counter}
          onEnter={put}
        />
      )}
      <div className="ck-row">
        <Button size="small" onPress={put}>
          {words.put}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {words.done}
        </Button>
        <span className="fe-meta">{cell.aside === undefined ? null : sheetFr.help}</span>
      </div>
    </div>
  )
}
