import { useState } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import type { WritingFor as Writing } from '../../store/session.ts'
import { writingsNow, type WritingKind } from '../../store/select/cockpit-writing.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useSession } from '../../store/use-app.ts'
import { useTables } from './use-tables.ts'

const words = cockpitFr.writeFor

interface WritingForProps {
  person: RecordId
  name: string
}

/** What may be written now for this person: a line at the round, then what the situation in the centre allows. */
function useKinds(person: RecordId) {
  const board = useTables('progress', 'situations', 'placements', 'wordBacks')
  return writingsNow(board, person)
}

/** One text in their words, read back to them: nothing is put down before they said yes aloud. */
export function WritingFor({ person, name }: WritingForProps) {
  const { tiers } = useSession()
  const kinds = useKinds(person)
  const [asked, ask] = useState<WritingKind>()
  const draft = useDraft(`write-for:${person}`)
  const [approved, approve] = useState(false)
  const kind = kinds.find(({ collection }) => collection === asked) ?? kinds[0]
  if (kind === undefined) return null
  const text = draft.text.trim()
  const short = text === '' && kind.collection !== 'echoes'
  const put = () => {
    const writing: Writing = { collection: kind.collection, of: kind.of, text }
    void tiers.writeFor(person, writing).then(draft.clear)
    approve(false)
  }
  return (
    <div className="ck-writing-for">
      <Choice<WritingKind>
        legend={words.what}
        look="pills"
        options={kinds.map(({ collection }) => ({
          value: collection,
          label: words.kinds[collection],
        }))}
        value={kind.collection}
        onChange={ask}
      />
      <Field
        label={words.text(name)}
        value={draft.text}
        onChange={draft.type}
        readOnly={!draft.ready}
        multiline
        rows={3}
        limit={kind.limit}
        help={words.noNames}
      />
      <Check label={words.approved(name)} checked={approved} onChange={approve} />
      <Button
        variant="primary"
        unavailable={short || text.length > kind.limit || (approved ? false : words.askFirst)}
        onPress={put}
      >
        {words.put(name)}
      </Button>
    </div>
  )
}
