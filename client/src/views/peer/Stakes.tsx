import type { StakeFlag } from '../../../../shared/model/stake.ts'
import { peerFr, restFr } from '../../phrases/peer.fr.ts'
import { inOrder } from '../../store/select/situations.ts'
import type { Opened } from '../../store/board.ts'
import { useBoard } from '../../store/use-app.ts'
import { arrowRightIcon } from '../../ui/icons/arrowRightIcon.ts'
import { arrowsLeftRightIcon } from '../../ui/icons/arrowsLeftRightIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { lockSimpleIcon } from '../../ui/icons/lockSimpleIcon.ts'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import { PeerPage } from './PeerPage.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import type { Here } from './use-here.ts'
import { flagOf } from '../../store/select/stake-flag.ts'
import './Reading.css'

const words = peerFr.stakes

const flagIcons: Readonly<Record<StakeFlag, string>> = {
  stays: lockSimpleIcon,
  'may-leave': arrowRightIcon,
  discuss: arrowsLeftRightIcon,
}

function Flag({ flag }: { flag: StakeFlag | undefined }) {
  return (
    <p className="peer-kept-line">
      {flag === undefined ? null : <Icon path={flagIcons[flag]} size={20} />}
      {flag === undefined ? words.undecided : words[flag]}
    </p>
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
        <li key={stake.id} className="peer-stake">
          <StakeMark width={60} />
          <div>
            <p className="fe-name">{stake.words.text}</p>
            {flags ? <Flag flag={flagOf(board, stake)} /> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The stakes, read as they are named; then what may leave. Nothing to write. */
export function Stakes({ here }: { here: Here }) {
  const stage = here.step?.stage
  const none = useBoard((board) => board.stakes.size === 0)
  return (
    <PeerPage
      head={here.name}
      lede={stage === undefined ? undefined : restFr[stage]}
      arcs={none}
      actions={<SituationsLink />}
    >
      {none ? <p className="fe-lede">{words.none}</p> : null}
      <StakeList flags={here.conduct?.phones === 'flags'} />
    </PeerPage>
  )
}
