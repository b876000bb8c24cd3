import { useState } from 'react'
import { stakeMaxChars } from '../../../../shared/model/stake.ts'
import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { stakeText } from '../../store/select/stakes.ts'
import { DraftedField } from './DraftedField.tsx'
import { useSetHelm } from './helm.ts'
import { KeepOrLeave } from './KeepOrLeave.tsx'
import { PenControl } from './PenControl.tsx'
import { useNewWords } from './use-new-words.ts'
import { usePutStake } from './use-put-stake.ts'
import { useSideGestures } from './use-side.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.stake

interface ReworkProps {
  stake: Opened<'stakes'>
  onDone: () => void
}

function useRework({ stake, onDone }: ReworkProps) {
  const board = useTables('wordings', 'adoptions')
  const put = usePutStake(stake)
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
          {tCockpit.side.detail}
        </Button>
        <PenControl of={stake.id} what="stake" />
      </div>
    </div>
  )
}
