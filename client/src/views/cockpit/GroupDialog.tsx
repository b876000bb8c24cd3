import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { EverySession } from '../group/EverySession.tsx'
import { HelmDialog } from './HelmDialog.tsx'
import { useCycle } from './use-cycle.ts'

/** What holds for every session of this group. */
export function GroupDialog() {
  const cycle = useCycle()
  return (
    <HelmDialog kind="group" title={cockpitFr.more.group}>
      {() => cycle !== undefined && <EverySession cycle={cycle} />}
    </HelmDialog>
  )
}
