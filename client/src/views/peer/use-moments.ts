import { useState } from 'react'
import { kindPortraits, type Moment } from '../../../../shared/method/kind-portraits.ts'
import { momentMaxChars, type MomentId } from '../../../../shared/model/situation.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import type { Opened } from '../../store/board.ts'
import type { DraftState } from '../../store/drafts.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import type { Tab } from '../../ui/Tabs.tsx'
import type { Written } from './use-writing.ts'
import { useTyping } from './use-typing.ts'

/** One of the three fields: what is typed, else what was already posted. */
export interface MomentField extends Tab<MomentId>, Written {
  /** The question over the field. */
  readonly ask: string
  /** Typed here and not posted yet. */
  readonly changed: boolean
  readonly state: DraftState
}

function useMoment({ id, words }: Opened<'situations'>, moment: Moment): MomentField {
  const draft = useDraft(draftKeys.moment(id, moment.id))
  const type = useTyping(draft)
  const isTyped = draft.text !== '' || draft.state.kind !== 'empty'
  const posted = words[moment.id] ?? ''
  const text = isTyped ? draft.text : posted
  return {
    id: moment.id,
    label: moment.name,
    ask: moment.ask,
    text,
    done: text.trim() !== '',
    changed: text !== posted,
    ready: draft.ready,
    state: draft.state,
    type,
    limit: momentMaxChars,
  }
}

/** The three moments of one's own situation, each kept in its own draft, and the one in hand. */
export interface MomentsInHand {
  readonly fields: readonly MomentField[]
  readonly field: MomentField
  readonly before: MomentField | undefined
  readonly next: MomentField | undefined
  readonly show: (id: MomentId) => void
}

/** Opens on the first moment; each is shown under what the one before says. */
export function useMoments(situation: Opened<'situations'>): MomentsInHand {
  const kind = useBoard((board) => scriptOf(board)?.kind) ?? 'tenir-debout'
  const [first, second, third] = kindPortraits[kind].moments
  const opening = useMoment(situation, first)
  const fields = [opening, useMoment(situation, second), useMoment(situation, third)]
  const [current, show] = useState(opening.id)
  const field = fields.find(({ id }) => id === current) ?? opening
  const index = fields.indexOf(field)
  return { fields, field, before: fields[index - 1], next: fields[index + 1], show }
}
