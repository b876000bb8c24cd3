import { Notice } from '../../ui/Notice.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { ownKeys } from '../../store/own-keys.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useDraftLinks } from './draft-links.tsx'
import { TwoAnswers } from './TwoAnswers.tsx'
import { useSideGestures } from './use-side.ts'

const words = tCockpit.strike

/** Once they are struck: the drafts tied to what is gone go too. */
function useStruck(clear: () => void) {
  const { board } = useSession()
  const { links, forget } = useDraftLinks()
  return () => {
    const { situations, echoes, stakes } = board.getState()
    for (const { of, concept } of links) {
      if (!situations.has(of) && !echoes.has(of) && !stakes.has(of)) forget(of, concept)
    }
    clear()
  }
}

/** Somebody took back what they told: the notes kept here are hers to strike. Nobody is named. */
export function StrikeLine() {
  const { state, clear } = useDraft(ownKeys.strike)
  const struck = useStruck(clear)
  const { show } = useSideGestures()
  if (state.kind === 'empty') return null
  const answers = (
    <TwoAnswers
      yes={{ label: words.open, onPress: () => show('notes') }}
      no={{ label: words.done, onPress: struck }}
    />
  )
  return (
    <Notice tone="plain" live="polite" actions={answers}>
      {words.ask}
    </Notice>
  )
}
