import { tPeer } from '../../phrases/peer.ts'
import type { DraftState } from '../../store/drafts.ts'
import { floppyDiskIcon } from '../../ui/icons/floppyDiskIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'

/** « gardé à 10 h 36 »: the text is on this device. */
export function KeptLine({ state }: { state: DraftState }) {
  if (state.kind !== 'kept') return null
  return (
    <span className="peer-kept-line">
      <Icon path={floppyDiskIcon} size={20} />
      {tPeer.keptAt(state.atMs)}
    </span>
  )
}
