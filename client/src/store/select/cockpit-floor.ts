import type { FloorWords } from '../../../../shared/model/floor.ts'
import { onlyId, type MemberId } from '../../../../shared/model/ids.ts'
import type { Stage } from '../../../../shared/method/stages.ts'
import type { Board } from '../board.ts'
import { centred, inOrder } from './situations.ts'
import { currentStep } from './steps.ts'

/** One person in the speaking order. */
export interface Turn {
  readonly member: MemberId
  readonly name: string
  readonly state: 'spoken' | 'speaking' | 'waiting' | 'passes' | 'away'
}

/** While the others answer, the person who told listens: the round goes without them. */
const listening: readonly Stage[] = ['questions', 'echoes']

/** Everyone in the round, in order of arrival: not the facilitator, nor the person who listens. */
function inTheRound(board: Board, me: MemberId | undefined): readonly MemberId[] {
  const step = currentStep(board)?.step
  const teller =
    step !== undefined && listening.includes(step.stage) ? centred(board)?.record.owner : undefined
  return inOrder(board.participants)
    .map(({ id }) => id)
    .filter((id) => id !== me && id !== teller)
}

/** The speaking order as it stands: the floor's own words, late joiners placed at its end. */
export function floorOf(board: Board, me: MemberId | undefined): FloorWords {
  const round = inTheRound(board, me)
  const words = board.floor.get(onlyId)?.words
  if (words === undefined) return { spoken: [], waiting: [...round] }
  const kept = (ids: readonly MemberId[]) => ids.filter((id) => round.includes(id))
  const spoken = kept(words.spoken)
  const waiting = kept(words.waiting)
  const speaking = kept(words.speaking === undefined ? [] : [words.speaking])[0]
  const named = [...spoken, ...waiting, ...(speaking === undefined ? [] : [speaking])]
  const late = round.filter((id) => !named.includes(id))
  return { spoken, waiting: [...waiting, ...late], ...(speaking === undefined ? {} : { speaking }) }
}

/** The order as a row of people: those who spoke, who speaks, who waits, who is away. */
export function turnsOf(
  board: Board,
  floor: FloorWords,
  here: ReadonlySet<MemberId>,
): readonly Turn[] {
  const step = currentStep(board)?.step.id
  const turn = (member: MemberId, state: Turn['state']): Turn[] => {
    const words = board.participants.get(member)?.words
    return words === undefined ? [] : [{ member, name: words.name, state }]
  }
  const stateOf = (member: MemberId): Turn['state'] => {
    if (!here.has(member)) return 'away'
    const passes = board.participants.get(member)?.words.passes
    return passes !== undefined && passes === step ? 'passes' : 'waiting'
  }
  const waiting = floor.waiting.map((member) => ({ member, state: stateOf(member) }))
  const present = waiting.filter(({ state }) => state !== 'away')
  const away = waiting.filter(({ state }) => state === 'away')
  return [
    ...floor.spoken.flatMap((member) => turn(member, 'spoken')),
    ...(floor.speaking === undefined ? [] : turn(floor.speaking, 'speaking')),
    ...[...present, ...away].flatMap(({ member, state }) => turn(member, state)),
  ]
}

/** The next person who waits, is here and does not pass. */
export function nextTurn(turns: readonly Turn[]): Turn | undefined {
  return turns.find(({ state }) => state === 'waiting')
}

/** The person who speaks has spoken; `member` speaks, or nobody. */
export function giveTurn(floor: FloorWords, member: MemberId | undefined): FloorWords {
  const spoken =
    floor.speaking === undefined || floor.speaking === member
      ? floor.spoken
      : [...floor.spoken, floor.speaking]
  return {
    spoken: spoken.filter((id) => id !== member),
    waiting: floor.waiting.filter((id) => id !== member),
    ...(member === undefined ? {} : { speaking: member }),
  }
}

/** A person passes: counted as having had their turn, without having spoken. */
export function passTurn(floor: FloorWords, member: MemberId): FloorWords {
  const { speaking, ...others } = floor
  return {
    ...others,
    spoken: [...floor.spoken.filter((id) => id !== member), member],
    waiting: floor.waiting.filter((id) => id !== member),
    ...(speaking === undefined || speaking === member ? {} : { speaking }),
  }
}

/** Put back among those who wait, at the end of the round. */
export function putBackTurn(floor: FloorWords, member: MemberId): FloorWords {
  const { speaking, ...others } = floor
  return {
    ...others,
    spoken: floor.spoken.filter((id) => id !== member),
    waiting: [...floor.waiting.filter((id) => id !== member), member],
    ...(speaking === undefined || speaking === member ? {} : { speaking }),
  }
}

/** One place earlier (-1) or later (+1) among those who wait. */
export function moveTurn(floor: FloorWords, member: MemberId, by: -1 | 1): FloorWords {
  const from = floor.waiting.indexOf(member)
  const to = from + by
  if (from === -1 || to < 0 || to >= floor.waiting.length) return floor
  const waiting = floor.waiting.filter((id) => id !== member)
  waiting.splice(to, 0, member)
  return { ...floor, waiting }
}
