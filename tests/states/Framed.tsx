import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { One } from './One.tsx'
import { pressAll } from './press.ts'
import { boxes, slugOf, type State } from './state.ts'

/** How every state is looked at, all of them at once. */
export interface Look {
  readonly dark: boolean
  readonly large: boolean
  readonly width: 390 | 320
}

/** Where one state stands alone, to be pressed and typed in. */
export function addressOf(state: State, { dark, large }: Look): string {
  const asked = new URLSearchParams({ one: '1' })
  if (dark) asked.set('dark', '1')
  if (large) asked.set('large', '1')
  return `/states?${asked.toString()}#${slugOf(state)}`
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

interface FramedProps {
  state: State
  look: Look
}

const titleOf = ({ screen, name }: State): string => `${screen}, ${name}`

/** The box of a state, opened once it is near. */
function boxOf({ state, look }: FramedProps) {
  const { width, height } = boxes[state.on]
  return {
    loading: 'lazy',
    width: state.on === 'phone' ? look.width : width,
    height,
  } as const
}

/** In a window of its own, which costs a page for each: for views that measure theirs. */
function Windowed(props: FramedProps) {
  return (
    // The page itself, once more: what is in it is our own, and asks for its store.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe
      {...boxOf(props)}
      title={titleOf(props.state)}
      src={addressOf(props.state, props.look)}
      inert
    />
  )
}

/** In a document of its own, whose box answers for a window. */
function Drawn(props: FramedProps) {
  const { state, look } = props
  const [place, setPlace] = useState<HTMLElement>()
  useEffect(() => (place === undefined ? undefined : sameStyle(place.ownerDocument)), [place])
  useEffect(() => {
    if (place !== undefined) dress(place.ownerDocument.documentElement, look)
  }, [place, look])
  useEffect(() => {
    if (place !== undefined) void pressAll(place.ownerDocument, state.presses)
  }, [place, state])
  const open = ({ contentDocument }: HTMLIFrameElement) =>
    setPlace(contentDocument === null ? undefined : placeIn(contentDocument))
  return (
    <>
      <iframe
        {...boxOf(props)}
        title={titleOf(state)}
        srcDoc={empty}
        sandbox="allow-same-origin"
        onLoad={(event) => open(event.currentTarget)}
      />
      {place === undefined ? null : createPortal(<One state={state} />, place)}
    </>
  )
}

/** One state in its box. */
export function Framed(props: FramedProps) {
  return props.state.measures === true ? <Windowed {...props} /> : <Drawn {...props} />
}
