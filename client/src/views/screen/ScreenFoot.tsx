import { tScreen } from '../../phrases/screen.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { Wave } from '../../ui/marks/Wave.tsx'
import type { ConceptsById, SlipConcept } from './use-concepts.ts'
import type { Seen } from './use-seen.ts'

function Legend({ seen }: { seen: Seen }) {
  const { others } = seen.constellation
  return (
    <ul className="fe-wall-legend">
      <li>
        <Wave state="told" />
        {tScreen.legendSituation}
      </li>
      <li>
        <span className="fe-wall-legend-table" />
        {tScreen.legendStake}
      </li>
      <li>
        <span className="fe-slip-common fe-wall-legend-slip">
          <span className="fe-slip-paper fe-slip-normal" />
        </span>
        {tScreen.legendConcept}
      </li>
      {others === 0 ? null : <li className="fe-wall-others">{tScreen.others(others)}</li>}
    </ul>
  )
}

interface SlipProps {
  concept: SlipConcept | undefined
  arriving: boolean
}

interface ScreenFootProps {
  seen: Seen
  concepts: ConceptsById
}

/** A slip shows once the catalogue that names it has loaded. */
function Slip({ concept, arriving }: SlipProps) {
  if (concept === undefined) return null
  const { name, family } = concept
  return <ConceptSlip name={name} family={family} size="common" arriving={arriving} />
}

function Slips({ seen, concepts }: ScreenFootProps) {
  const slips = seen.picture === 'focus' ? seen.handouts : []
  return (
    <div className="fe-wall-slips">
      {slips.map((id) => (
        <Slip key={id} concept={concepts.get(id)} arriving={!seen.quiet} />
      ))}
    </div>
  )
}

/** The entrance has the words of the door at its centre: there the foot leaves them out. */
function DoorWords({ seen: { phrase, picture } }: Pick<ScreenFootProps, 'seen'>) {
  if (phrase === undefined || picture === 'entrance') return null
  return (
    <p className="fe-wall-door">
      <span>{tScreen.toJoin}</span>
      <bdi lang="fr">{phrase.join(' ')}</bdi>
    </p>
  )
}

/** Slips handed out, or the legend; and the words of the door while it is open. */
export function ScreenFoot({ seen, concepts }: ScreenFootProps) {
  return (
    <div className="fe-wall-foot">
      {seen.picture === 'constellation' ? <Legend seen={seen} /> : null}
      <Slips seen={seen} concepts={concepts} />
      <DoorWords seen={seen} />
    </div>
  )
}
