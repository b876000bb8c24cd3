import type { FloorWords } from '../model/floor.ts'
import type { MemberId } from '../model/ids.ts'

/** More people than this speak in two half-rounds (METHOD §1.2: at fifteen, a whole round is too long). */
export const wholeRoundPeople = 10

/** The order before anybody spoke: as they arrived. */
export const firstRound = (people: readonly MemberId[]): FloorWords => ({
  spoken: [],
  waiting: [...people],
  lately: [],
})

/** Everybody of the round once: those who left are gone, those who joined wait at the end. */
export function placed(floor: FloorWords, people: readonly MemberId[]): FloorWords {
  const kept = (ids: readonly MemberId[]) => [...new Set(ids)].filter((id) => people.includes(id))
  const speaking = floor.speaking !== undefined && kept([floor.speaking])[0]
  const spoken = kept(floor.spoken).filter((id) => id !== speaking)
  const waiting = kept(floor.waiting).filter((id) => id !== speaking && !spoken.includes(id))
  const named = new Set([...spoken, ...waiting, ...(speaking ? [speaking] : [])])
  return {
    spoken,
    waiting: [...waiting, ...people.filter((id) => !named.has(id))],
    // Who is not in this round may come back to the next: what is remembered of them stays.
    lately: floor.lately,
    ...(speaking ? { speaking } : {}),
  }
}

/** Those who have not spoken first, then whoever spoke longest ago: an order, never a count. */
export function quietFirst(
  people: readonly MemberId[],
  lately: readonly MemberId[],
): readonly MemberId[] {
  return [...people].sort((a, b) => lately.indexOf(a) - lately.indexOf(b))
}

/** A new round, the quiet first. */
export function newRound({ spoken, speaking, waiting, lately }: FloorWords): FloorWords {
  const everyone = [...waiting, ...spoken, ...(speaking === undefined ? [] : [speaking])]
  return { spoken: [], waiting: [...quietFirst(everyone, lately)], lately }
}

/** The person who speaks has spoken; `member` speaks, or nobody. */
export function giveTurn(floor: FloorWords, member: MemberId | undefined): FloorWords {
  const { speaking } = floor
  const done = speaking === undefined || speaking === member ? [] : [speaking]
  return {
    spoken: [...floor.spoken, ...done].filter((id) => id !== member),
    waiting: floor.waiting.filter((id) => id !== member),
    lately: member === undefined ? floor.lately : [...without(floor.lately, member), member],
    ...(member === undefined ? {} : { speaking: member }),
  }
}

/** A person passes: had their turn in this round, without having spoken. */
export function passTurn(floor: FloorWords, member: MemberId): FloorWords {
  const wasSpeaking = floor.speaking === member
  return {
    ...leaving(floor, member),
    spoken: [...without(floor.spoken, member), member],
    waiting: without(floor.waiting, member),
    // Given the floor and passing it on: they have not spoken.
    lately: wasSpeaking ? without(floor.lately, member) : floor.lately,
  }
}

/** Put back among those who wait, at the end of the round, as somebody who has not spoken. */
export function putBackTurn(floor: FloorWords, member: MemberId): FloorWords {
  return {
    ...leaving(floor, member),
    spoken: without(floor.spoken, member),
    waiting: [...without(floor.waiting, member), member],
    lately: without(floor.lately, member),
  }
}

/** One place earlier (-1) or later (+1) among those who wait. */
export function moveTurn(floor: FloorWords, member: MemberId, by: -1 | 1): FloorWords {
  const to = floor.waiting.indexOf(member) + by
  if (!floor.waiting.includes(member) || to < 0 || to >= floor.waiting.length) return floor
  const waiting = without(floor.waiting, member)
  waiting.splice(to, 0, member)
  return { ...floor, waiting }
}

/** How many people the first half-round has; nothing when the round is whole. */
export function firstHalf({ spoken, speaking, waiting }: FloorWords): number | undefined {
  const people = spoken.length + waiting.length + (speaking === undefined ? 0 : 1)
  return people > wholeRoundPeople ? Math.ceil(people / 2) : undefined
}

/** True between the two half-rounds. */
export function isAtHalf(floor: FloorWords): boolean {
  const { spoken, speaking, waiting } = floor
  return speaking === undefined && waiting.length > 0 && spoken.length === firstHalf(floor)
}

/**
 * « Suivant·e »: the first who waits and is ready speaks. The first half-round ends with nobody
 * speaking; so does the round.
 */
export function nextTurn(floor: FloorWords, isReady: (member: MemberId) => boolean): FloorWords {
  const done = giveTurn(floor, undefined)
  const endsHalf = floor.speaking !== undefined && isAtHalf(done)
  return endsHalf ? done : giveTurn(floor, floor.waiting.find(isReady))
}

const without = (ids: readonly MemberId[], member: MemberId): MemberId[] =>
  ids.filter((id) => id !== member)

/** The floor without its speaker when it is this person. */
function leaving({ speaking, ...floor }: FloorWords, member: MemberId): FloorWords {
  return speaking === undefined || speaking === member ? floor : { ...floor, speaking }
}
