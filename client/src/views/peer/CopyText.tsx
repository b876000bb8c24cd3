import { useState } from 'react'
import { tPeer } from '../../phrases/peer.ts'
import { Button } from '../../ui/Button.tsx'
import { copyIcon } from '../../ui/icons/copyIcon.ts'

/** Puts a text in the clipboard; where the browser has none, nothing is claimed. */
export function CopyText({ text }: { text: string }) {
  const [copied, setCopied] = useState(false)
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard
  if (clipboard === undefined || text.trim() === '') return null
  const copy = () => {
    clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <Button size="small" icon={copyIcon} onPress={copy}>
      {copied ? tPeer.copied : tPeer.copy}
    </Button>
  )
}
