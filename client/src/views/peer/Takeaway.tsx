import { peerFr } from '../../phrases/peer.fr.ts'
import { myTakeaway } from '../../store/select/peer-mine.ts'
import { ownKeys } from '../../store/own-keys.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { deviceMobileIcon } from '../../ui/icons/deviceMobileIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { KeepingLine } from './KeepingLine.tsx'
import { PeerPage } from './PeerPage.tsx'
import { TakeawayForm } from './TakeawayForm.tsx'
import type { Here } from './use-here.ts'
import { usePost } from './use-post.ts'
import { Withdraw } from './Withdraw.tsx'

const words = peerFr.takeaway

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
  here: Here
  text: string
  onChange: () => void
}

function Kept({ here, text, onChange }: KeptProps) {
  const { acts } = useSession()
  const posting = usePost()
  return (
    <PeerPage
      head={here.name}
      title={words.kept}
      arcs
      actions={
        <>
          <Button
            block
            unavailable={posting.busy}
            onPress={() => posting.send(() => acts.shareTakeaway(text))}
          >
            {words.share}
          </Button>
          <Button variant="plain" onPress={onChange}>
            {words.change}
          </Button>
        </>
      }
    >
      <p className="fe-voice-focus peer-lines">{text}</p>
      <p className="peer-kept-line">
        <Icon path={deviceMobileIcon} />
        {words.private}
      </p>
    </PeerPage>
  )
}

function Passing({ here }: { here: Here }) {
  const { acts } = useSession()
  return (
    <PeerPage
      head={here.name}
      title={words.passing}
      lede={words.passingWords}
      arcs
      actions={
        <Button block onPress={() => void acts.sayPass(undefined)}>
          {peerFr.round.writeAfterAll}
        </Button>
      }
    />
  )
}

/** What I take away: mine first, shared only if I choose so. */
export function Takeaway({ here }: { here: Here }) {
  const { me } = useSession()
  const kept = useDraft(ownKeys.takeaway)
  const shared = useBoard((board) => myTakeaway(board, me) !== undefined)
  const passes = useBoard((board) =>
    me === undefined ? undefined : board.participants.get(me)?.words.passes,
  )
  if (shared) return <Shared here={here} />
  if (kept.text !== '') return <Kept here={here} text={kept.text} onChange={kept.clear} />
  if (passes !== undefined && passes === here.step?.id) return <Passing here={here} />
  return <TakeawayForm here={here} onKeep={kept.type} />
}
