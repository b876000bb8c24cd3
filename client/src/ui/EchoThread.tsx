import type { ReactNode } from 'react'
import { keepDrawn } from './keepDrawn.ts'
import { Seat, type SeatLook } from './marks/Seat.tsx'
import './EchoThread.css'

/** One voice around a situation: an echo, a bare mark, a question. */
export interface VoiceItem {
  id: string
  seat: SeatLook
  /** What was written, in Vollkorn; absent for a bare mark said aloud. */
  words?: string | undefined
  /** The sentence it answers, in its author's words. */
  quote?: string | undefined
  /** Author, "Sans signature", "Théo, dit à voix haute". */
  by: ReactNode
  /** Its seat fades in once. */
  arriving?: boolean | undefined
  /** Actions or a state line under it. */
  under?: ReactNode
}

/** Seat, words and author of one voice, the same on the phone thread and on the arc. */
export function Voice({ item }: { item: VoiceItem }) {
  return (
    <>
      <Seat look={item.seat} />
      <div className="fe-voice-item">
        {item.quote === undefined ? null : <q className="fe-quote">{item.quote}</q>}
        {item.words === undefined ? null : <p className="fe-voice">{item.words}</p>}
        <p className="fe-voice-by">{item.by}</p>
        {item.under}
      </div>
    </>
  )
}

const inThread = keepDrawn((item: VoiceItem) => (
  <li
    key={item.id}
    className={`fe-thread-item${item.words === undefined ? ' fe-thread-bare' : ''}${item.arriving === true ? ' fe-arriving' : ''}`}
  >
    <Voice item={item} />
  </li>
))

interface EchoThreadProps {
  /** Names the list: the situation it answers. */
  label: string
  items: readonly VoiceItem[]
}

/** Voices in order of arrival along a vertical line of seats. */
export function EchoThread({ label, items }: EchoThreadProps) {
  return (
    <ol className="fe-thread" aria-label={label}>
      {items.map(inThread)}
    </ol>
  )
}
