import type { Opened } from '../../store/board.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { echoesOf, isTold, questionsOf } from '../../store/select/situations.ts'
import { currentStep } from '../../store/select/steps.ts'
import { useAlike } from '../../ui/useAlike.ts'
import { ResonanceArc } from '../../ui/ResonanceArc.tsx'
import { useTables } from '../../store/use-tables.ts'
import { echoVoice, questionVoice } from './voices.tsx'

/** The arc around the situation: echoes in order of arrival, then questions; questions first at their step. */
export function FocusVoices({ situation }: { situation: Opened<'situations'> }) {
  const board = useTables('echoes', 'questions', 'participants', 'placements', 'script', 'progress')
  const echoes = echoesOf(board, situation.id).map((echo) => echoVoice(board, echo))
  const questions = questionsOf(board, situation.id).map((one) => questionVoice(board, one))
  const asking = currentStep(board)?.step.stage === 'questions'
  const items = useAlike(asking ? [...questions, ...echoes] : [...echoes, ...questions])
  if (items.length === 0 && !isTold(board, situation.id)) return <div className="ck-voices" />
  return (
    <div className="ck-voices">
      <ResonanceArc label={tCockpit.board.voices(situation.words.title)} items={items} />
    </div>
  )
}
