import { tCockpit } from '../../phrases/cockpit.ts'
import { EverySession } from '../group/EverySession.tsx'
import { HelmDialog } from './HelmDialog.tsx'
import { useCycle } from './use-cycle.ts'

/** What holds for every session of this group. */
export function GroupDialog() {
  const cycle = useCycle()
  return (
    <HelmDialog kind="group" title={tCockpit.more.group}>
      {() => cycle !== undefined && <EverySession cycle={cycle} />}
    </HelmDialog>
  )
}
