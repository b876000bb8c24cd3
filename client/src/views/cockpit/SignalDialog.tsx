import { tCockpit } from '../../phrases/cockpit.ts'
import { useKeptChoice } from '../../store/select/cockpit-choice.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { HelmDialog } from './HelmDialog.tsx'
import { canVibrate, sound, vibrate } from './signal.ts'
import { signalChoices } from './TimeSignal.tsx'

const words = tCockpit.signal

function Choices() {
  const [sounds, setSounds] = useKeptChoice(signalChoices.sound, false)
  const [shakes, setShakes] = useKeptChoice(signalChoices.vibration, false)
  const attempt = () => {
    if (sounds) sound('over')
    if (shakes && canVibrate()) vibrate('over')
  }
  return (
    <>
      <p>{words.help}</p>
      <Check label={words.sound} checked={sounds} onChange={setSounds} />
      {canVibrate() ? (
        <Check label={words.vibration} checked={shakes} onChange={setShakes} />
      ) : null}
      {sounds || shakes ? <Button onPress={attempt}>{words.attempt}</Button> : <p>{words.off}</p>}
    </>
  )
}

/** The optional sound and vibration of the time, for the facilitator alone. */
export function SignalDialog() {
  return (
    <HelmDialog kind="signal" title={words.title}>
      {() => <Choices />}
    </HelmDialog>
  )
}
