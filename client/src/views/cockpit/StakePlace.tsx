import { useState } from 'react'
import { stakeMaxChars } from '../../../../shared/model/stake.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { feedsGate } from '../../store/select/cockpit-table.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useSession } from '../../store/use-app.ts'
import { FeedChips } from './FeedChips.tsx'
import { useGate } from './use-gate.ts'
import { useJoining } from './use-joining.ts'

const words = tCockpit.stake

function useNaming() {
  const { board, tiers } = useSession()
  const gated = useGate()
  const { joining = [], stop } = useJoining()
  const draft = useDraft('stake')
  const [asked, setAsked] = useState(false)
  const tooLong = draft.text.length > stakeMaxChars
  const put = () => {
    const text = draft.text.trim()
    if (text === '' || tooLong) return setAsked(true)
    const go = () => {
      void tiers.nameStake(text, joining).then(draft.clear)
      stop()
    }
    gated({ gate: feedsGate(board.getState(), joining), go })
  }
  return { draft, put, stop, empty: asked && draft.text.trim() === '' }
}

/** The stake being formed: what feeds it is chosen on the board, its one line is written here. */
export function StakeForming() {
  const { draft, put, stop, empty } = useNaming()
  return (
    <div className="ck-forming" role="group" aria-label={words.form}>
      <Field
        label={words.name}
        value={draft.text}
        onChange={draft.type}
        readOnly={!draft.ready}
        face="voice-small"
        help={words.joinHint}
        error={empty ? words.nameAwaited : undefined}
        limit={stakeMaxChars}
        counter={words.counter}
        onEnter={put}
      />
      <FeedChips />
      <Button onPress={put}>{words.put}</Button>
      <Button variant="quiet" onPress={stop}>
        {words.cancel}
      </Button>
    </div>
  )
}

/** The place where two echoes that answer each other become a stake. */
export function StakePlace() {
  const { start } = useJoining()
  return (
    <button type="button" className="ck-stake-place" onClick={() => start()}>
      <span>{words.invite}</span>
      <span className="ck-stake-plus">
        <Icon path={plusIcon} size={20} />
      </span>
    </button>
  )
}
