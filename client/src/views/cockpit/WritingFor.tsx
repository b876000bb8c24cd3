import { useState } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import type { WritingFor as Writing } from '../../store/session.ts'
import { writingsNow, type Writable, type WritingKind } from '../../store/select/cockpit-writing.ts'
import { useDraft, type DraftField } from '../../store/use-draft.ts'
import { useSession } from '../../store/use-app.ts'
import { DraftedField } from './DraftedField.tsx'
import { useTables } from './use-tables.ts'

const words = cockpitFr.writeFor

interface WritingForProps {
  person: RecordId
  name: string
}

/** What may be written now for this person: a line at the round, then what the situation in the centre allows. */
function useKinds(person: RecordId) {
  const board = useTables('progress', 'situations', 'placements', 'wordBacks')
  const kinds = writingsNow(board, person)
  const [asked, ask] = useState<WritingKind>()
  const kind = kinds.find(({ collection }) => collection === asked) ?? kinds[0]
  return { kinds, kind, ask }
}

interface KindsProps {
  kinds: readonly Writable[]
  kind: Writable
  onAsk: (kind: WritingKind) => void
}

function Kinds({ kinds, kind, onAsk }: KindsProps) {
  return (
    <Choice<WritingKind>
      legend={words.what}
      look="pills"
      options={kinds.map(({ collection: value }) => ({ value, label: words.kinds[value] }))}
      value={kind.collection}
      onChange={onAsk}
    />
  )
}

interface ReadBackProps extends WritingForProps {
  kind: Writable
  draft: DraftField
}

/** What was written is read aloud to them: only their yes, marked here, puts it on the table. */
function ReadBack({ person, name, kind, draft }: ReadBackProps) {
  const { tiers } = useSession()
  const [approved, approve] = useState(false)
  const text = draft.text.trim()
  const short = text === '' && kind.collection !== 'echoes'
  const put = () => {
    const writing: Writing = { collection: kind.collection, of: kind.of, text }
    void tiers.writeFor(person, writing).then(draft.clear)
    approve(false)
  }
  return (
    <>
      <Check label={words.approved(name)} checked={approved} onChange={approve} />
      <Button
        variant="primary"
        unavailable={short || text.length > kind.limit || (approved ? false : words.askFirst)}
        onPress={put}
      >
        {words.put(name)}
      </Button>
    </>
  )
}

/** One text in their words, read back to them: nothing is put down before they said yes aloud. */
export function WritingFor({ person, name }: WritingForProps) {
  const { kinds, kind, ask } = useKinds(person)
  const draft = useDraft(`write-for:${person}`)
  if (kind === undefined) return null
  return (
    <div className="ck-writing-for">
      <Kinds kinds={kinds} kind={kind} onAsk={ask} />
      <DraftedField
        draft={draft}
        label={words.text(name)}
        multiline
        rows={3}
        limit={kind.limit}
        help={words.noNames}
      />
      <ReadBack person={person} name={name} kind={kind} draft={draft} />
    </div>
  )
}
