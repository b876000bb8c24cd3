import { useState } from 'react'
import { doorOpenIcon } from '../../ui/icons/doorOpenIcon.ts'
import { Notice } from '../../ui/Notice.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useSecond } from '../../store/ticking.ts'
import { useConnection, useSession } from '../../store/use-app.ts'
import { useDoorWords } from './Door.tsx'
import { TwoAnswers } from './TwoAnswers.tsx'

const words = tCockpit.door

/** How long it stays once the relay says it no more, and how long a door left open is left in peace, ms. */
const triedMs = 5 * 60_000
const peaceMs = 15 * 60_000

/** When wrong words were last tried, while that is recent and not yet answered. */
function useTried() {
  const atMs = useConnection((connection) => connection.doorTriedAtMs)
  const [leftAtMs, setLeftAtMs] = useState(-Infinity)
  const recent = useSecond((nowMs) => atMs !== undefined && nowMs - atMs < triedMs)
  const isOpen = useDoorWords() !== undefined
  if (atMs === undefined || !recent || !isOpen || atMs - leftAtMs < peaceMs) return undefined
  return { leaveOpen: () => setLeftAtMs(atMs) }
}

/** Wrong words are tried while the door is open: one press shuts it. */
export function DoorTried() {
  const { tiers } = useSession()
  const tried = useTried()
  if (tried === undefined) return null
  const answers = (
    <TwoAnswers
      yes={{ label: words.close, onPress: () => void tiers.closeDoor() }}
      no={{ label: words.leaveOpen, onPress: tried.leaveOpen, look: 'plain' }}
    />
  )
  return (
    <div className="ck-door-tried">
      <Notice tone="plain" icon={doorOpenIcon} live="polite" lead={words.tried} actions={answers}>
        {words.triedHelp}
      </Notice>
    </div>
  )
}
