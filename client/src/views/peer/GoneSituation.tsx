import { peerFr } from '../../phrases/peer.fr.ts'
import { useDraft } from '../../store/use-draft.ts'
import { CopyText } from './CopyText.tsx'
import { PeerPage } from './PeerPage.tsx'
import type { Here } from './use-here.ts'

/** The situation was withdrawn while somebody wrote about it: their words stay, theirs alone. */
export function GoneSituation({ here, draftKey }: { here: Here; draftKey: string }) {
  const { text } = useDraft(draftKey)
  const { gone, goneWords } = peerFr.reading
  const kept = text.trim() !== ''
  return (
    <PeerPage
      head={here.name}
      title={gone}
      lede={kept ? goneWords : undefined}
      arcs
      actions={kept ? <CopyText text={text} /> : undefined}
    >
      {kept ? <p className="fe-voice-focus peer-lines">{text}</p> : null}
    </PeerPage>
  )
}
