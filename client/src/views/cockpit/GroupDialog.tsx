import { onlyId } from '../../../../shared/model/ids.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useGroupBoard, useSession } from '../../store/use-app.ts'
import { EverySession } from '../group/EverySession.tsx'
import { HelmDialog } from './HelmDialog.tsx'
import { useCycle } from './use-cycle.ts'

/** What holds for every session of this group; an imaginary one has no other. */
export function GroupDialog() {
  const cycle = useCycle()
  const { isRehearsal } = useSession()
  const isImaginary = useGroupBoard(({ group }) => !group.has(onlyId)) && isRehearsal === true
  return (
    <HelmDialog kind="group" title={tCockpit.more.group}>
      {() => {
        if (isImaginary) return <p>{tCockpit.more.groupRehearsed}</p>
        return cycle !== undefined && <EverySession cycle={cycle} />
      }}
    </HelmDialog>
  )
}
