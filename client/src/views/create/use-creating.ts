import { useReducer, useState } from 'react'
import { defaultRules } from '../../../../shared/method/charter.ts'
import type { Kind } from '../../../../shared/method/kinds.ts'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { useApp, useAppState } from '../../store/use-app.ts'
import { changeCharter, charterFrom } from './charter-draft.ts'
import { foundingOf, wanted, type GroupDraft } from './group-draft.ts'
import { language } from '../../phrases/locale.ts'

const sessionsForeseen = '8'

export type Creating = 'writing' | 'creating' | 'failed'

/** The form of a new group: what is typed, what is still wanted, and its creation. */
export function useCreating(kind: Kind | undefined, onCreated: (group: RoomId) => void) {
  const app = useApp()
  const asksCode = useAppState((state) => state.creation === 'code')
  const [state, setState] = useState<Creating>('writing')
  const [charter, change] = useReducer(changeCharter, defaultRules, (rules) =>
    charterFrom(rules.map((rule) => rule[language])),
  )
  const [draft, setDraft] = useState<GroupDraft>({
    kind,
    name: '',
    aim: '',
    yourName: '',
    planned: sessionsForeseen,
    code: '',
  })
  const create = () => {
    const founding = foundingOf(draft, charter, asksCode)
    if (app === undefined || founding === undefined || state === 'creating') return
    setState('creating')
    const failed = () => setState('failed')
    app
      .createGroup(founding)
      .then((group) => (group === undefined ? failed() : onCreated(group)), failed)
  }
  return {
    draft,
    write: (part: Partial<GroupDraft>) => setDraft((before) => ({ ...before, ...part })),
    charter,
    change,
    state,
    asksCode,
    wants: wanted(draft, charter, asksCode),
    ready: app !== undefined,
    create,
  }
}

export type CreateForm = ReturnType<typeof useCreating>
