import { screenFr } from '../../phrases/screen.fr.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { Wave } from '../../ui/marks/Wave.tsx'
import type { ConceptsById } from './use-concepts.ts'
import type { Seen } from './use-seen.ts'

function Legend({ seen }: { seen: Seen }) {
  const { others } = seen.constellation
  return (
    <ul className="fe-wall-legend">
      <li>
        <Wave state="told" />
        {screenFr.legendSituation}
      </li>
      <li>
        <span className="fe-wall-legend-table" />
        {screenFr.legendStake}
      </li>
      <li>
        <span className="fe-slip-common fe-wall-legend-slip">
          <span className="fe-slip-paper fe-slip-normal" />
        </span>
        {screenFr.legendConcept}
      </li>
      {others === 0 ? null : <li className="fe-wall-others">{screenFr.others(others)}</li>}
    </ul>
  )
}

/** Slips handed out, or the legend; and the words of the door while it is open. */
export function ScreenFoot({ seen, concepts }: { seen: Seen; concepts: ConceptsById }) {
  const slips = seen.picture === 'focus' ? seen.handouts : []
  return (
    <div className="fe-wall-foot">
      {seen.picture === 'constellation' ? <Legend seen={seen} /> : null}
      <div className="fe-wall-slips">
        {slips.map((id) => {
          const concept = concepts.get(id)
          return concept === undefined ? null : (
            <ConceptSlip
              key={id}
              name={concept.nameFr}
              family={concept.family}
              size="common"
              arriving={!seen.quiet}
            />
          )
        })}
      </div>
      {seen.phrase === undefined || seen.picture === 'entrance' ? null : (
        <p className="fe-wall-door">
          <span>{screenFr.toJoin}</span>
          {seen.phrase.join(' ')}
        </p>
      )}
    </div>
  )
}
