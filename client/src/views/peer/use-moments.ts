import type { RecordId } from '../../../../shared/model/ids.ts'
import { momentIds, type MomentId } from '../../../../shared/model/situation.ts'
import type { DraftState } from '../../store/drafts.ts'
import type { Opened } from '../../store/board.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { useDraft, type DraftField } from '../../store/use-draft.ts'
import { useTyping } from './use-typing.ts'

/** One of the three fields: what is typed, else what was already posted. */
export interface MomentField {
  readonly id: MomentId
  readonly text: string
  /** Typed here and not posted yet. */
  readonly changed: boolean
  readonly ready: boolean
  readonly state: DraftState
  readonly type: (text: string) => void
}

interface Source {
  readonly of: RecordId
  readonly id: MomentId
  readonly posted: string
}

function useMoment({ of, id, posted }: Source): MomentField {
  const draft: DraftField = useDraft(draftKeys.moment(of, id))
  const type = useTyping(draft)
  const isTyped = draft.text !== '' || draft.state.kind !== 'empty'
  const text = isTyped ? draft.text : posted
  return {
    id,
    text,
    changed: text !== posted,
    ready: draft.ready,
    state: draft.state,
    type,
  }
}

/** The three moments of one's own situation, each kept in its own draft. */
export function useMoments(situation: Opened<'situations'>): readonly MomentField[] {
  const [first, second, third] = momentIds
  const source = (id: MomentId): Source => ({
    of: situation.id,
    id,
    posted: situation.words[id] ?? '',
  })
  return [useMoment(source(first)), useMoment(source(second)), useMoment(source(third))]
}
