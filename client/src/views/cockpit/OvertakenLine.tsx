import { tCockpit } from '../../phrases/cockpit.ts'
import type { Refused } from '../../store/connection.ts'
import { useSession } from '../../store/use-app.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useHelm } from './helm.ts'
import { TwoAnswers } from './TwoAnswers.tsx'

const words = tCockpit.rail

/** The gesture that came too late, to be done again on what is there now: never sent as it was. */
function useOvertaken({ key }: Refused) {
  const { acts } = useSession()
  const gesture = useHelm((helm) => helm.again.get(key))
  const letGo = () => acts.discard(key)
  const doAgain = () => void letGo().then(gesture?.go)
  return { gesture, letGo, doAgain }
}

/** Two facilitators acted at once: the newer gesture is on screen, the other one waits here. */
export function OvertakenLine({ refused }: { refused: Refused }) {
  const { gesture, letGo, doAgain } = useOvertaken(refused)
  const answers = (
    <TwoAnswers
      yes={gesture && { label: words.doAgain, onPress: doAgain }}
      no={{ label: tCockpit.state.letGo, onPress: () => void letGo(), look: 'plain' }}
    />
  )
  return (
    <Notice tone="decide" live="assertive" lead={words.overtaken} actions={answers}>
      {gesture === undefined ? words.overtakenLost : words.overtakenSays(gesture.says)}
    </Notice>
  )
}
