import { useId, useState } from 'react'
import { proposeFr } from '../../phrases/workshop-propose.fr.ts'
import { Button } from '../../ui/Button.tsx'
import { copyIcon } from '../../ui/icons/copyIcon.ts'

/** Absent on plain http, as in a network of one's own. */
const clipboard = () => (navigator as { clipboard?: Clipboard }).clipboard

function useCopy(text: string) {
  const [said, say] = useState('')
  const copy = () => {
    const place = clipboard()
    if (place === undefined) return say(proposeFr.copyFailed)
    place.writeText(text).then(
      () => say(proposeFr.copied),
      () => say(proposeFr.copyFailed),
    )
  }
  return { said, copy }
}

/** A message that says neither the group, nor a name, nor what the text is about. */
export function ReadyMessage({ day }: { day: string }) {
  const title = useId()
  const text = proposeFr.message(day)
  const { said, copy } = useCopy(text)
  return (
    <section aria-labelledby={title}>
      <h3 className="ws-side-title" id={title}>
        {proposeFr.messageTitle}
      </h3>
      <p className="ws-message">{text}</p>
      <p className="ws-note">{proposeFr.messageHelp}</p>
      <Button icon={copyIcon} onPress={copy}>
        {proposeFr.copy}
      </Button>
      <p className="ws-note" role="status">
        {said}
      </p>
    </section>
  )
}
