import { useSetHelm, type Gesture } from './helm.ts'

/** How long a gesture on the script may be undone in one press, ms. */
export const undoableMs = 10_000

/** Posts kept in mind, to be done again if another facilitator was first. */
const remembered = 20

interface UndoableGesture extends Gesture {
  readonly undo: () => void
}

/** Makes a gesture on the script, offers to undo it, and keeps it in case it must be done again. */
export function useUndoable(): (gesture: UndoableGesture) => Promise<void> {
  const set = useSetHelm()
  return async ({ says, go, undo }) => {
    const key = await go()
    const undoOnce = () => {
      set({ undoable: undefined })
      undo()
    }
    set(({ again }) => ({
      undoable: { says, atMs: Date.now(), undo: undoOnce },
      again: new Map([...[...again].slice(-remembered), [key, { says, go }]]),
    }))
  }
}
