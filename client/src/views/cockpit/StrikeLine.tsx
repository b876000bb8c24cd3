import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { ownKeys } from '../../store/own-keys.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useDraftLinks } from './draft-links.tsx'
import { useSideGestures } from './use-side.ts'

const words = cockpitFr.strike

/** Somebody took back what they told: the notes kept here are hers to strike. Nobody is named. */
export function StrikeLine() {
  const { board } = useSession()
  const { state, clear } = useDraft(ownKeys.strike)
  const { links, forget } = useDraftLinks()
  const { show } = useSideGestures()
  if (state.kind === 'empty') return null
  const done = () => {
    const { situations, echoes, stakes } = board.getState()
    for (const { of, concept } of links) {
      if (!situations.has(of) && !echoes.has(of) && !stakes.has(of)) forget(of, concept)
    }
    clear()
  }
  return (
    <Notice
      tone="plain"
      live="polite"
      actions={
        <>
          <Button size="small" onPress={() => show('notes')}>
            {words.open}
          </Button>
          <Button size="small" onPress={done}>
            {words.done}
          </Button>
        </>
      }
    >
      {words.ask}
    </Notice>
  )
}
