import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { copyIcon } from '../../ui/icons/copyIcon.ts'

interface CopyLineProps {
  text: string
  label: string
  copied: string
  failed: string
}

/** Absent on plain http, as in a rehearsal on a local network. */
function clipboard(): Clipboard | undefined {
  return (navigator as { clipboard?: Clipboard }).clipboard
}

function useCopy(text: string) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  const copy = () => {
    const place = clipboard()
    if (place === undefined) return setOutcome('failed')
    place.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    )
  }
  return { outcome, copy }
}

/** Copies an address and says what came of it; refused, the address itself can be taken by hand. */
export function CopyLine({ text, label, copied, failed }: CopyLineProps) {
  const { outcome, copy } = useCopy(text)
  return (
    <div className="ck-copy">
      <Button icon={copyIcon} onPress={copy}>
        {label}
      </Button>
      <p role="status">{outcome === undefined ? '' : outcome === 'copied' ? copied : failed}</p>
      {outcome === 'failed' ? <p className="ck-copy-text">{text}</p> : null}
    </div>
  )
}
