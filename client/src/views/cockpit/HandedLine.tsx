import { tCockpit } from '../../phrases/cockpit.ts'
import { lastHandout } from '../../store/select/cockpit-table.ts'
import { useSecond } from '../../store/ticking.ts'
import { useSession } from '../../store/use-app.ts'
import { UndoLine } from '../../ui/UndoLine.tsx'
import { useHelm, useSetHelm } from './helm.ts'

const words = tCockpit.herbarium

/** How long a card handed out may be taken back in one press, ms. */
const undoMs = 10_000

/** The card just handed out, during its ten seconds. */
function useHandedNow() {
  const handed = useHelm((helm) => helm.handed)
  const recent = useSecond((nowMs) => handed !== undefined && nowMs - handed.atMs < undoMs)
  return recent ? handed : undefined
}

/**
 * Ten seconds to take a card back. It stands over the gestures that hand one out, never on them: over the
 * table it would cover words, and behind the panel opened as a drawer it could not be pressed.
 */
export function HandedLine() {
  const { board, tiers } = useSession()
  const handed = useHandedNow()
  const set = useSetHelm()
  if (handed === undefined) return null
  const takeBack = () => {
    const card = lastHandout(board.getState(), handed.concept)
    if (card !== undefined) void tiers.takeCardBack(card.id)
    set({ handed: undefined })
  }
  return (
    <UndoLine undo={{ label: words.takeBack, onUndo: takeBack }}>
      {words.handedNow(handed.name)}
    </UndoLine>
  )
}
