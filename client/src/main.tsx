import { arrival } from './arrival.ts'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startReading } from './store/reading.ts'
import { startTicking } from './store/ticking.ts'
import { Faire } from './views/Faire.tsx'
import { wipeIfAsked } from './store/wipe-device.ts'

const root = document.querySelector('#app')
if (root === null) throw new Error('No place to render')

// The part that seals, keeps and carries words loads beside the first screen, never before it.
// A phone that was passed on forgets first.
const opening = wipeIfAsked(arrival.fragment).then(async () => {
  const { openApp } = await import('./acts/open-app.ts')
  return openApp(async (gate) => {
    const { showLock } = await import('./views/lock/show-lock.tsx')
    return showLock(gate)
  })
})

// The common screen is read by a whole room: its look is chosen in the cockpit.
if (location.pathname !== '/ecran') startReading()
const stopTicking = startTicking()
createRoot(root).render(
  <StrictMode>
    <Faire arrival={arrival} opening={opening} />
  </StrictMode>,
)

// A page that the browser keeps may come back, and its hands with it.
addEventListener('pagehide', ({ persisted }) => {
  if (persisted) return
  stopTicking()
  void opening.then(({ stop }) => stop())
})
