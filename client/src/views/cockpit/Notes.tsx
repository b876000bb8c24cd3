import { Field } from '../../ui/Field.tsx'
import { IconLine } from '../../ui/IconLine.tsx'
import { floppyDiskIcon } from '../../ui/icons/floppyDiskIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useDraft } from '../../store/use-draft.ts'

const words = tCockpit.notes

/** The facilitator's own notes: private, on this device, never shared. */
export function Notes() {
  const notes = useDraft('notes')
  return (
    <div className="ck-notes">
      <Field
        label={words.label}
        value={notes.text}
        onChange={notes.type}
        readOnly={!notes.ready}
        multiline
        rows={12}
        face="interface"
        help={words.help}
        error={notes.state.kind === 'full' ? words.full : undefined}
      />
      {notes.state.kind === 'kept' ? <IconLine icon={floppyDiskIcon}>{words.kept}</IconLine> : null}
    </div>
  )
}
