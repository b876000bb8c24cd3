import { useBoard, useSession } from '../../store/use-app.ts'
import { usePlaces } from './places.ts'
import type { Here } from './use-here.ts'

/** « Je passe » at this step: whether it was said here, and saying it. */
export function usePassing({ step }: Here) {
  const { acts, me } = useSession()
  const { follow } = usePlaces()
  const passed = useBoard((board) =>
    me === undefined ? undefined : board.participants.get(me)?.words.passes,
  )
  const pass = () => {
    follow()
    void acts.sayPass(step?.id)
  }
  return { passing: passed !== undefined && passed === step?.id, pass }
}
