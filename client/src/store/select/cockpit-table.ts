import type { Gate } from '../../../../shared/method/gates.ts'
import { conceptGate, echoGate, stakeGate } from '../../../../shared/method/gates.ts'
import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import type { Stage } from '../../../../shared/method/stages.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import type { momentIds } from '../../../../shared/model/situation.ts'
import type { Board, Opened } from '../board.ts'
import { linkingReached, tellerOf } from './cockpit-rail.ts'
import { centred, echoesOf, inOrder, isTold, linksOf, sayerOf, wordBackOf } from './situations.ts'
import { scriptOf } from './steps.ts'

/** A text is late when it reached the relay two minutes or more after it was written. */
const lateMin = 2

/** The minute a text was written, ms, when it was sent from offline; undefined otherwise. */
export function lateSinceMs(item: {
  readonly words: { readonly atMin: number }
  readonly record: { readonly atMin: number; readonly owner: string }
}): number | undefined {
  // Nobody's words bear no minute.
  const late = item.record.owner !== '' && item.record.atMin - item.words.atMin >= lateMin
  return late ? item.words.atMin * 60_000 : undefined
}

/** One written moment of a situation, under the name its kind gives it. */
export interface WrittenMoment {
  readonly id: (typeof momentIds)[number]
  readonly name: string
  readonly text: string
}

/** The moments that the person who told kept in writing, in their order. */
export function momentsOf(board: Board, { words }: Opened<'situations'>): readonly WrittenMoment[] {
  const portrait = kindPortraits[scriptOf(board)?.kind ?? 'tenir-debout']
  return portrait.moments.flatMap(({ id, name }) => {
    const text = words[id]?.trim() ?? ''
    return text === '' ? [] : [{ id, name, text }]
  })
}

/** True once the person who told has spoken again, in writing or aloud. */
export function hasSpokenAgain(board: Board, id: RecordId): boolean {
  return wordBackOf(board, id) !== undefined || board.placements.get(id)?.words.spokenAgain === true
}

/** What the step towards which we go still awaits. */
export function stepGate(board: Board, stage: Stage): Gate {
  const centre = centred(board)
  if (stage === 'stakes') return stakeGate(allUnder(board))
  if (centre === undefined) return 'open'
  const name = tellerOf(board)
  const teller = name === undefined ? {} : { teller: name }
  if (stage === 'echoes') return echoGate({ told: isTold(board, centre.id), ...teller })
  if (stage !== 'linking') return 'open'
  return conceptGate({ wordBack: hasSpokenAgain(board, centre.id), ...teller })
}

/** The why last given with a concept brought here, or with any concept when none is named. */
export function whyOf(board: Board, of: string, concept?: string): string | undefined {
  const brought = [...inOrder(board.conceptLinks), ...inOrder(board.handouts)]
  return brought
    .filter(({ record, words }) => record.of === of && (concept ?? words.concept) === words.concept)
    .at(-1)?.words.why
}

/** Whether a concept may be brought to this situation: the linking step was itself the gesture. */
export function linkGate(board: Board, of: RecordId | undefined): Gate {
  if (of === undefined || linkingReached(board)) return 'open'
  const situation = board.situations.get(board.echoes.get(of)?.record.of ?? of)
  if (situation === undefined) return 'open'
  // One gesture passes the gate for this situation, not one a concept.
  if (linksOf(board, of).length > 0 || whyOf(board, of) !== undefined) return 'open'
  const name = sayerOf(board, situation)
  const wordBack = hasSpokenAgain(board, situation.id)
  return conceptGate({ wordBack, ...(name === undefined ? {} : { teller: name }) })
}

function allUnder(board: Board): { links: number; echoes: number } {
  return { links: board.conceptLinks.size + board.handouts.size, echoes: board.echoes.size }
}

/** Whether what feeds a stake holds at least one echo or one link. */
export function feedsGate(board: Board, feeds: readonly RecordId[]): Gate {
  const under = feeds.map((id) => ({
    links: linksOf(board, id).length,
    echoes: board.echoes.has(id) ? 1 : echoesOf(board, id).length,
  }))
  return stakeGate({
    links: under.reduce((sum, { links }) => sum + links, 0),
    echoes: under.reduce((sum, { echoes }) => sum + echoes, 0),
  })
}

/** Stakes in the order they were named. */
export function stakesOf(board: Board): readonly Opened<'stakes'>[] {
  return inOrder(board.stakes)
}

/** Situations kept for later, in order of arrival. */
export function keptForLater(board: Board): readonly Opened<'situations'>[] {
  return inOrder(board.situations).filter(
    ({ id }) => board.placements.get(id)?.words.aside === true,
  )
}

/** A concept under a situation, an echo or a stake, once: linked, handed out, or both. */
export interface Tied {
  readonly concept: string
  readonly link: RecordId | undefined
  readonly handed: boolean
}

/** Concepts tied to one record, links first, each once. */
export function tiedTo(board: Board, of: RecordId): readonly Tied[] {
  const handed = new Set(
    inOrder(board.handouts)
      .filter(({ record }) => record.of === of)
      .map(({ words }) => words.concept),
  )
  const links = linksOf(board, of)
  const linked = new Set(links.map(({ words }) => words.concept))
  return [
    ...[...linked].map((concept) => ({
      concept,
      link: links.find(({ words }) => words.concept === concept)?.id,
      handed: handed.has(concept),
    })),
    ...[...handed]
      .filter((concept) => !linked.has(concept))
      .map((concept) => ({ concept, link: undefined, handed: true })),
  ]
}

/** The concepts handed out in this session, each once. */
export function handedConcepts(board: Board): ReadonlySet<string> {
  return new Set([...board.handouts.values()].map(({ words }) => words.concept))
}

/** The latest card handed out with this concept. */
export function lastHandout(board: Board, concept: string): Opened<'handouts'> | undefined {
  return inOrder(board.handouts)
    .filter(({ words }) => words.concept === concept)
    .at(-1)
}
