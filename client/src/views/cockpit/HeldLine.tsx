import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useConnection, useSession } from '../../store/use-app.ts'

const words = tCockpit.held

/** Texts without signature wait: never how many, never whose. Fewer than three says so first. */
export function HeldLine() {
  const { tiers, connection } = useSession()
  const held = useConnection((state) => state.held)
  if (held === 'none') return null
  // The relay says again what waits, if anything still does.
  const reveal = () => void tiers.reveal().then(() => connection.setState({ held: 'none' }))
  return (
    <Notice
      tone="plain"
      live="polite"
      lead={words.waiting}
      actions={
        <Button size="small" onPress={reveal}>
          {held === 'few' ? words.revealAnyway : words.reveal}
        </Button>
      }
    >
      {held === 'few' ? words.few : null}
    </Notice>
  )
}
