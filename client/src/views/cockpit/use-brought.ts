import { useMemo } from 'react'
import { broughtKey, readBrought, type Brought } from '../../store/preparation.ts'
import { useDraft } from '../../store/use-draft.ts'

const nothing: Brought = { concepts: [], stakes: [] }

/** What Préparer set aside for this session: on this device alone. */
export function useBrought(): Brought {
  const { text } = useDraft(broughtKey)
  return useMemo(() => readBrought(text) ?? nothing, [text])
}
