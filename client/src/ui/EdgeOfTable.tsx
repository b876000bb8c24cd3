import { useState, type CSSProperties } from 'react'
import { caretLeftIcon } from './icons/caretLeftIcon.ts'
import { caretRightIcon } from './icons/caretRightIcon.ts'
import { IconButton } from './IconButton.tsx'
import { Wave } from './marks/Wave.tsx'
import './EdgeOfTable.css'

export interface WaitingSituation {
  id: string
  number: number
  title: string
  /** First name, or "sans signature". */
  author: string
  told?: boolean | undefined
}

interface EdgeOfTableProps {
  label: string
  situations: readonly WaitingSituation[]
  /** Opens what can be done with it: centring first. Without it, titles are plain text. */
  onCentre?: ((id: string) => void) | undefined
  /** Read after the title on its button: "mettre au centre". */
  centreLabel?: string | undefined
  pager: { previous: string; next: string; page: (page: number, of: number) => string }
}

const PAGE = 6
/** Radius over width: a shallow arc. */
const RADIUS = 2.2

/** Place of one title: how far along the edge, and how low the edge is there (in widths). */
function placeOf(index: number, count: number): CSSProperties {
  const step = 1 / Math.max(count + 0.33, 4.6)
  const along = 0.5 + (index - (count - 1) / 2) * step
  return {
    '--along': `${along * 100}%`,
    '--drop': (along - 0.5) ** 2 / (2 * RADIUS),
    '--room': step,
  } as CSSProperties
}

/** One situation that waits: its wave, its title, who wrote it. */
function WaitingWords({ item }: { item: WaitingSituation }) {
  return (
    <>
      <span className="fe-edge-wave">
        <Wave state={item.told === true ? 'told' : 'waiting'} size={36} />
      </span>
      <span className="fe-edge-title">{item.title}</span>
      <span className="fe-edge-author">
        {item.number} · {item.author}
      </span>
    </>
  )
}

interface WaitingProps extends Pick<EdgeOfTableProps, 'onCentre' | 'centreLabel'> {
  item: WaitingSituation
}

function Waiting({ item, onCentre, centreLabel }: WaitingProps) {
  const words = <WaitingWords item={item} />
  if (onCentre === undefined) return <div className="fe-edge-item">{words}</div>
  return (
    <button type="button" className="fe-edge-item" onClick={() => onCentre(item.id)}>
      {words}
      {centreLabel === undefined ? null : (
        <span className="fe-visually-hidden">, {centreLabel}</span>
      )}
    </button>
  )
}

function EdgeLines() {
  // 1000 units wide: chord of a circle of radius 2200, two fainter arcs above.
  return (
    <svg className="fe-edge-lines" viewBox="0 0 1000 58" aria-hidden="true">
      <path d="M0 57.6A2200 2200 0 0 1 1000 57.6" opacity="0.8" />
      <path d="M0 46.6A2200 2200 0 0 1 1000 46.6" opacity="0.32" />
      <path d="M0 35.6A2200 2200 0 0 1 1000 35.6" opacity="0.16" />
    </svg>
  )
}

interface PagerProps {
  words: EdgeOfTableProps['pager']
  page: number
  pages: number
  onPage: (page: number) => void
}

function Pager({ words, page, pages, onPage }: PagerProps) {
  return (
    <div className="fe-edge-pager">
      <IconButton
        label={words.previous}
        icon={caretLeftIcon}
        unavailable={page === 0}
        onPress={() => onPage(page - 1)}
      />
      <span role="status">{words.page(page + 1, pages)}</span>
      <IconButton
        label={words.next}
        icon={caretRightIcon}
        unavailable={page === pages - 1}
        onPress={() => onPage(page + 1)}
      />
    </div>
  )
}

/** The situations that wait, at the edge of the table, all alike; pages of six. */
export function EdgeOfTable({ label, situations, onCentre, centreLabel, pager }: EdgeOfTableProps) {
  const [asked, setAsked] = useState(0)
  const pages = Math.max(1, Math.ceil(situations.length / PAGE))
  const page = Math.min(asked, pages - 1)
  const shown = situations.slice(page * PAGE, page * PAGE + PAGE)
  if (situations.length === 0) return null
  return (
    <section className="fe-edge" aria-label={label}>
      <EdgeLines />
      <ol className="fe-edge-list" start={page * PAGE + 1}>
        {shown.map((item, index) => (
          <li className="fe-edge-place" key={item.id} style={placeOf(index, shown.length)}>
            <Waiting item={item} onCentre={onCentre} centreLabel={centreLabel} />
          </li>
        ))}
      </ol>
      {pages === 1 ? null : <Pager words={pager} page={page} pages={pages} onPage={setAsked} />}
    </section>
  )
}
