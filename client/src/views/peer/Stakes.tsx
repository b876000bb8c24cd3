import { tPeer, tRest } from '../../phrases/peer.ts'
import { tSheet } from '../../phrases/sheet.ts'
import { inOrder } from '../../store/select/situations.ts'
import { flagShown, stakeText } from '../../store/select/stakes.ts'
import type { Opened } from '../../store/board.ts'
import { useBoard } from '../../store/use-app.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import { flagIcons } from '../flag-icons.ts'
import { NextTime } from './NextTime.tsx'
import { PeerPage } from './PeerPage.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import { StakePen } from './StakePen.tsx'
import type { Here } from './use-here.ts'
import './Reading.css'

const words = tPeer.stakes

function Flag({ stake }: { stake: Opened<'stakes'> }) {
  const flag = useBoard((board) => flagShown(board, stake).flag)
  const reworded = useBoard((board) => flagShown(board, stake).reworded)
  return (
    <p className="peer-kept-line">
      {flag === undefined ? null : <Icon path={flagIcons[flag]} size={20} />}
      {flag === undefined ? words.undecided : words[flag]}
      {reworded === true ? ` · ${tSheet.reworded}` : null}
    </p>
  )
}

function StakeRow({ stake, flags }: { stake: Opened<'stakes'>; flags: boolean }) {
  const text = useBoard((board) => stakeText(board, stake))
  return (
    <li className="peer-stake">
      <StakeMark width={60} />
      <div>
        <p className="fe-name">{text}</p>
        {flags ? <Flag stake={stake} /> : null}
        <StakePen stake={stake} flags={flags} />
      </div>
    </li>
  )
}

/** The stakes in the order they were named; with what the group says of each, when it decides. */
export function StakeList({ flags }: { flags: boolean }) {
  const board = useBoard((whole) => whole)
  const stakes = inOrder<Opened<'stakes'>>(board.stakes)
  if (stakes.length === 0) return null
  return (
    <ul className="peer-stakes" aria-label={words.named}>
      {stakes.map((stake) => (
        <StakeRow key={stake.id} stake={stake} flags={flags} />
      ))}
    </ul>
  )
}

/** The stakes, read as they are named; then what may leave. Nothing to write. */
export function Stakes({ here }: { here: Here }) {
  const stage = here.step?.stage
  const parting = here.conduct?.phones === 'flags'
  const none = useBoard((board) => board.stakes.size === 0)
  return (
    <PeerPage
      head={here.name}
      lede={stage === undefined ? undefined : tRest[stage]}
      arcs={none}
      actions={<SituationsLink />}
    >
      {none ? <p className="fe-lede">{words.none}</p> : null}
      <StakeList flags={parting} />
      {parting ? <NextTime /> : null}
    </PeerPage>
  )
}
