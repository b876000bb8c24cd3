import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { copyIcon } from '../../ui/icons/copyIcon.ts'

interface CopyLineProps {
  text: string
  label: string
  copied: string
  failed: string
  primary?: boolean | undefined
}

/** Copies an address, and says what came of it. */
export function CopyLine({ text, label, copied, failed, primary }: CopyLineProps) {
  const [outcome, setOutcome] = useState<string>()
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome(copied),
      () => setOutcome(failed),
    )
  }
  return (
    <div className="ck-copy">
      <Button icon={copyIcon} variant={primary === true ? 'primary' : 'secondary'} onPress={copy}>
        {label}
      </Button>
      <p role="status">{outcome}</p>
    </div>
  )
}
