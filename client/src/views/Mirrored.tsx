import { useState } from 'react'
import { newRound } from '../../../shared/method/turn.ts'
import { floorOf } from '../store/select/cockpit-floor.ts'
import { stepGate } from '../store/select/cockpit-table.ts'
import { centred, isTold } from '../store/select/situations.ts'
import { currentStep } from '../store/select/steps.ts'
import { useBoard, useSession } from '../store/use-app.ts'
import { useFramePause } from './pause/use-frame-pause.ts'
import { CommonScreen } from './screen/CommonScreen.tsx'
import { OneImageStrip } from './screen/OneImageStrip.tsx'
import { PairingWall } from './PairingWall.tsx'
import { language } from '../phrases/locale.ts'

/** What the next step awaits, in a sentence; nothing when its gate is open. */
function useAwaited(): string | undefined {
  return useBoard((board) => {
    const next = currentStep(board)?.next
    const gate = next === undefined ? 'open' : stepGate(board, next.stage)
    return gate === 'open' ? undefined : gate[language]
  })
}

/** The next step with what goes with it: echoes open what was told, a new round begins. */
function useNext(): (stepId: string) => Promise<void> {
  const { tiers, board, me } = useSession()
  return async (stepId) => {
    const before = board.getState()
    const centre = centred(before)?.id
    const opensEchoes = currentStep(before)?.next?.stage === 'echoes'
    if (opensEchoes && centre !== undefined && !isTold(before, centre)) {
      await tiers.markTold(centre, true)
    }
    await tiers.goToStep(stepId)
    const after = board.getState()
    if (after.floor.size > 0) await tiers.setFloor(newRound(floorOf(after, me)))
  }
}

/** "Une seule image": what the group looks at, and a thin strip with nothing private. */
export function Mirrored({ onLeave }: { readonly onLeave: () => void }) {
  const [pairing, pair] = useState(false)
  const pause = useFramePause()
  const awaited = useAwaited()
  const next = useNext()
  const strip = (
    <OneImageStrip
      onNext={(step) => void next(step)}
      onLeave={onLeave}
      awaited={awaited}
      pause={pause}
      onPair={() => pair(true)}
    />
  )
  if (pairing && !pause.out) return <PairingWall onDone={() => pair(false)} />
  return <CommonScreen strip={strip} out={pause.out} />
}
