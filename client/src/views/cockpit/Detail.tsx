import { tCockpit } from '../../phrases/cockpit.ts'
import { keptForLater } from '../../store/select/cockpit-table.ts'
import { useBoard } from '../../store/use-app.ts'
import { ByButton } from './ByButton.tsx'
import { DetailSituation } from './DetailSituation.tsx'
import { DetailStake } from './DetailStake.tsx'
import { DetailVoice } from './DetailVoice.tsx'
import { useHelm, type Picked } from './helm.ts'
import { useTables } from '../../store/use-tables.ts'
import './Detail.css'

const words = tCockpit.detail

/** The picked record itself; nothing once its author withdrew it. */
function PickedDetail({ picked }: { picked: Picked }) {
  const situation = useBoard((board) => board.situations.get(picked.id))
  const echo = useBoard((board) => board.echoes.get(picked.id))
  const question = useBoard((board) => board.questions.get(picked.id))
  const stake = useBoard((board) => board.stakes.get(picked.id))
  if (situation !== undefined) return <DetailSituation situation={situation} />
  if (echo !== undefined) return <DetailVoice kind="echo" voice={echo} />
  if (question !== undefined) return <DetailVoice kind="question" voice={question} />
  if (stake !== undefined) return <DetailStake stake={stake} />
  return <p className="ck-herb-none">{words.nothing}</p>
}

/** Situations kept for later: off the table, never lost. */
function Later() {
  const board = useTables('situations', 'placements')
  const later = keptForLater(board)
  if (later.length === 0) return null
  return (
    <section className="ck-later" aria-label={words.laterList}>
      <h3 className="ck-side-label">{words.laterList}</h3>
      <ul>
        {later.map(({ id, words: { title } }) => (
          <li key={id}>
            <ByButton picked={{ kind: 'situation', id }} strong>
              {title}
            </ByButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is selected, and everything that can be done with it. A peer's words are never edited here. */
export function Detail() {
  const picked = useHelm((helm) => helm.picked)
  return (
    <div className="ck-detail">
      {picked === undefined ? (
        <p className="ck-herb-none">{words.nothing}</p>
      ) : (
        <PickedDetail key={picked.id} picked={picked} />
      )}
      <Later />
    </div>
  )
}
