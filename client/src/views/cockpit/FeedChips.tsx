import { tCockpit } from '../../phrases/cockpit.ts'
import { inOrder } from '../../store/select/situations.ts'
import { JoinToggle } from './JoinToggle.tsx'
import { feedName } from './StakeFeeds.tsx'
import { useTables } from '../../store/use-tables.ts'

/** Everything that can feed the stake being formed, by name: situations, then echoes. */
export function FeedChips() {
  const board = useTables('situations', 'echoes', 'participants')
  const ids = [...inOrder(board.situations), ...inOrder(board.echoes)].map(({ id }) => id)
  return (
    <div className="ck-feed-chips" role="group" aria-label={tCockpit.stake.feeds}>
      {ids.map((id) => (
        <JoinToggle key={id} id={id} named={feedName(board, id) ?? ''} byName />
      ))}
    </div>
  )
}
