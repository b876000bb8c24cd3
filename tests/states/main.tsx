import '../../client/src/ui/fonts.css'
import '../../client/src/ui/tokens.css'
import '../../client/src/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startTicking } from '../../client/src/store/ticking.ts'
import { allStates } from './all-states.ts'
import { dress } from './Framed.tsx'
import { Gallery } from './Gallery.tsx'
import { One } from './One.tsx'
import { slugOf } from './state.ts'

const root = document.querySelector('#app')
if (root === null) throw new Error('No place to render')

const asked = new URLSearchParams(location.search)
const one = allStates.find((state) => slugOf(state) === asked.get('one'))
dress(document.documentElement, { dark: asked.has('dark'), large: asked.has('large') })
startTicking()
createRoot(root).render(
  <StrictMode>{one === undefined ? <Gallery /> : <One state={one} />}</StrictMode>,
)
