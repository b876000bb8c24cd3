import { createRoot } from 'react-dom/client'
import type { AskCode } from '../../store/code.ts'
import { Lock } from './Lock.tsx'

/** Shown in the place of the whole app, which gives its place back once opened. */
export const showLock: AskCode = (gate) => {
  const app = document.querySelector<HTMLElement>('#app')
  const place = document.createElement('div')
  const root = createRoot(place)
  app?.setAttribute('hidden', '')
  document.body.append(place)
  root.render(<Lock gate={gate} />)
  return Promise.resolve(() => {
    root.unmount()
    place.remove()
    app?.removeAttribute('hidden')
  })
}
