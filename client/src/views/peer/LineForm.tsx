import { cellsOf, type SheetForm } from '../../../../shared/method/sheets.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { wordingAsideMaxChars, wordingMaxChars } from '../../../../shared/model/wording.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import { sheetFr } from '../../phrases/sheet.fr.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useRefusal } from '../../store/use-right.ts'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { CellChoice } from './CellChoice.tsx'
import { KeptLine } from './KeptLine.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import { measured } from './too-long.ts'
import { usePost } from './use-post.ts'
import { useTyping } from './use-typing.ts'

interface LineFormProps {
  form: SheetForm
  of: RecordId
  /** Pen in hand the line goes to the sheet; without it, it is proposed. */
  pen: boolean
  me: string
}

/** The three drafts of a line being written, and the one gesture that posts them. */
function useLine({ form, of, pen }: LineFormProps) {
  const { acts, drafts } = useSession()
  const draft = useDraft(draftKeys.wording(of))
  const beside = useDraft(draftKeys.wordingAside(of))
  const chosen = useDraft(draftKeys.wordingCell(of))
  const cells = cellsOf(form)
  const cell = cells.find(({ id }) => id === chosen.text) ?? cells[0]
  const posting = usePost()
  const post = () => {
    if (cell === undefined) return
    const aside = cell.aside === undefined ? '' : beside.text
    const line = { of, cell: cell.id, text: draft.text, aside }
    posting.send(async () => {
      const key = await (pen ? acts.putWording(line) : acts.proposeWording(line))
      // The words went with their draft; what was beside them goes once they are kept.
      await drafts.forget(draftKeys.wordingAside(of))
      return key
    })
  }
  return { draft, beside, chosen, cell, posting, post }
}

/** One line being written for a sheet: where it goes, what it says, what is said beside. */
export function LineForm(props: LineFormProps) {
  const { draft, beside, chosen, cell, posting, post } = useLine(props)
  const type = useTyping(draft)
  const refused = useRefusal({ op: 'create', collection: 'wordings', of: props.of })
  const { error, unavailable } = measured(draft.text, wordingMaxChars)
  const why = refused === undefined ? unavailable || posting.busy : refusals[refused].fr
  if (cell === undefined) return null
  return (
    <section className="peer-line-form" aria-label={sheetFr.line}>
      <CellChoice form={props.form} cell={cell.id} onChange={chosen.type} />
      <Field
        label={sheetFr.what}
        face="voice-small"
        multiline
        rows={2}
        value={draft.text}
        onChange={type}
        readOnly={!draft.ready}
        limit={wordingMaxChars}
        counter={peerFr.left}
        error={error}
        help={sheetFr.help}
      />
      {cell.aside === undefined ? null : (
        <Field
          label={cell.aside}
          value={beside.text}
          onChange={beside.type}
          readOnly={!beside.ready}
          limit={wordingAsideMaxChars}
          counter={peerFr.left}
        />
      )}
      <KeptLine state={draft.state} />
      <PhoneFull state={draft.state} failed={posting.failed} text={draft.text} />
      <Button variant="primary" block unavailable={why} onPress={post}>
        {props.pen ? sheetFr.put : sheetFr.propose(props.me)}
      </Button>
      {props.pen ? null : <p className="fe-meta">{sheetFr.proposeHelp}</p>}
    </section>
  )
}
