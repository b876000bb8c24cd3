import { stakeFlags, type StakeFlag } from '../../../../shared/model/stake.ts'
import { Choice } from '../../ui/Choice.tsx'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import { tSheet } from '../../phrases/sheet.ts'
import { flagShown } from '../../store/select/stakes.ts'
import { flagIcons } from '../flag-icons.ts'
import { useTables } from '../../store/use-tables.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { useSession } from '../../store/use-app.ts'
import { SlipsUnder } from './SlipsUnder.tsx'
import { StakeFeeds } from './StakeFeeds.tsx'
import { StakeMet } from './StakeMet.tsx'
import { StakeWording } from './StakeWording.tsx'

const words = tCockpit.stake

const flagOptions = stakeFlags.map((value) => ({
  value,
  label: words.flags[value],
  icon: flagIcons[value],
}))

/** What the group says of a stake, in words and shapes; and why it must say it again. */
export function StakeFlagChoice({ stake }: { stake: Opened<'stakes'> }) {
  const { acts } = useSession()
  const board = useTables(
    'stakes',
    'flags',
    'wordings',
    'adoptions',
    'situations',
    'echoes',
    'conceptLinks',
  )
  const { flag, reworded } = flagShown(board, stake)
  return (
    <div className="ck-flag">
      <Choice<StakeFlag>
        legend={words.flag}
        options={flagOptions}
        value={flag}
        onChange={(chosen) => acts.flagStake(stake.id, chosen)}
      />
      {reworded === true ? <p className="ck-line-aside">{tSheet.reworded}</p> : null}
    </div>
  )
}

/** One stake: its mark, its words, what feeds it, its flag. */
export function StakeCard({ stake }: { stake: Opened<'stakes'> }) {
  return (
    <article className="ck-stake">
      <StakeMark width={64} />
      <div className="ck-stake-body">
        <StakeWording stake={stake} />
        <StakeMet stake={stake} />
        <StakeFeeds stake={stake} />
        <SlipsUnder of={stake.id} />
        <StakeFlagChoice stake={stake} />
      </div>
    </article>
  )
}
