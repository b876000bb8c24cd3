import { useState } from 'react'
import { stakeMaxChars } from '../../../../shared/model/stake.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import type { Opened } from '../../store/board.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useSetHelm } from './helm.ts'
import { useSideGestures } from './use-side.ts'

const words = cockpitFr.stake

/** New words for a stake, kept on this device until they are put. */
function Rework({ stake, onDone }: { stake: Opened<'stakes'>; onDone: () => void }) {
  const { tiers } = useSession()
  const draft = useDraft(`stake:${stake.id}`)
  const text = draft.text === '' ? stake.words.text : draft.text
  const save = () => {
    if (text.trim() === '' || text.length > stakeMaxChars) return
    void tiers.reworkStake(stake.id, { text: text.trim() })
    draft.clear()
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
  const set = useSetHelm()
  const { show } = useSideGestures()
  if (reworking) return <Rework stake={stake} onDone={() => setReworking(false)} />
  const detail = () => {
    set({ picked: { kind: 'stake', id: stake.id } })
    show('detail')
  }
  return (
    <div className="ck-stake-head">
      <h3 className="fe-name">{stake.words.text}</h3>
      <div className="ck-row">
        <Button variant="quiet" onPress={() => setReworking(true)}>
          {words.rework}
        </Button>
        <Button variant="quiet" onPress={detail}>
          {cockpitFr.side.detail}
        </Button>
      </div>
    </div>
  )
}
