import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { doorOpenIcon } from '../../ui/icons/doorOpenIcon.ts'
import { Notice } from '../../ui/Notice.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { useSecond } from '../../store/ticking.ts'
import { useConnection, useSession } from '../../store/use-app.ts'
import { useDoorWords } from './Door.tsx'

const words = cockpitFr.door

/** How long it stays once the relay says it no more, and how long a door left open is left in peace, ms. */
const triedMs = 5 * 60_000
const peaceMs = 15 * 60_000

/** Wrong words are tried while the door is open: one press shuts it. */
export function DoorTried() {
  const { tiers } = useSession()
  const atMs = useConnection((connection) => connection.doorTriedAtMs)
  const [leftAtMs, setLeftAtMs] = useState(-Infinity)
  const recent = useSecond((nowMs) => atMs !== undefined && nowMs - atMs < triedMs)
  const isOpen = useDoorWords() !== undefined
  if (atMs === undefined || !recent || !isOpen || atMs - leftAtMs < peaceMs) return null
  return (
    <div className="ck-door-tried">
      <Notice
        tone="plain"
        icon={doorOpenIcon}
        live="polite"
        lead={words.tried}
        actions={
          <>
            <Button size="small" onPress={() => void tiers.closeDoor()}>
              {words.close}
            </Button>
            <Button size="small" variant="plain" onPress={() => setLeftAtMs(atMs)}>
              {words.leaveOpen}
            </Button>
          </>
        }
      >
        {words.triedHelp}
      </Notice>
    </div>
  )
}
