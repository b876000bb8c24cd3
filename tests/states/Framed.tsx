import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { One } from './One.tsx'
import { boxes, type State } from './state.ts'

/** How every state is looked at, all of them at once. */
export interface Look {
  readonly dark: boolean
  readonly large: boolean
  readonly width: 390 | 320
}

/** Dresses a page as it was asked to be read. */
export function dress({ dataset, style }: HTMLElement, { dark, large }: Omit<Look, 'width'>): void {
  dataset['theme'] = dark ? 'dark' : 'light'
  style.setProperty('--fe-text-scale', large ? '2' : '1')
}

/** The page's own style, now and as parts of the app bring more of it. */
function sameStyle({ head }: Document): () => void {
  const copy = () => {
    const worn = [...document.head.querySelectorAll('style, link[rel=stylesheet]')]
    head.replaceChildren(...worn.map((one) => one.cloneNode(true)))
  }
  copy()
  const watch = new MutationObserver(copy)
  watch.observe(document.head, { childList: true, subtree: true, characterData: true })
  return () => watch.disconnect()
}

/** Where a state is drawn, in a document that has just been opened. */
function placeIn(inside: Document): HTMLElement {
  const root = inside.createElement('div')
  // Titles of states take focus: a hundred of them would never let the page rest.
  root.inert = true
  inside.body.replaceChildren(root)
  return root
}

const empty = '<!doctype html><html lang="fr"><head></head><body></body></html>'

/** One state, in a document of its own, whose box answers for a window; opened once it is near. */
export function Framed({ state, look }: { state: State; look: Look }) {
  const [place, setPlace] = useState<HTMLElement>()
  const { width, height } = boxes[state.on]
  useEffect(() => (place === undefined ? undefined : sameStyle(place.ownerDocument)), [place])
  useEffect(() => {
    if (place !== undefined) dress(place.ownerDocument.documentElement, look)
  }, [place, look])
  const open = ({ contentDocument }: HTMLIFrameElement) =>
    setPlace(contentDocument === null ? undefined : placeIn(contentDocument))
  return (
    <>
      <iframe
        title={`${state.screen}, ${state.name}`}
        srcDoc={empty}
        sandbox="allow-same-origin"
        loading="lazy"
        width={state.on === 'phone' ? look.width : width}
        height={height}
        onLoad={(event) => open(event.currentTarget)}
      />
      {place === undefined ? null : createPortal(<One state={state} />, place)}
    </>
  )
}
