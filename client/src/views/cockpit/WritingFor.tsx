import { useState } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { Choice } from '../../ui/Choice.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import {
  writingsNow,
  type WritableText,
  type WritingKind,
} from '../../store/select/cockpit-writing.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useSession } from '../../store/use-app.ts'
import { DraftedField } from './DraftedField.tsx'
import { MomentsFor } from './MomentsFor.tsx'
import { PutWords } from './PutWords.tsx'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.writeFor

/** Whose words they are. */
interface WrittenPerson {
  person: RecordId
  name: string
}

/** One text in their words. */
function TextFor({ person, name, text: one }: WrittenPerson & { text: WritableText }) {
  const { tiers } = useSession()
  const draft = useDraft(`write-for:${person}`)
  const text = draft.text.trim()
  const short = text === '' && one.kind !== 'echoes'
  const put = () =>
    void tiers.writeFor(person, { collection: one.kind, of: one.of, text }).then(draft.clear)
  return (
    <>
      <DraftedField
        draft={draft}
        label={words.text(name)}
        multiline
        rows={3}
        limit={one.limit}
        help={words.noNames}
      />
      <PutWords name={name} unready={short || text.length > one.limit} onPut={put} />
    </>
  )
}

/** What may be written now for this person: a line at the round, then what the situation in the centre allows. */
export function WritingFor({ person, name }: WrittenPerson) {
  const kinds = writingsNow(useTables('progress', 'situations', 'placements', 'wordBacks'), person)
  const [asked, ask] = useState<WritingKind>()
  const one = kinds.find(({ kind }) => kind === asked) ?? kinds[0]
  if (one === undefined) return null
  return (
    <div className="ck-writing-for">
      <Choice<WritingKind>
        legend={words.what}
        look="pills"
        options={kinds.map(({ kind }) => ({ value: kind, label: words.kinds[kind] }))}
        value={one.kind}
        onChange={ask}
      />
      {one.kind === 'moments' ? (
        <MomentsFor key={one.of} person={person} of={one.of} name={name} />
      ) : (
        <TextFor key={one.kind} person={person} name={name} text={one} />
      )}
    </div>
  )
}
