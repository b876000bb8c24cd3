import type { RecordId } from '../../../../shared/model/ids.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { xIcon } from '../../ui/icons/xIcon.ts'
import { Wave } from '../../ui/marks/Wave.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Board, Opened } from '../../store/board.ts'
import { isTold, sayerOf } from '../../store/select/situations.ts'
import { useSession } from '../../store/use-app.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.stake

/** Enough of a text to know it among others. */
function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, 6).join(' ')
}

/** What a feed is called: a situation's title, « écho de Soizic »; nothing once it was withdrawn. */
export function feedName(board: Board, id: RecordId): string | undefined {
  const situation = board.situations.get(id)
  if (situation !== undefined) return situation.words.title
  const echo = board.echoes.get(id)
  if (echo === undefined) return undefined
  const name = sayerOf(board, echo)
  return name === undefined ? words.unsignedEcho(firstWords(echo.words.text)) : words.echoOf(name)
}

function Feed({ stake, id }: { stake: Opened<'stakes'>; id: RecordId }) {
  const { tiers } = useSession()
  const board = useTables('situations', 'echoes', 'participants', 'placements')
  const name = feedName(board, id)
  if (name === undefined) return null
  const others = stake.words.feeds.filter((one) => one !== id)
  return (
    <li className="ck-feed">
      <Wave state={isTold(board, id) || board.echoes.has(id) ? 'told' : 'waiting'} size={24} />
      <span>{name}</span>
      <IconButton
        label={words.leave(name)}
        icon={xIcon}
        iconSize={16}
        onPress={() => void tiers.reworkStake(stake.id, { feeds: others })}
      />
    </li>
  )
}

/** The situations and echoes under a stake, as marks; each may be taken out. */
export function StakeFeeds({ stake }: { stake: Opened<'stakes'> }) {
  if (stake.words.feeds.length === 0) return null
  return (
    <ul className="ck-feeds" aria-label={words.feeds}>
      {stake.words.feeds.map((id) => (
        <Feed key={id} stake={stake} id={id} />
      ))}
    </ul>
  )
}
