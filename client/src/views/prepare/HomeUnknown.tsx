import { useState } from 'react'
import { tPrepare } from '../../phrases/prepare.ts'
import type { FoundedAgain, GroupCard } from '../../store/app.ts'
import { useApp } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'

const { again } = tPrepare

type Outcome = Exclude<FoundedAgain, 'founded'>

export interface HomeUnknownProps {
  card: GroupCard
  /** The group is there again, and this dialog is not any more. */
  onFounded: () => void
}

function Says({ outcome }: { outcome: Outcome | undefined }) {
  if (outcome === undefined) return null
  return (
    <Notice tone={outcome === 'offline' ? 'offline' : 'decide'} live="assertive">
      {again[outcome]}
    </Notice>
  )
}

function useAsking({ card, onFounded }: HomeUnknownProps) {
  const app = useApp()
  const [code, setCode] = useState('')
  const [outcome, setOutcome] = useState<Outcome | 'asked'>()
  const ask = async () => {
    setOutcome('asked')
    const done = await app?.foundAgain(card.group, code.trim() || undefined)
    if (done === 'founded') onFounded()
    else setOutcome(done)
  }
  const isAsked = outcome === 'asked'
  return { ask, isAsked, said: isAsked ? undefined : outcome, code, setCode }
}

type Asked = ReturnType<typeof useAsking>

function Gestures({ ask, isAsked, said, onClose }: Asked & { onClose: () => void }) {
  if (said === 'there') return <Button onPress={onClose}>{again.close}</Button>
  return (
    <>
      <Button onPress={onClose}>{again.cancel}</Button>
      <Button variant="primary" unavailable={isAsked} onPress={() => void ask()}>
        {isAsked ? again.going : again.go}
      </Button>
    </>
  )
}

/** What comes back, and how; then what the relay said. */
function Asking(props: HomeUnknownProps & { onClose: () => void }) {
  const { card, onClose } = props
  const asked = useAsking(props)
  const { said, code, setCode } = asked
  const actions = <Gestures {...asked} onClose={onClose} />
  return (
    <Dialog open title={again.title(card.name)} onClose={onClose} actions={actions}>
      <p>{again.mine}</p>
      <p>{again.others}</p>
      <p>{again.past}</p>
      <Says outcome={said} />
      {said === 'code' || code !== '' ? (
        <Field label={again.codeLabel} value={code} onChange={setCode} face="interface" />
      ) : null}
    </Dialog>
  )
}

/** On the Home of whoever facilitates: the relay knows no such group, or no seat of theirs in it. */
export function HomeUnknown(props: HomeUnknownProps) {
  const [asks, setAsks] = useState(false)
  return (
    <>
      <p className="fe-home-standing">{again.standing}</p>
      <p className="fe-home-standing">{again.ways}</p>
      <div className="fe-home-actions">
        <Button size="big" onPress={() => setAsks(true)}>
          {again.open}
        </Button>
      </div>
      {asks ? <Asking {...props} onClose={() => setAsks(false)} /> : null}
    </>
  )
}
