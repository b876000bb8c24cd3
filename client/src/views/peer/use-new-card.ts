import { useState } from 'react'
import { stageConduct } from '../../../../shared/method/stages.ts'
import type { Opened } from '../../store/board.ts'
import { newCard } from '../../store/select/peer-handouts.ts'
import { stepsOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { usePlaces } from './places.ts'

/** A card handed out before this phone was opened again does not jump to the eyes. */
const newsMin = 5

/** The card that has just arrived; nothing while someone tells. */
export function useNewCard(): Opened<'handouts'> | undefined {
  const { seen, place } = usePlaces()
  const [sinceMin] = useState(() => Math.floor(Date.now() / 60_000) - newsMin)
  return useBoard((board) => {
    const step = stepsOf(board).find(({ id }) => id === place.step)
    if (step !== undefined && stageConduct[step.stage].quiet) return undefined
    return newCard(board, seen, sinceMin)
  })
}
