import { Button } from '../../ui/Button.tsx'
import { Wave } from '../../ui/marks/Wave.tsx'
import { StatePage } from '../../ui/StatePage.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import {
  hasToldAlready,
  isTold,
  numberOf,
  sayerOf,
  waitingSituations,
} from '../../store/select/situations.ts'
import { currentStep } from '../../store/select/steps.ts'
import { useSession } from '../../store/use-app.ts'
import { ByButton } from './ByButton.tsx'
import { useTables } from '../../store/use-tables.ts'
import { byLine } from '../../store/select/by-line.ts'

const words = tCockpit.board

interface TitleLineProps {
  situation: Opened<'situations'>
  /** At the choice the gesture stands out; before, it stays quiet. */
  choosing: boolean
}

/** What helps to choose, in words: nothing is counted, nothing is ranked. */
function Said({ situation }: { situation: Opened<'situations'> }) {
  const board = useTables('situations', 'participants', 'deviceless', 'placements')
  const { wish } = situation.words
  const sayer = sayerOf(board, situation)
  const said = [
    wish === 'pressing' ? words.pressing(sayer) : '',
    wish === 'not-now' ? words.declined(sayer) : '',
    hasToldAlready(board, situation) ? words.toldAlready : '',
  ].filter((line) => line !== '')
  return said.length === 0 ? null : <p className="ck-title-said">{said.join(' ')}</p>
}

/** What is written of a situation before it is chosen, and whose it is. */
function TitleWords({ situation, choosing }: TitleLineProps) {
  const board = useTables('situations', 'participants', 'progress', 'script')
  const { id } = situation
  const by = byLine(board, situation) ?? words.unsignedSmall
  return (
    <div>
      <p className="ck-title-words">{situation.words.title}</p>
      <p className="ck-title-by">
        <ByButton picked={{ kind: 'situation', id }}>
          {words.edgeBy(numberOf(board, id), by)}
        </ByButton>
      </p>
      {choosing ? <Said situation={situation} /> : null}
    </div>
  )
}

function TitleLine({ situation, choosing }: TitleLineProps) {
  const { tiers } = useSession()
  const board = useTables('situations', 'placements')
  const declined = situation.words.wish === 'not-now'
  return (
    <li className="ck-title-line">
      <Wave state={isTold(board, situation.id) ? 'told' : 'waiting'} size={36} />
      <TitleWords situation={situation} choosing={choosing} />
      <Button
        size="small"
        variant={choosing ? 'secondary' : 'quiet'}
        unavailable={choosing && declined}
        onPress={() => void tiers.centre(situation.id)}
      >
        {words.toCentre}
        <span className="fe-visually-hidden">, {situation.words.title}</span>
      </Button>
    </li>
  )
}

/** Title lines in order of arrival, all alike; none yet says so. */
export function TitlesCentre() {
  const board = useTables('situations', 'placements', 'progress', 'script')
  const waiting = waitingSituations(board)
  const choosing = currentStep(board)?.step.stage === 'choice'
  if (waiting.length === 0) {
    return (
      <StatePage state="empty" title={words.empty} look="panel" headingLevel={2}>
        <p>{words.emptyHelp}</p>
      </StatePage>
    )
  }
  return (
    <div className="ck-page">
      <h2 className="fe-section">{choosing ? words.choose : words.titles}</h2>
      <p className="ck-page-help">{choosing ? words.chooseHelp : words.titlesHelp}</p>
      <ol className="ck-title-lines">
        {waiting.map((situation) => (
          <TitleLine key={situation.id} situation={situation} choosing={choosing} />
        ))}
      </ol>
    </div>
  )
}
