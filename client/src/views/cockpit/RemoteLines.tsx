import { tCockpit } from '../../phrases/cockpit.ts'
import { railOf } from '../../store/select/cockpit-rail.ts'
import { breakIsDue, remotePeople } from '../../store/select/cockpit-script.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useSecond } from '../../store/ticking.ts'
import { useBoard, useConnection, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useGoToStep } from './use-go-to-step.ts'

const words = tCockpit.rail

/** What is hard at a distance, said to the facilitator: too many people, too long without a break. */
export function RemoteLines() {
  const { board, nowMs } = useSession()
  const goTo = useGoToStep()
  const remote = useBoard((now) => scriptOf(now)?.length === 'remote')
  const many = useConnection(({ here }) => here.size > remotePeople)
  const due = useSecond(() => breakIsDue(board.getState(), nowMs()))
  if (!remote) return null
  const pause = railOf(board.getState())?.toCome.find(({ step }) => step.stage === 'break')?.step
  const toPause =
    pause === undefined ? undefined : (
      <Button size="small" onPress={() => goTo(pause.id)}>
        {words.toBreak}
      </Button>
    )
  return (
    <>
      {many ? <Notice tone="plain">{words.manyRemote}</Notice> : null}
      {due ? (
        <Notice tone="decide" live="polite" actions={toPause}>
          {words.breakDue}
        </Notice>
      ) : null}
    </>
  )
}
