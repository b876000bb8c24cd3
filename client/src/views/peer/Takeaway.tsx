import { tPeer } from '../../phrases/peer.ts'
import { myTakeaway } from '../../store/select/peer-mine.ts'
import { ownKeys } from '../../store/own-keys.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { deviceMobileIcon } from '../../ui/icons/deviceMobileIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { KeepingLine } from './KeepingLine.tsx'
import { Passing } from './Passing.tsx'
import { PeerPage } from './PeerPage.tsx'
import { TakeawayForm } from './TakeawayForm.tsx'
import type { Here } from './use-here.ts'
import { usePassing } from './use-passing.ts'
import { usePost } from './use-post.ts'
import { Withdraw } from './Withdraw.tsx'

const words = tPeer.takeaway

function Shared({ here }: { here: Here }) {
  const { me } = useSession()
  const mine = useBoard((board) => myTakeaway(board, me))
  if (mine === undefined) return null
  return (
    <PeerPage
      head={here.name}
      title={words.shared}
      arcs
      actions={<Withdraw collection="takeaways" id={mine.id} />}
    >
      <p className="fe-voice-focus peer-lines">{mine.words.text}</p>
      <KeepingLine keeping={mine.keeping} />
    </PeerPage>
  )
}

interface KeptProps {
  text: string
  onChange: () => void
}

/** Shared after all, or written again. */
function WhatNext({ text, onChange }: KeptProps) {
  const { acts } = useSession()
  const { busy, send } = usePost()
  return (
    <>
      <Button block unavailable={busy} onPress={() => send(() => acts.shareTakeaway(text))}>
        {words.share}
      </Button>
      <Button variant="plain" onPress={onChange}>
        {words.change}
      </Button>
    </>
  )
}

function Kept({ here, ...kept }: KeptProps & { here: Here }) {
  return (
    <PeerPage head={here.name} title={words.kept} arcs actions={<WhatNext {...kept} />}>
      <p className="fe-voice-focus peer-lines">{kept.text}</p>
      <p className="peer-kept-line">
        <Icon path={deviceMobileIcon} />
        {words.private}
      </p>
    </PeerPage>
  )
}

/** What I take away: mine first, shared only if I choose so. */
export function Takeaway({ here }: { here: Here }) {
  const { me } = useSession()
  const kept = useDraft(ownKeys.takeaway)
  const shared = useBoard((board) => myTakeaway(board, me) !== undefined)
  const { passing } = usePassing(here)
  if (shared) return <Shared here={here} />
  if (kept.text !== '') return <Kept here={here} text={kept.text} onChange={kept.clear} />
  if (passing) return <Passing here={here} words={words} />
  return <TakeawayForm here={here} onKeep={kept.type} />
}
