import { tMarks } from '../../phrases/workshop-marks.ts'
import { caretRightIcon } from '../../ui/icons/caretRightIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import type { Mark } from '../../store/mark.ts'
import { useDesk } from './desk.ts'
import { HumanChecks } from './HumanChecks.tsx'
import { KeptMarks } from './KeptMarks.tsx'
import { MarkCard } from './MarkCard.tsx'
import { MarkIcon } from './MarkIcon.tsx'
import { ProposeFoot } from './ProposeFoot.tsx'
import { ToRework } from './ToRework.tsx'
import { typeWord } from './use-marks.ts'

/** How easily somebody could be recognised: in words and reasons, never a percentage. */
function Level() {
  const { recognition } = useDesk()
  const { level, reasons } = recognition
  return (
    <>
      <div className={`ws-level ws-level-${level}`} aria-hidden="true">
        {([1, 2, 3] as const).map((step) => (
          <span key={step} className={step <= level ? 'ws-level-on' : ''} />
        ))}
      </div>
      <p className="ws-level-words">
        <strong>{tMarks.level[level]}</strong>{' '}
        {reasons.length === 0
          ? tMarks.help
          : reasons.map((reason) => tMarks.reasons[reason]).join(' ')}
      </p>
    </>
  )
}

function MarkRow({ mark }: { mark: Mark }) {
  const { choose } = useDesk()
  const [proposal] = mark.proposals
  return (
    <li>
      <button type="button" className="ws-row" onClick={() => choose(mark, true)}>
        <MarkIcon mark={mark} />
        <span>
          <span className="ws-row-text">{mark.text}</span>
          <span className="ws-row-note">
            {typeWord(mark)},{' '}
            {proposal === undefined ? tMarks.noProposal : tMarks.becomes(proposal)}
          </span>
        </span>
        <Icon path={caretRightIcon} size={19} />
      </button>
    </li>
  )
}

/** What is to decide, one after the other: no way to accept all of it at once. */
function ToDecide() {
  const { pending, current, writing } = useDesk()
  if (writing.marks === undefined) return <p className="ws-note">{tMarks.reading}</p>
  return (
    <section className="ws-to-decide">
      <h3 className="ws-side-title">
        {pending.length === 0 ? tMarks.allDecided : tMarks.toDecide(pending.length)}
      </h3>
      {current === undefined ? null : (
        <MarkCard key={`${current.id} ${current.text}`} mark={current} />
      )}
      <ul className="ws-rows">
        {pending
          .filter((mark) => mark !== current)
          .map((mark) => (
            <MarkRow key={mark.id} mark={mark} />
          ))}
      </ul>
    </section>
  )
}

/** "Qui pourrait être reconnu·e ?" */
export function MarksColumn() {
  const { said } = useDesk()
  return (
    <div className="ws-marks">
      <h2 className="fe-section">{tMarks.title}</h2>
      <Level />
      <ToRework />
      <ToDecide />
      <KeptMarks />
      <HumanChecks />
      <ProposeFoot />
      <p className="ws-keys">{tMarks.keys}</p>
      <LiveRegion>{said}</LiveRegion>
    </div>
  )
}
