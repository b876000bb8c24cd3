import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import type { Refused } from '../../store/connection.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useHelm } from './helm.ts'

const words = cockpitFr.rail

/**
 * Two facilitators acted at once: the newer gesture is on screen, the other one waits here. It is done
 * again on what is there now, never sent as it was.
 */
export function OvertakenLine({ refused }: { refused: Refused }) {
  const { acts } = useSession()
  const gesture = useHelm((helm) => helm.again.get(refused.key))
  const doAgain = async () => {
    await acts.discard(refused.key)
    await gesture?.go()
  }
  return (
    <Notice
      tone="decide"
      live="assertive"
      lead={words.overtaken}
      actions={
        <>
          {gesture === undefined ? null : (
            <Button size="small" onPress={() => void doAgain()}>
              {words.doAgain}
            </Button>
          )}
          <Button size="small" variant="plain" onPress={() => void acts.discard(refused.key)}>
            {cockpitFr.state.letGo}
          </Button>
        </>
      }
    >
      {gesture === undefined ? words.overtakenLost : words.overtakenSays(gesture.says)}
    </Notice>
  )
}
