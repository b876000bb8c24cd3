import { useId, useState } from 'react'
import { tPropose } from '../../phrases/workshop-propose.ts'
import { Button } from '../../ui/Button.tsx'
import { copyIcon } from '../../ui/icons/copyIcon.ts'

/** Absent on plain http, as in a network of one's own. */
const clipboard = () => (navigator as { clipboard?: Clipboard }).clipboard

function useCopy(text: string) {
  const [said, say] = useState('')
  const copy = () => {
    const place = clipboard()
    if (place === undefined) return say(tPropose.copyFailed)
    place.writeText(text).then(
      () => say(tPropose.copied),
      () => say(tPropose.copyFailed),
    )
  }
  return { said, copy }
}

/** A message that says neither the group, nor a name, nor what the text is about. */
export function ReadyMessage({ day }: { day: string }) {
  const title = useId()
  const text = tPropose.message(day)
  const { said, copy } = useCopy(text)
  return (
    <section aria-labelledby={title}>
      <h3 className="ws-side-title" id={title}>
        {tPropose.messageTitle}
      </h3>
      <p className="ws-message">{text}</p>
      <p className="ws-note">{tPropose.messageHelp}</p>
      <Button icon={copyIcon} onPress={copy}>
        {tPropose.copy}
      </Button>
      <p className="ws-note" role="status">
        {said}
      </p>
    </section>
  )
}
