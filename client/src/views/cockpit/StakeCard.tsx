import { stakeFlags, type StakeFlag } from '../../../../shared/model/stake.ts'
import { Choice } from '../../ui/Choice.tsx'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import type { Opened } from '../../store/board.ts'
import { useSession } from '../../store/use-app.ts'
import { SlipsUnder } from './SlipsUnder.tsx'
import { StakeFeeds } from './StakeFeeds.tsx'
import { StakeWording } from './StakeWording.tsx'
import { flagOf } from '../../store/select/stake-flag.ts'
import { useTables } from './use-tables.ts'

const words = cockpitFr.stake

const flagOptions = stakeFlags.map((value) => ({ value, label: words.flags[value] }))

/** What the group says of a stake: it stays, it may leave, to be discussed again. */
export function StakeFlagChoice({ stake }: { stake: Opened<'stakes'> }) {
  const { tiers } = useSession()
  const board = useTables('stakes', 'situations', 'echoes', 'conceptLinks')
  return (
    <Choice<StakeFlag>
      legend={words.flag}
      options={flagOptions}
      value={flagOf(board, stake)}
      onChange={(flag) => void tiers.reworkStake(stake.id, { flag })}
    />
  )
}

/** One stake: its mark, its words, what feeds it, its flag. */
export function StakeCard({ stake }: { stake: Opened<'stakes'> }) {
  return (
    <article className="ck-stake">
      <StakeMark width={64} />
      <div className="ck-stake-body">
        <StakeWording stake={stake} />
        <StakeFeeds stake={stake} />
        <SlipsUnder of={stake.id} />
        <StakeFlagChoice stake={stake} />
      </div>
    </article>
  )
}
