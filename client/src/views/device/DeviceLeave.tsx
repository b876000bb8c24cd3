import { useState } from 'react'
import { deviceFr } from '../../phrases/device.fr.ts'
import type { GroupCard } from '../../store/app.ts'
import { firstWord, isTyped } from '../../store/first-word.ts'
import type { Leaving } from '../../store/this-device.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useLeaving } from './use-leaving.ts'

interface DeviceLeaveProps {
  card: GroupCard
  leaving: Leaving
  onBack: () => void
}

/** What goes is said first; then the group's first word, typed. */
export function DeviceLeave({ card, leaving, onBack }: DeviceLeaveProps) {
  const [typed, setTyped] = useState('')
  const { said, leave } = useLeaving(card, leaving)
  const word = firstWord(card.name)
  return (
    <>
      <p>{leaving === 'quit' ? deviceFr.quitNext : deviceFr.forgetNext}</p>
      <Field label={deviceFr.confirm(word)} value={typed} onChange={setTyped} limit={80} />
      <div className="fe-device-gestures">
        <Button variant="danger" unavailable={!isTyped(typed, word)} onPress={leave}>
          {leaving === 'quit' ? deviceFr.quit : deviceFr.forget}
        </Button>
        <Button variant="plain" onPress={onBack}>
          {deviceFr.notNow}
        </Button>
      </div>
      <p role="status">{said}</p>
    </>
  )
}
