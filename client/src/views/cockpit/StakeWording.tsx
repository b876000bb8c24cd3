import { useState } from 'react'
import { stakeMaxChars } from '../../../../shared/model/stake.ts'
import { stakeCell } from '../../../../shared/model/wording.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import type { Opened } from '../../store/board.ts'
import { putWordings, type Wording } from '../../store/select/sheets.ts'
import { stakeText } from '../../store/select/stakes.ts'
import type { TiersActs } from '../../store/session.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useSetHelm } from './helm.ts'
import { PenControl } from './PenControl.tsx'
import { useSideGestures } from './use-side.ts'
import { useTables } from './use-tables.ts'

const words = cockpitFr.stake

interface Reworked {
  stake: Opened<'stakes'>
  /** The words last put with the pen, when there are some. */
  put: Wording | undefined
  text: string
}

/** The stake's own words change; those somebody put with the pen are left aside, whole. */
function rework(tiers: TiersActs, { stake, put, text }: Reworked) {
  if (put === undefined) return tiers.reworkStake(stake.id, { text: text.trim() })
  return tiers.writeWording({ of: stake.id, cell: stakeCell, text }, put.id)
}

/** New words for a stake, kept on this device until they are put. */
function Rework({ stake, onDone }: { stake: Opened<'stakes'>; onDone: () => void }) {
  const { tiers } = useSession()
  const draft = useDraft(`stake:${stake.id}`)
  const board = useTables('wordings', 'adoptions')
  const text = draft.state.kind === 'empty' ? stakeText(board, stake) : draft.text
  const save = () => {
    if (text.trim() === '' || text.length > stakeMaxChars) return
    void rework(tiers, { stake, put: putWordings(board, stake.id).at(-1), text }).then(draft.clear)
    onDone()
  }
  return (
    <div className="ck-rework">
      <Field
        label={words.rework}
        value={text}
        onChange={draft.type}
        readOnly={!draft.ready}
        face="voice-small"
        limit={stakeMaxChars}
        counter={words.counter}
        onEnter={save}
      />
      <div className="ck-row">
        <Button size="small" onPress={save}>
          {words.reworkSave}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
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
