import { useEffect, useRef, type ReactNode } from 'react'
import { StateDrawing, type StateLook } from './StateDrawing.tsx'
import './StatePage.css'

interface StatePageProps {
  state: StateLook
  title: string
  /** One or two sentences: what happened, what is safe, what to do. */
  children: ReactNode
  /** A smaller line: a time, a code to quote. */
  note?: ReactNode
  /** At most two buttons. */
  actions?: ReactNode
  /** 'page' fills the screen, 'card' is framed, 'panel' has a drawing of 64 px. */
  look?: 'page' | 'card' | 'panel' | undefined
  /** Error, storage and out of the frame are assertive, the others polite. */
  announce?: 'polite' | 'assertive' | undefined
  /** The title takes focus when the state appears. True for a page, false otherwise unless said. */
  takesFocus?: boolean | undefined
  headingLevel?: 1 | 2 | 3 | undefined
}

/** One pattern for every state: drawing, title, sentences, at most two actions. */
export function StatePage(props: StatePageProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const look = props.look ?? 'page'
  const takesFocus = props.takesFocus ?? look === 'page'
  const words = props.title
  useEffect(() => {
    // Again when the words change: a new state has come to the same place.
    if (takesFocus && words !== '') title.current?.focus()
  }, [takesFocus, words])
  const Heading = `h${props.headingLevel ?? (look === 'page' ? 1 : 2)}` as const
  return (
    <section
      className={`fe-state fe-state-${look}`}
      role={props.announce === 'assertive' ? 'alert' : 'status'}
    >
      <StateDrawing state={props.state} size={look === 'panel' ? 64 : 112} />
      <Heading className="fe-state-title" tabIndex={-1} ref={title}>
        {props.title}
      </Heading>
      <div className="fe-state-words">{props.children}</div>
      {props.note === undefined ? null : <div className="fe-state-note">{props.note}</div>}
      {props.actions === undefined ? null : <div className="fe-state-actions">{props.actions}</div>}
    </section>
  )
}
