import { Wave } from '../../ui/marks/Wave.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { inOrder } from '../../store/select/situations.ts'
import { currentStep } from '../../store/select/steps.ts'
import { useTables } from '../../store/use-tables.ts'
import { byLine } from '../../store/select/by-line.ts'

const words = tCockpit.board

/** What people chose to share; those who kept theirs leave no trace. */
function Shared() {
  const board = useTables('takeaways', 'participants')
  if (board.takeaways.size === 0) return null
  return (
    <section className="ck-shared" aria-label={words.shared}>
      <h3 className="ck-moment-label">{words.shared}</h3>
      <ul>
        {inOrder(board.takeaways).map((takeaway) => (
          <li key={takeaway.id}>
            <p className="fe-voice">{takeaway.words.text}</p>
            <p className="ck-title-by">{byLine(board, takeaway) ?? words.unsigned}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The break, and the time when each keeps one sentence: a still page. */
export function StillCentre() {
  const board = useTables('script', 'progress')
  const pausing = currentStep(board)?.step.stage === 'break'
  return (
    <div className="ck-page ck-still">
      <Wave state="told" size={92} />
      <h2 className="fe-section">{pausing ? words.still : words.takeaway}</h2>
      <p className="ck-page-help">{pausing ? words.stillHelp : words.takeawayHelp}</p>
      {pausing ? null : <Shared />}
    </div>
  )
}
