import { kindPortraits, type Moment } from '../../../../shared/method/kind-portraits.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { momentMaxChars } from '../../../../shared/model/situation.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useSession } from '../../store/use-app.ts'
import { Field } from '../../ui/Field.tsx'
import { useTables } from '../../store/use-tables.ts'
import { PutWords } from './PutWords.tsx'

const words = tCockpit.writeFor

/** One moment: what is typed, else what was put down already. */
function useMoment(of: RecordId, { id, name }: Moment) {
  const board = useTables('situations')
  const draft = useDraft(draftKeys.moment(of, id))
  const posted = board.situations.get(of)?.words[id] ?? ''
  const typed = draft.text !== '' || draft.state.kind !== 'empty'
  const text = typed ? draft.text : posted
  return { id, name, draft, text, changed: text.trim() !== posted }
}

function usePortrait(): readonly [Moment, Moment, Moment] {
  return kindPortraits[scriptOf(useTables('script'))?.kind ?? 'tenir-debout'].moments
}

interface MomentsForProps {
  person: RecordId
  of: RecordId
  name: string
}

/** The three moments of what they told, named by the kind, all optional; emptied, they are taken back. */
export function MomentsFor({ person, of, name }: MomentsForProps) {
  const { tiers } = useSession()
  const [first, second, third] = usePortrait()
  const moments = [useMoment(of, first), useMoment(of, second), useMoment(of, third)]
  const changed = moments.filter((moment) => moment.changed)
  const tooLong = moments.some(({ text }) => text.trim().length > momentMaxChars)
  const put = () => {
    const kept = Object.fromEntries(changed.map(({ id, text }) => [id, text.trim()]))
    void tiers
      .writeFor(person, { of, moments: kept })
      .then(() => moments.forEach(({ draft }) => draft.clear()))
  }
  return (
    <>
      <p className="ck-line-aside">{words.moments}</p>
      {moments.map(({ id, name: label, text, draft }) => (
        <Field
          key={id}
          label={label}
          value={text}
          onChange={draft.type}
          readOnly={!draft.ready}
          multiline
          rows={2}
          limit={momentMaxChars}
        />
      ))}
      <PutWords name={name} unready={changed.length === 0 || tooLong} onPut={put} />
    </>
  )
}
