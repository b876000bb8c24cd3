import { useState } from 'react'
import { stakeMaxChars } from '../../../../shared/model/stake.ts'
import { stakeCell } from '../../../../shared/model/wording.ts'
import { Button } from '../../ui/Button.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import type { Opened } from '../../store/board.ts'
import { putWordings } from '../../store/select/sheets.ts'
import { stakeText } from '../../store/select/stakes.ts'
import { useSession } from '../../store/use-app.ts'
import { DraftedField } from './DraftedField.tsx'
import { useSetHelm } from './helm.ts'
import { KeepOrLeave } from './KeepOrLeave.tsx'
import { PenControl } from './PenControl.tsx'
import { useNewWords } from './use-new-words.ts'
import { useSideGestures } from './use-side.ts'
import { useTables } from './use-tables.ts'

const words = cockpitFr.stake

interface ReworkProps {
  stake: Opened<'stakes'>
  onDone: () => void
}

/** The stake's own words change; those somebody put with the pen are left aside, whole. */
function useRework({ stake, onDone }: ReworkProps) {
  const { tiers } = useSession()
  const board = useTables('wordings', 'adoptions')
  const put = (text: string) => {
    const withPen = putWordings(board, stake.id).at(-1)
    if (withPen === undefined) return tiers.reworkStake(stake.id, { text: text.trim() })
    return tiers.writeWording({ of: stake.id, cell: stakeCell, text }, withPen.id)
  }
  const asked = { before: stakeText(board, stake), maxChars: stakeMaxChars, put, onDone }
  return useNewWords(`stake:${stake.id}`, asked)
}

function Rework(props: ReworkProps) {
  const { keep, ...draft } = useRework(props)
  return (
    <div className="ck-rework">
      <DraftedField
        draft={draft}
        label={words.rework}
        face="voice-small"
        limit={stakeMaxChars}
        counter={words.counter}
        onEnter={keep}
      />
      <KeepOrLeave
        keep={words.reworkSave}
        onKeep={keep}
        leave={words.cancel}
        onLeave={props.onDone}
      />
    </div>
  )
}

/** The words of a stake, and the gestures that change or undo them. */
export function StakeWording({ stake }: { stake: Opened<'stakes'> }) {
  const [reworking, setReworking] = useState(false)
  const board = useTables('stakes', 'wordings', 'adoptions')
  const set = useSetHelm()
  const { show } = useSideGestures()
  if (reworking) return <Rework stake={stake} onDone={() => setReworking(false)} />
  const detail = () => {
    set({ picked: { kind: 'stake', id: stake.id } })
    show('detail')
  }
  return (
    <div className="ck-stake-head">
      <h3 className="fe-name">{stakeText(board, stake)}</h3>
      <div className="ck-row">
        <Button variant="quiet" onPress={() => setReworking(true)}>
          {words.rework}
        </Button>
        <Button variant="quiet" onPress={detail}>
          {cockpitFr.side.detail}
        </Button>
        <PenControl of={stake.id} what="stake" />
      </div>
    </div>
  )
}
