import '../../client/src/ui/fonts.css'
import '../../client/src/ui/tokens.css'
import '../../client/src/ui/base.css'
import { StrictMode, useEffect, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { startTicking } from '../../client/src/store/ticking.ts'
import { allStates } from './all-states.ts'
import { dress } from './Framed.tsx'
import { Gallery } from './Gallery.tsx'
import { One } from './One.tsx'
import { pressAll } from './press.ts'
import { slugOf } from './state.ts'

function watchAddress(tell: () => void): () => void {
  addEventListener('hashchange', tell)
  return () => removeEventListener('hashchange', tell)
}

/** The state that the address names, and another one as soon as it names another. */
function Alone() {
  const name = useSyncExternalStore(watchAddress, () => location.hash.slice(1))
  const state = allStates.find((one) => slugOf(one) === name)
  useEffect(() => {
    // Whoever waits for it reads this.
    const drawn = () => void (document.documentElement.dataset['drawn'] = name)
    void pressAll(document, state?.presses).then(drawn)
  }, [name, state])
  return state === undefined ? null : <One key={name} state={state} />
}

/** Whoever walks them all asks for their names here, and for the surface each is drawn on. */
Object.assign(window, { states: allStates.map((one) => ({ slug: slugOf(one), on: one.on })) })

const root = document.querySelector('#app')
if (root === null) throw new Error('No place to render')

const asked = new URLSearchParams(location.search)
dress(document.documentElement, { dark: asked.has('dark'), large: asked.has('large') })
startTicking()
createRoot(root).render(
  asked.has('one') ? (
    <Alone />
  ) : (
    <StrictMode>
      <Gallery />
    </StrictMode>
  ),
)
