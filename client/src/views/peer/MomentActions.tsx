import { momentMaxChars, type MomentId } from '../../../../shared/model/situation.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import type { Opened } from '../../store/board.ts'
import { myName } from '../../store/select/peer-mine.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import { usePlaces } from './places.ts'
import type { MomentField } from './use-moments.ts'
import { usePost } from './use-post.ts'

const { telling } = peerFr

interface MomentActionsProps {
  situation: Opened<'situations'>
  fields: readonly MomentField[]
  next: MomentId | undefined
  onNext: (next: MomentId) => void
}

/** Post what is written in the three moments, go on, or leave it there. */
export function MomentActions({ situation, fields, next, onNext }: MomentActionsProps) {
  const { acts, me } = useSession()
  const { finish, follow, close } = usePlaces()
  const name = useBoard((board) => myName(board, me))
  const changed = fields.filter((field) => field.changed)
  const posting = usePost()
  const tooLong = fields.some(({ text }) => text.length > momentMaxChars)
  const post = () => {
    const words = Object.fromEntries(changed.map(({ id, text }) => [id, text.trim()]))
    posting.send(() => acts.keepTelling(situation.id, words))
  }
  const nothingMore = () => {
    finish(situation.id)
    follow()
    close()
  }
  return (
    <>
      <PhoneFull
        state={{ kind: 'empty' }}
        failed={posting.failed}
        text={changed.map(({ text }) => text).join('\n')}
      />
      <Button
        variant="primary"
        block
        unavailable={changed.length === 0 || tooLong || posting.busy}
        onPress={post}
      >
        {peerFr.signed(name)}
      </Button>
      <div className="peer-pair">
        {next === undefined ? null : (
          <Button variant="plain" onPress={() => onNext(next)}>
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
