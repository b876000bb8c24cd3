import { cellsOf, type SheetForm } from '../../../../shared/method/sheets.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { wordingAsideMaxChars, wordingMaxChars } from '../../../../shared/model/wording.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { tPeer } from '../../phrases/peer.ts'
import { tSheet } from '../../phrases/sheet.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft, type DraftField } from '../../store/use-draft.ts'
import { useRefusal } from '../../store/use-right.ts'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { CellChoice } from './CellChoice.tsx'
import { isTooLong, measured } from './too-long.ts'
import { useWriting } from './use-writing.ts'
import { WhereKept } from './WhereKept.tsx'
import { WritingField } from './WritingField.tsx'

interface LineFormProps {
  form: SheetForm
  of: RecordId
  /** Pen in hand the line goes to the sheet; without it, it is proposed. */
  pen: boolean
  me: string
  /** Kept and on its way. */
  onPosted: () => void
}

/** The three drafts of a line being written, and the one gesture that posts them. */
function useLine({ form, of, pen, onPosted }: LineFormProps) {
  const { acts, drafts } = useSession()
  const writing = useWriting(useDraft(draftKeys.wording(of)), wordingMaxChars)
  const beside = useDraft(draftKeys.wordingAside(of))
  const chosen = useDraft(draftKeys.wordingCell(of))
  const cells = cellsOf(form)
  const cell = cells.find(({ id }) => id === chosen.text) ?? cells[0]
  const post = () => {
    if (cell === undefined) return
    const aside = cell.aside === undefined ? '' : beside.text
    const line = { of, cell: cell.id, text: writing.text, aside }
    writing.send(async () => {
      const key = await (pen ? acts.putWording(line) : acts.proposeWording(line))
      // The words went with their draft; what was beside them goes once they are kept.
      await drafts.forget(draftKeys.wordingAside(of))
      onPosted()
      return key
    })
  }
  const unfit = writing.unavailable || isTooLong(beside.text, wordingAsideMaxChars)
  return { writing, beside, chosen, cell, unfit, post }
}

/** What is said beside the line, where its cell asks for it. */
function Beside({ label, beside }: { label: string; beside: DraftField }) {
  return (
    <Field
      label={label}
      value={beside.text}
      onChange={beside.type}
      readOnly={!beside.ready}
      limit={wordingAsideMaxChars}
      counter={tPeer.left}
      error={measured(beside.text, wordingAsideMaxChars).error}
    />
  )
}

interface PutLineProps extends Pick<LineFormProps, 'of' | 'pen' | 'me'> {
  /** Nothing to post yet, or too much. */
  unfit: boolean
  onPut: () => void
}

/** The button that posts the line, or why it may not be posted. */
function PutLine({ of, pen, me, unfit, onPut }: PutLineProps) {
  const refused = useRefusal({ op: 'create', collection: 'wordings', of })
  const why = refused === undefined ? unfit : refusals[refused]
  return (
    <>
      <Button variant="primary" block unavailable={why} onPress={onPut}>
        {pen ? tSheet.put : tSheet.propose(me)}
      </Button>
      {pen ? null : <p className="fe-meta">{tSheet.proposeHelp}</p>}
    </>
  )
}

/** One line being written for a sheet: where it goes, what it says, what is said beside. */
export function LineForm(props: LineFormProps) {
  const { writing, beside, chosen, cell, unfit, post } = useLine(props)
  if (cell === undefined) return null
  return (
    <section className="peer-line-form" aria-label={tSheet.line}>
      <CellChoice form={props.form} cell={cell.id} onChange={chosen.type} />
      <WritingField label={tSheet.what} face="voice-small" writing={writing} help={tSheet.help} />
      {cell.aside === undefined ? null : <Beside label={cell.aside} beside={beside} />}
      <WhereKept writing={writing} />
      <PutLine {...props} unfit={unfit} onPut={post} />
    </section>
  )
}
