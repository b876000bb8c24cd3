import { useId, useState } from 'react'
import { tPropose } from '../../phrases/workshop-propose.ts'
import { Button } from '../../ui/Button.tsx'
import { copyIcon } from '../../ui/icons/copyIcon.ts'
import { toClipboard } from '../../ui/to-clipboard.ts'

/** A message that says neither the group, nor a name, nor what the text is about. */
export function ReadyMessage({ day }: { day: string }) {
  const title = useId()
  const text = tPropose.message(day)
  const [said, say] = useState('')
  const copy = () =>
    void toClipboard(text).then((done) => say(done ? tPropose.copied : tPropose.copyFailed))
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
