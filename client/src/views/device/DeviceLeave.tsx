import { useState } from 'react'
import { tDevice } from '../../phrases/device.ts'
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
      <p>{leaving === 'quit' ? tDevice.quitNext : tDevice.forgetNext}</p>
      <Field label={tDevice.confirm(word)} value={typed} onChange={setTyped} limit={80} />
      <div className="fe-device-gestures">
        <Button variant="danger" unavailable={!isTyped(typed, word)} onPress={leave}>
          {leaving === 'quit' ? tDevice.quit : tDevice.forget}
        </Button>
        <Button variant="plain" onPress={onBack}>
          {tDevice.notNow}
        </Button>
      </div>
      <p role="status">{said}</p>
    </>
  )
}
