import { momentMaxChars } from '../../../../shared/model/situation.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { myName } from '../../store/select/peer-mine.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import { usePlaces } from './places.ts'
import type { MomentsInHand } from './use-moments.ts'
import { usePost } from './use-post.ts'

const { telling } = tPeer

interface MomentActionsProps {
  situation: Opened<'situations'>
  moments: MomentsInHand
}

/** Posts what is written in the three moments; what this phone cannot keep stays on screen. */
function PostMoments({ situation, moments: { fields } }: MomentActionsProps) {
  const { acts, me } = useSession()
  const name = useBoard((board) => myName(board, me))
  const { busy, failed, send } = usePost()
  const changed = fields.filter((field) => field.changed)
  const tooLong = fields.some(({ text }) => text.length > momentMaxChars)
  const post = () => {
    const words = Object.fromEntries(changed.map(({ id, text }) => [id, text.trim()]))
    send(() => acts.keepTelling(situation.id, words))
  }
  const unavailable = changed.length === 0 || tooLong || busy
  const written = changed.map(({ text }) => text).join('\n')
  return (
    <>
      <PhoneFull state={{ kind: 'empty' }} failed={failed} text={written} />
      <Button variant="primary" block unavailable={unavailable} onPress={post}>
        {tPeer.signed(name)}
      </Button>
    </>
  )
}

/** Post what is written in the three moments, go on, or leave it there. */
export function MomentActions(props: MomentActionsProps) {
  const { finish, follow, close } = usePlaces()
  const { next, show } = props.moments
  const nothingMore = () => {
    finish(props.situation.id)
    follow()
    close()
  }
  return (
    <>
      <PostMoments {...props} />
      <div className="peer-pair">
        {next === undefined ? null : (
          <Button variant="plain" onPress={() => show(next.id)}>
            {telling.further}
          </Button>
        )}
        <Button variant="plain" onPress={nothingMore}>
          {telling.nothingMore}
        </Button>
      </div>
    </>
  )
}
