import { useState, type CSSProperties } from 'react'
import { apexX, arcLines, arcX, spreadTops, type ArcBox } from './arcGeometry.ts'
import { Voice, type VoiceItem } from './EchoThread.tsx'
import { keepDrawn } from './keepDrawn.ts'
import { useMeasured, type Measured } from './useMeasured.ts'
import './EchoThread.css'
import './ResonanceArc.css'

interface ResonanceArcProps {
  /** Names the list: the situation these voices answer. */
  label: string
  /** In order of arrival, which is the order of reading. */
  items: readonly VoiceItem[]
  size?: 'laptop' | 'common' | undefined
}

/** A list that scrolls must be reachable by the keyboard alone. */
const KEYBOARD_SCROLL = { tabIndex: 0 }

/** Narrower than this, or at large text, the arc straightens into the thread of the phones. */
const LEAST_WIDTH_REM = 21

function boxOf(measured: Measured | undefined, size: 'laptop' | 'common'): ArcBox | undefined {
  if (measured === undefined || measured.height === 0) return undefined
  if (size === 'laptop' && measured.width < LEAST_WIDTH_REM * measured.rem) return undefined
  const common = Math.min(window.innerWidth / 1920, window.innerHeight / 1080)
  return { height: measured.height, unit: size === 'common' ? common * 2.2 : measured.rem / 16 }
}

interface Place {
  top: number
  height: number
  box: ArcBox
  scrolled: number
}

function placeOf({ top, height, box, scrolled }: Place): CSSProperties {
  // The seat stands on the middle of the first line of its words.
  const seatY = top - scrolled + 12 * box.unit
  const left = arcX(seatY, box)
  // In the upper half the arc comes back over the words: they keep clear of it down to their end.
  const lowest = Math.max(seatY, Math.min(top - scrolled + height, box.height / 2))
  const cleared = Math.max(0, arcX(lowest, box) - left - 8 * box.unit)
  return { top: `${top}px`, left: `${left}px`, '--fe-arc-clear': `${cleared}px` } as CSSProperties
}

function ArcDrawing({ box }: { box: ArcBox }) {
  return (
    <svg className="fe-arc-lines" height={box.height} width={apexX(box) + 4} aria-hidden="true">
      {arcLines(box).map((line) => (
        <path key={line.opacity} d={line.d} opacity={line.opacity} />
      ))}
    </svg>
  )
}

interface SeatedVoiceProps {
  item: VoiceItem
  /** Where it sits on the arc; without it, in the thread. */
  place: CSSProperties | undefined
}

const voice = keepDrawn((item: VoiceItem) => <Voice item={item} />)

function SeatedVoice({ item, place }: SeatedVoiceProps) {
  const classes = [
    place === undefined ? 'fe-thread-item' : 'fe-arc-item',
    item.words === undefined ? ' fe-arc-bare fe-thread-bare' : '',
    item.arriving === true ? ' fe-arriving' : '',
  ]
  return (
    <li data-measured="" className={classes.join('')} style={place}>
      {voice(item)}
    </li>
  )
}

/** Where each voice sits, for the room there is; no box where the arc straightens into a thread. */
function useSeats(items: readonly VoiceItem[], size: 'laptop' | 'common') {
  const [root, measured] = useMeasured<HTMLDivElement>(items)
  const [scrolled, setScrolled] = useState(0)
  const box = boxOf(measured, size)
  const parts = measured?.parts ?? []
  const tops = box === undefined ? [] : spreadTops(parts, box)
  const last = (tops.at(-1) ?? 0) + (parts.at(-1) ?? 0)
  const place = (index: number) =>
    box && placeOf({ top: tops[index] ?? 0, height: parts[index] ?? 0, box, scrolled })
  return { root, box, place, setScrolled, scrolls: box !== undefined && last > box.height }
}

/** Voices seated on the arc around the situation that has been told. The list is ordered text. */
export function ResonanceArc({ label, items, size = 'laptop' }: ResonanceArcProps) {
  const { root, box, place, setScrolled, scrolls } = useSeats(items, size)
  const wordsLeft = box === undefined ? 0 : apexX(box)
  return (
    <div
      className={`fe-arc fe-arc-${size} ${box === undefined ? 'fe-arc-thread' : 'fe-arc-round'}`}
      ref={root}
      style={{ '--fe-arc-left': `${wordsLeft}px` } as CSSProperties}
    >
      {box === undefined ? null : <ArcDrawing box={box} />}
      <ol
        className={box === undefined ? 'fe-thread' : 'fe-arc-list'}
        aria-label={label}
        {...(scrolls ? KEYBOARD_SCROLL : {})}
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
      >
        {items.map((item, index) => (
          <SeatedVoice key={item.id} item={item} place={place(index)} />
        ))}
      </ol>
    </div>
  )
}
