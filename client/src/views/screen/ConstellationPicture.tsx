import { useMemo, type CSSProperties } from 'react'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { useMeasured } from '../../ui/useMeasured.ts'
import { Wave } from '../../ui/marks/Wave.tsx'
import { gap, waveRadius } from './constellation-grid.ts'
import type { Area, Constellation, Point, Thread } from './constellation-shapes.ts'
import { stakeSize, titleSize } from './constellation-words.ts'
import { useConstellation } from './use-constellation.ts'
import type { ConceptsById, SlipConcept } from './use-concepts.ts'
import type { Seen } from './use-seen.ts'
import './constellation-picture.css'

/** Between top and foot of a 1920 × 1080 screen, before it has been measured. */
const usualArea: Area = { width: 1920, height: 844 }
const rulerUnits = 500

const units = (value: number) => `calc(${value.toFixed(1)} * var(--fe-u))`
const at = ({ x, y }: Point): CSSProperties => ({ left: units(x), top: units(y) })
const path = ({ from, bend, to }: Thread) =>
  `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`

function Lines({ laid, area }: { laid: Constellation; area: Area }) {
  return (
    <svg className="fe-wall-threads" viewBox={`0 0 ${area.width} ${area.height}`}>
      {laid.threads.map((thread) => (
        <path key={path(thread)} className="fe-wall-feeds" d={path(thread)} />
      ))}
      {laid.slips.flatMap(({ threads }) =>
        threads.map((thread) => (
          <path key={path(thread)} className="fe-wall-lights" d={path(thread)} />
        )),
      )}
      {laid.tables.map(({ id, x, y, radius }) => (
        <g key={id} className="fe-wall-table">
          <circle cx={x} cy={y} r={radius} />
          <circle cx={x} cy={y} r={radius - 12} className="fe-wall-hairline" />
        </g>
      ))}
      {laid.seats.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="fe-wall-table-seat" cx={x} cy={y} r={10} />
      ))}
    </svg>
  )
}

interface PartsProps {
  seen: Seen
  laid: Constellation
  concepts: ConceptsById
}

function Tables({ seen, laid, concepts }: PartsProps) {
  return laid.tables.map((table) => {
    const text = seen.stakes.find(({ id }) => id === table.id)?.text
    if (text === undefined) return null
    const size = stakeSize(text, { radius: table.radius, lit: table.concepts.length > 0 })
    return (
      <div
        key={table.id}
        className={`fe-wall-stake${table.concepts.length > 0 ? ' fe-wall-stake-lit' : ''}`}
        style={{ ...at(table), width: units(table.radius * 1.6), height: units(table.radius * 2) }}
      >
        <p style={{ '--size': units(size) } as CSSProperties}>{text}</p>
        <div>
          {table.concepts.map((id) => (
            <Slip key={id} concept={concepts.get(id)} />
          ))}
        </div>
      </div>
    )
  })
}

function Slip({ concept }: { concept: SlipConcept | undefined }) {
  if (concept === undefined) return null
  return <ConceptSlip name={concept.name} family={concept.family} size="common" />
}

interface TitleProps {
  wave: Constellation['waves'][number]
  size: number
  laid: Constellation
  area: Area
}

/** The title stands outward, where no thread passes. */
function titleStyle({ wave, size, laid, area }: TitleProps): Record<string, string> {
  const away = waveRadius + gap
  const place = { left: units(wave.x), width: units(laid.titleWidth), '--size': units(size) }
  return wave.row === 'above'
    ? { ...place, bottom: units(area.height - wave.y + away) }
    : { ...place, top: units(wave.y + away) }
}

/** One size for all titles, the one that the longest needs: none is said louder than another. */
function sizeOfAll(seen: Seen, laid: Constellation): number {
  const sizes = laid.waves.map((wave) => {
    const title = seen.situations.find(({ id }) => id === wave.id)?.title ?? ''
    return titleSize(title, { width: laid.titleWidth, height: wave.titleHeight })
  })
  return Math.min(...sizes)
}

function Waves({ seen, laid, area }: Omit<PartsProps, 'concepts'> & { area: Area }) {
  const size = sizeOfAll(seen, laid)
  return laid.waves.map((wave) => {
    const title = seen.situations.find(({ id }) => id === wave.id)?.title
    // Withdrawn while the next picture is being laid: gone at once.
    if (title === undefined) return null
    return (
      <div key={wave.id} className="fe-wall-wave">
        <span style={at(wave)}>
          <Wave state="told" />
        </span>
        <p style={titleStyle({ wave, size, laid, area })}>{title}</p>
      </div>
    )
  })
}

function Laid(props: PartsProps & { area: Area }) {
  const { laid, area, concepts } = props
  return (
    <>
      <Lines laid={laid} area={area} />
      <Tables {...props} />
      {laid.slips.map((slip) => (
        <span
          key={slip.concept}
          className="fe-wall-shared"
          style={{ ...at(slip), maxWidth: units(laid.slipWidth) }}
        >
          <Slip concept={concepts.get(slip.concept)} />
        </span>
      ))}
      <Waves {...props} />
    </>
  )
}

/** Stakes as tables, the situations that feed them as waves around, concepts as slips laid on them. */
export function ConstellationPicture({ seen, concepts }: { seen: Seen; concepts: ConceptsById }) {
  const [box, measured] = useMeasured<HTMLDivElement>(seen.picture)
  const unit = (measured?.parts[0] ?? 0) / rulerUnits
  const width = unit > 0 ? Math.round((measured?.width ?? 0) / unit) : usualArea.width
  const height = unit > 0 ? Math.round((measured?.height ?? 0) / unit) : usualArea.height
  const area = useMemo(() => ({ width, height }), [width, height])
  const drawn = useConstellation(seen, area)
  return (
    <div className="fe-wall-constellation" ref={box}>
      <span className="fe-wall-ruler" data-measured="" />
      {drawn === undefined ? null : <Laid {...drawn} seen={seen} concepts={concepts} />}
    </div>
  )
}
