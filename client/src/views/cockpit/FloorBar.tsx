import { Button } from '../../ui/Button.tsx'
import { arrowRightIcon } from '../../ui/icons/arrowRightIcon.ts'
import { handPalmIcon } from '../../ui/icons/handPalmIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Turn } from '../../store/select/cockpit-floor.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { TurnChip } from './TurnChip.tsx'
import { useFloorGestures, useTurns, type RoundState } from './use-floor.ts'
import './FloorBar.css'

const words = tCockpit.floor

/** The board dims and the clock waits, until it is lifted. */
export function SilenceButton() {
  const { tiers } = useSession()
  const silence = useBoard((board) => progressOf(board)?.silence ?? false)
  return (
    <Button icon={handPalmIcon} pressed={silence} onPress={() => void tiers.holdSilence(!silence)}>
      {words.silence}
    </Button>
  )
}

/** Gives the floor to the next person; once all have spoken, starts the round again. */
export function NextSpeaker({ round }: { round: RoundState }) {
  const floor = useFloorGestures()
  if (round === 'over') return <Button onPress={floor.restart}>{words.restart}</Button>
  return (
    <Button iconAfter={arrowRightIcon} onPress={floor.next}>
      {round === 'half' ? words.secondHalf : words.next}
    </Button>
  )
}

export function TurnList({ turns }: { turns: readonly Turn[] }) {
  if (turns.length === 0) return <p className="ck-floor-empty">{words.empty}</p>
  return (
    <ol className="ck-turns" aria-label={words.title}>
      {turns.map((turn) => (
        <li key={turn.member} className={turn.opensHalf ? 'ck-turn-half' : undefined}>
          {turn.opensHalf ? <span className="ck-turn-half-words">{words.halfHere}</span> : null}
          <TurnChip turn={turn} />
        </li>
      ))}
    </ol>
  )
}

/** The speaking order: who spoke, who speaks, who waits, who is away. No durations. */
export function FloorBar() {
  const { turns, round } = useTurns()
  return (
    <section className="ck-floor" aria-label={words.region}>
      <h2 className="ck-floor-title">{words.title}</h2>
      <TurnList turns={turns} />
      <div className="ck-floor-gestures">
        <SilenceButton />
        <NextSpeaker round={round} />
      </div>
    </section>
  )
}
