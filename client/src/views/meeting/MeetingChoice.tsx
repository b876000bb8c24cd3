import { tMeeting } from '../../phrases/meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import './meeting.css'

interface MeetingChoiceProps {
  mine: string
  theirs: string
  /** Without it both would not fit. */
  onBoth: (() => void) | undefined
  onMine: () => void
  onTheirs: () => void
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <section className="meeting-version">
      <h3>{title}</h3>
      <p className="meeting-text">{text}</p>
    </section>
  )
}

/** Two people wrote the same words at once: three ways, and nobody's vanish. */
export function MeetingChoice({ mine, theirs, onBoth, onMine, onTheirs }: MeetingChoiceProps) {
  return (
    <Dialog
      open
      title={tMeeting.title}
      // Escape decides nothing that takes words away.
      onClose={onBoth ?? (() => undefined)}
      actions={
        <>
          {onBoth === undefined ? null : (
            <Button variant="primary" onPress={onBoth}>
              {tMeeting.takeBoth}
            </Button>
          )}
          <Button onPress={onMine}>{tMeeting.takeMine}</Button>
          <Button onPress={onTheirs}>{tMeeting.takeTheirs}</Button>
        </>
      }
    >
      <p>{onBoth === undefined ? tMeeting.tooLong : tMeeting.help}</p>
      <Version title={tMeeting.mine} text={mine} />
      <Version title={tMeeting.theirs} text={theirs} />
    </Dialog>
  )
}
