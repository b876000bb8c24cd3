import type { StakeRead } from '../../store/select/cockpit-group-text.ts'
import { groupTextOf } from '../../store/select/cockpit-group-text.ts'
import { tCockpitText as words, tSeason } from '../../phrases/cockpit-text.ts'
import { tDay, tSheet } from '../../phrases/sheet.ts'
import { useBoard } from '../../store/use-app.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { flagIcons } from '../flag-icons.ts'
import { useConcept } from './use-palette.ts'
import './GroupTextPaper.css'

function ConceptName({ id }: { id: string }) {
  return useConcept(id)?.name ?? ''
}

/** A concept that was handed out, in one sentence. */
function ConceptLine({ id }: { id: string }) {
  const concept = useConcept(id)
  if (concept === undefined) return null
  return (
    <li>
      <strong>{concept.name}.</strong> {concept.definition}
    </li>
  )
}

/** One stake: its words, what the group says of it in a shape and a word, what sheds light on it. */
function Stake({ stake }: { stake: StakeRead }) {
  const { flag, concepts } = stake
  return (
    <li className="ck-text-stake">
      <p className="ck-text-voice">{stake.text}</p>
      <p className="ck-text-flag">
        {flag === undefined ? null : <Icon path={flagIcons[flag]} size={18} />}
        <strong>{flag === undefined ? words.undecided : tSheet.flags[flag]}</strong>
      </p>
      {concepts.length === 0 ? null : (
        <p>
          {words.sheds}{' '}
          {concepts.map((id, at) => (
            <span key={id}>
              {at === 0 ? '' : ', '}
              <ConceptName id={id} />
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

/** Ticked and written by hand, once read aloud: the tool keeps nothing of it. */
function Approval() {
  return (
    <section className="ck-text-approval">
      <p>
        <span className="ck-text-box" />
        {words.approved}
      </p>
      <p>
        <span className="ck-text-box" />
        {words.toCorrect}
      </p>
      <div className="ck-text-rule" />
      <div className="ck-text-rule" />
    </section>
  )
}

/** The group's own text on one sheet: stakes and flags, what was handed out, when to meet again. No names. */
export function GroupTextPaper() {
  const board = useBoard((whole) => whole)
  const { kind, number, heldAtMs, stakes, concepts, nextAtMin } = groupTextOf(board)
  return (
    <article className="ck-text-paper" aria-label={words.title}>
      <header>
        <h3 className="ck-text-title">{words.title}</h3>
        <p>{words.head(kind, number, heldAtMs === undefined ? '' : tSeason(heldAtMs))}</p>
      </header>
      <h4>{words.stakes}</h4>
      {stakes.length === 0 ? <p>{words.none}</p> : null}
      <ol>
        {stakes.map((stake) => (
          <Stake key={stake.id} stake={stake} />
        ))}
      </ol>
      {concepts.length === 0 ? null : (
        <>
          <h4>{words.concepts}</h4>
          <ul>
            {concepts.map((id) => (
              <ConceptLine key={id} id={id} />
            ))}
          </ul>
        </>
      )}
      {nextAtMin === undefined ? null : (
        <>
          <h4>{words.next}</h4>
          <p>{tDay(nextAtMin)}</p>
        </>
      )}
      <Approval />
      <footer>{words.foot}</footer>
    </article>
  )
}
