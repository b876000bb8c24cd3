import { tPeer } from '../../phrases/peer.ts'
import type { DraftState } from '../../store/drafts.ts'
import { Notice } from '../../ui/Notice.tsx'
import { CopyText } from './CopyText.tsx'

interface PhoneFullProps {
  state: DraftState
  /** A post that the device could not keep. */
  failed: boolean
  text: string
}

/** The device has no more room: the text is still on screen, and says so. */
export function PhoneFull({ state, failed, text }: PhoneFullProps) {
  if (state.kind !== 'full' && !failed) return null
  return (
    <Notice
      tone="error"
      live="assertive"
      lead={tPeer.connection.fullLead}
      actions={<CopyText text={text} />}
    >
      {tPeer.connection.full}
    </Notice>
  )
}
