import type { Echo } from '../../../../shared/model/echo.ts'
import { onlyId, type RecordId } from '../../../../shared/model/ids.ts'
import type { Board, Opened, Table } from '../board.ts'
import { passageIn } from '../../../../shared/method/passages.ts'

type Situation = Opened<'situations'>

/** Any table's records, in order of arrival; those not gone yet come last, by id. */
export function inOrder<
  T extends { readonly id: string; readonly record: { readonly ord: number } },
>(table: ReadonlyMap<string, T>): readonly T[] {
  return [...table.values()].sort((a, b) => a.record.ord - b.record.ord || (a.id < b.id ? -1 : 1))
}

const numbered = new WeakMap<Table<'situations'>, ReadonlyMap<string, number>>()

/** A situation's number at the table: its place in order of arrival, from 1. Derived, never stored. */
export function numberOf(board: Board, id: string): number {
  let numbers = numbered.get(board.situations)
  if (numbers === undefined) {
    numbers = new Map(
      inOrder(board.situations).map((situation, index) => [situation.id, index + 1]),
    )
    numbered.set(board.situations, numbers)
  }
  return numbers.get(id) ?? 0
}

/** The situation in the centre, if any. */
export function centred(board: Board): Situation | undefined {
  const id = board.progress.get(onlyId)?.words.centre
  return id === undefined ? undefined : board.situations.get(id)
}

export function isTold(board: Board, id: string): boolean {
  return board.placements.get(id)?.record.told === true
}

/** True when whoever says this situation has told another one already, in this session. */
export function hasToldAlready(board: Board, situation: Situation): boolean {
  const sayer = ({ record, words }: Situation) => words.for ?? record.owner
  return [...board.situations.values()].some(
    (other) =>
      other.id !== situation.id && isTold(board, other.id) && sayer(other) === sayer(situation),
  )
}

/** Situations on the edge of the table: not in the centre, not kept for later, not leaving. */
export function waitingSituations(board: Board): readonly Situation[] {
  const centre = centred(board)?.id
  return inOrder(board.situations).filter(
    ({ id, keeping }) =>
      id !== centre && keeping !== 'leaving' && board.placements.get(id)?.words.aside !== true,
  )
}

function about<
  T extends { readonly id: string; readonly record: { readonly ord: number; readonly of: string } },
>(table: ReadonlyMap<string, T>, of: string): readonly T[] {
  return inOrder(table).filter(({ record }) => record.of === of)
}

/** Echoes to a situation, in order of arrival. */
export function echoesOf(board: Board, of: RecordId): readonly Opened<'echoes'>[] {
  return about(board.echoes, of).filter(({ keeping }) => keeping !== 'leaving')
}

/** Questions about a situation, in order of arrival. */
export function questionsOf(board: Board, of: RecordId): readonly Opened<'questions'>[] {
  return about(board.questions, of).filter(({ keeping }) => keeping !== 'leaving')
}

/** The word back of the person who told, the latest if several. */
export function wordBackOf(board: Board, of: RecordId): Opened<'wordBacks'> | undefined {
  return about(board.wordBacks, of)
    .filter(({ keeping }) => keeping !== 'leaving')
    .at(-1)
}

/** Concepts tied to a situation, an echo or a stake. */
export function linksOf(board: Board, of: string): readonly Opened<'conceptLinks'>[] {
  return about(board.conceptLinks, of)
}

/** The name somebody at the table goes by, with a device or without. */
export function personIn(board: Board, id: string): string | undefined {
  return (board.participants.get(id) ?? board.deviceless.get(id))?.words.name
}

/** A post, as far as who it comes from. */
export interface Authored {
  readonly record: { readonly owner: Echo['owner'] }
  readonly words: { readonly for?: RecordId | undefined }
}

/** Who says it: the person it was written for, else its writer; undefined for an unsigned post. */
export function sayerOf(board: Board, { record, words }: Authored): string | undefined {
  return words.for === undefined ? nameOf(board, record.owner) : personIn(board, words.for)
}

/** The name a member goes by in this session; undefined for an unsigned post. */
export function nameOf(board: Board, owner: Echo['owner']): string | undefined {
  return owner === '' ? undefined : board.participants.get(owner)?.words.name
}

/** The same for any screen that holds the board. */
export function quoteOf(board: Board, echo: Opened<'echoes'>): string | undefined {
  const situation = board.situations.get(echo.record.of)
  return situation === undefined ? undefined : passageOf(situation, echo)
}

/** The sentence an echo answers, as long as it still stands in the telling. */
export function passageOf({ words }: Situation, echo: Opened<'echoes'>): string | undefined {
  const { passage } = echo.words
  return passage === undefined ? undefined : passageIn(words, passage)
}
