import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { DetailLinks } from './DetailLinks.tsx'
import { StakeFlagChoice } from './StakeCard.tsx'
import { StakeFeeds } from './StakeFeeds.tsx'
import { StakeMet } from './StakeMet.tsx'
import { StakeWording } from './StakeWording.tsx'
import { useSetHelm } from './helm.ts'

/** A stake: its words, its feeds, its flag, and undoing it, after a question. */
export function DetailStake({ stake }: { stake: Opened<'stakes'> }) {
  const set = useSetHelm()
  return (
    <article className="ck-item">
      <p className="ck-side-label">{tCockpit.detail.stake}</p>
      <StakeWording stake={stake} />
      <StakeMet stake={stake} />
      <StakeFeeds stake={stake} />
      <StakeFlagChoice stake={stake} />
      <DetailLinks of={stake.id} />
      <Button
        variant="quiet"
        onPress={() => set({ asked: { kind: 'undo-stake', stake: stake.id } })}
      >
        {tCockpit.stake.undo}
      </Button>
    </article>
  )
}
