import { onlyId } from '../../../../shared/model/ids.ts'
import { tPeer } from '../../phrases/peer.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { microphoneIcon } from '../../ui/icons/microphoneIcon.ts'

/** « C’est à vous »: the floor is this person's. */
export function TurnLine() {
  const { me } = useSession()
  const mine = useBoard(
    (board) => me !== undefined && board.floor.get(onlyId)?.words.speaking === me,
  )
  return (
    <div role="status" className="peer-notices">
      {mine ? (
        <p className="peer-turn">
          <Icon path={microphoneIcon} size={20} />
          {tPeer.yourTurn}
        </p>
      ) : null}
    </div>
  )
}
