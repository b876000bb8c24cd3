import { useState } from 'react'
import { Cockpit } from './cockpit/Cockpit.tsx'
import { Mirrored } from './Mirrored.tsx'

/** The facilitator's laptop: the cockpit, or one image only when its screen is mirrored on the wall. */
export function Facilitating({ onHome }: { readonly onHome: () => void }) {
  const [mirrored, setMirrored] = useState(false)
  if (mirrored) return <Mirrored onLeave={() => setMirrored(false)} />
  return <Cockpit onHome={onHome} onOneImage={() => setMirrored(true)} />
}
