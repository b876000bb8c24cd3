import { useEffect, useState } from 'react'
import type { Kind } from '../../../../shared/method/kinds.ts'
import type { DraftState } from '../../store/drafts.ts'
import { preparationKey, readPreparation, type Preparation } from '../../store/preparation.ts'
import { freshPreparation, withAgreedDate } from '../../store/preparation-start.ts'
import type { Preparing } from '../../store/preparing.ts'

export interface PreparationKept {
  readonly preparation: Preparation
  readonly state: DraftState
  /** Kept on this device as it changes. */
  readonly change: (next: Preparation) => void
}

/** The preparation of the next session, as this device keeps it; undefined until it has been read. */
export function usePreparation(preparing: Preparing, kind: Kind): PreparationKept | undefined {
  const { drafts, board } = preparing
  const [preparation, setPreparation] = useState<Preparation>()
  const [state, setState] = useState<DraftState>({ kind: 'empty' })
  useEffect(() => {
    let current = true
    void drafts.read(preparationKey).then((text) => {
      if (!current) return
      const begun = readPreparation(text) ?? freshPreparation(board.getState(), kind)
      setPreparation(withAgreedDate(begun, board.getState(), Date.now()))
    })
    const stop = drafts.watch(preparationKey, setState)
    return () => {
      current = false
      stop()
    }
  }, [drafts, board, kind])
  if (preparation === undefined) return undefined
  const change = (next: Preparation) => {
    setPreparation(next)
    drafts.type(preparationKey, JSON.stringify(next))
  }
  return { preparation, state, change }
}
