import { firstHalf, firstRound, placed } from '../../../../shared/method/turn.ts'
import type { FloorWords } from '../../../../shared/model/floor.ts'
import { onlyId, type MemberId } from '../../../../shared/model/ids.ts'
import type { Stage } from '../../../../shared/method/stages.ts'
import type { Board } from '../board.ts'
import { isThere } from './cockpit-presence.ts'
import { centred, inOrder, personIn } from './situations.ts'
import { currentStep } from './steps.ts'

/** One person in the speaking order. */
export interface Turn {
  readonly member: MemberId
  readonly name: string
  readonly state: 'spoken' | 'speaking' | 'waiting' | 'passes' | 'away'
  /** The first of the second half-round. */
  readonly opensHalf?: true
}

/** While the others answer, the person who told listens: the round goes without them. */
const listening: readonly Stage[] = ['questions', 'echoes']

/** Everyone in the round, in order of arrival: not the facilitator, nor the person who listens. */
function inTheRound(board: Board, me: MemberId | undefined): readonly MemberId[] {
  const step = currentStep(board)?.step
  const centre = step !== undefined && listening.includes(step.stage) ? centred(board) : undefined
  const teller = centre?.words.for ?? centre?.record.owner
  return [...inOrder(board.participants), ...inOrder(board.deviceless)]
    .map(({ id }) => id)
    .filter((id) => id !== me && id !== teller)
}

/** The speaking order as it stands: the floor's own words, late joiners placed at its end. */
export function floorOf(board: Board, me: MemberId | undefined): FloorWords {
  const round = inTheRound(board, me)
  const words = board.floor.get(onlyId)?.words
  return words === undefined ? firstRound(round) : placed(words, round)
}

/** Whether somebody may be given the floor: not known to be away, or without a device, and not passing. */
export function readiness(board: Board, here: ReadonlySet<MemberId>) {
  const step = currentStep(board)?.step.id
  return (member: MemberId): 'waiting' | 'passes' | 'away' => {
    if (board.deviceless.has(member)) return 'waiting'
    if (isThere(here, member) === false) return 'away'
    const passes = board.participants.get(member)?.words.passes
    return passes !== undefined && passes === step ? 'passes' : 'waiting'
  }
}

/** The order as a row of people: those who spoke, who speaks, who waits, who is away. */
export function turnsOf(
  board: Board,
  floor: FloorWords,
  here: ReadonlySet<MemberId>,
): readonly Turn[] {
  const stateOf = readiness(board, here)
  const rows: readonly (readonly [MemberId, Turn['state']])[] = [
    ...floor.spoken.map((member) => [member, 'spoken'] as const),
    ...(floor.speaking === undefined ? [] : [[floor.speaking, 'speaking'] as const]),
    ...floor.waiting.map((member) => [member, stateOf(member)] as const),
  ]
  const half = firstHalf(floor)
  const turns = rows.flatMap(([member, state], index): Turn[] => {
    const name = personIn(board, member)
    if (name === undefined) return []
    return [{ member, name, state, ...(index === half ? { opensHalf: true } : {}) }]
  })
  // Those away keep their place in the order; the row shows them last.
  return [
    ...turns.filter(({ state }) => state !== 'away'),
    ...turns.filter(({ state }) => state === 'away'),
  ]
}
