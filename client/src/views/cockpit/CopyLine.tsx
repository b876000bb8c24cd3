import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { copyIcon } from '../../ui/icons/copyIcon.ts'
import { toClipboard } from '../../ui/to-clipboard.ts'

interface CopyLineProps {
  text: string
  label: string
  copied: string
  failed: string
}

/** Copies an address and says what came of it; refused, the address itself can be taken by hand. */
export function CopyLine({ text, label, copied, failed }: CopyLineProps) {
  const [isCopied, setCopied] = useState<boolean>()
  const copy = () => void toClipboard(text).then(setCopied)
  return (
    <div className="ck-copy">
      <Button icon={copyIcon} onPress={copy}>
        {label}
      </Button>
      <p role="status">{isCopied === undefined ? '' : isCopied ? copied : failed}</p>
      {isCopied === false ? <p className="ck-copy-text">{text}</p> : null}
    </div>
  )
}
