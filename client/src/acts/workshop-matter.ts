import { isReserved, type CardWords } from '../../../shared/model/concept-link.ts'
import type { MemberId, RecordId } from '../../../shared/model/ids.ts'
import { momentIds } from '../../../shared/model/situation.ts'
import type { LinePut } from '../../../shared/synthesis/draft.ts'
import type {
  Matter,
  MatterConcept,
  MatterEcho,
  MatterSituation,
  MatterStake,
  Person,
  Voice,
} from '../../../shared/synthesis/matter.ts'
import type { Board, Opened } from '../store/board.ts'
import { heardName } from '../store/heard-name.ts'
import { sheetLines } from '../store/select/sheet-lines.ts'
import { inOrder, linksOf, numberOf, sayerOf } from '../store/select/situations.ts'
import { flagShown, stakeText } from '../store/select/stakes.ts'
import { progressOf } from '../store/select/steps.ts'

/** One session as it was looked at. */
export interface Looked {
  readonly id: RecordId
  readonly number: number
  readonly board: Board
}

/** One person for several ids: somebody without a device is written down anew at each session. */
type SamePerson = ReadonlyMap<string, MemberId>

function voice(
  board: Board,
  post: Opened<'situations'> | Opened<'echoes'>,
  same: SamePerson,
): Voice {
  const by = post.words.for ?? post.record.owner
  const author = same.get(by) ?? by
  return { id: post.id, author, name: sayerOf(board, post) }
}

function situationsOf(board: Board, feeds: ReadonlySet<string>, same: SamePerson) {
  return inOrder<Opened<'situations'>>(board.situations)
    .filter(({ id }) => feeds.has(id))
    .map((situation): MatterSituation => ({
      ...voice(board, situation, same),
      number: numberOf(board, situation.id),
      title: situation.words.title,
      moments: momentIds.flatMap((id) => situation.words[id]?.trim() || []),
    }))
}

/** A situation that feeds a stake brings its echoes. */
function echoesOf(board: Board, feeds: ReadonlySet<string>, same: SamePerson) {
  return inOrder<Opened<'echoes'>>(board.echoes)
    .filter(({ id, record }) => feeds.has(id) || feeds.has(record.of))
    .map((echo): MatterEcho => ({ ...voice(board, echo, same), text: echo.words.text.trim() }))
}

function conceptOf(concept: string, card: CardWords | undefined): MatterConcept[] {
  if (card === undefined || isReserved(concept)) return []
  const { name, definition, question, family } = card
  return [{ concept, name, definition, question, family, isOwn: family === undefined }]
}

/** Concepts tied to a stake or to what feeds it, links and cards handed out, each once. */
function conceptsOf(board: Board, about: ReadonlySet<string>): readonly MatterConcept[] {
  const linked = [...about].flatMap((id) => linksOf(board, id).map(({ words }) => words))
  const handed = inOrder<Opened<'handouts'>>(board.handouts)
    .filter(({ record }) => record.of !== undefined && about.has(record.of))
    .map(({ words }) => words)
  const each = [...linked, ...handed].flatMap(({ concept, card }) => conceptOf(concept, card))
  return [...new Map(each.map((one) => [one.concept, one])).values()]
}

function stakeOf({ board, number }: Looked, stake: Opened<'stakes'>, same: SamePerson) {
  const feeds = new Set<string>(stake.words.feeds)
  const situations = situationsOf(board, feeds, same)
  const echoes = echoesOf(board, feeds, same)
  const about = new Set([
    stake.id,
    ...situations.map(({ id }) => id),
    ...echoes.map(({ id }) => id),
  ])
  const matter: MatterStake = {
    stake: stake.id,
    text: stakeText(board, stake),
    flag: flagShown(board, stake).flag,
    session: number,
    situations,
    echoes,
    concepts: conceptsOf(board, about),
  }
  return matter
}

function linesOf(board: Board): readonly LinePut[] {
  return sheetLines(board).map(({ words: { cell, text, aside } }) => ({ cell, text, aside }))
}

/** Who has words in a session: posts of any kind, written by them or for them. */
function authorsIn(board: Board): ReadonlySet<string> {
  const posts = [board.situations, board.echoes, board.questions, board.wordBacks, board.takeaways]
  return new Set(
    posts.flatMap((table) =>
      [...table.values()].flatMap(({ record, words }) => words.for ?? (record.owner || [])),
    ),
  )
}

function peopleIn(board: Board): readonly Person[] {
  const helms = new Set<string>(progressOf(board)?.helms?.map(({ member }) => member) ?? [])
  const authors = authorsIn(board)
  // Whoever holds the session proposes the text: their own yes is asked once words of theirs are there.
  const seated = [...board.participants.values()].filter(
    ({ id }) => !helms.has(id) || authors.has(id),
  )
  return [
    ...seated.map(({ id, words }) => ({ id, name: words.name, hasDevice: true })),
    ...[...board.deviceless.values()].map(({ id, words }) => ({
      id,
      name: words.name,
      hasDevice: false,
    })),
  ]
}

/** Who sat there, each once though written down anew at each session. */
export function everybody(looked: readonly Looked[]): {
  readonly who: readonly Person[]
  readonly same: SamePerson
} {
  const who = new Map<string, Person>()
  const same = new Map<string, MemberId>()
  for (const person of looked.flatMap(({ board }) => peopleIn(board))) {
    const key = person.hasDevice ? person.id : `- ${heardName(person.name)}`
    const first = who.get(key)
    if (first === undefined) who.set(key, person)
    else same.set(person.id, first.id)
  }
  return { who: [...who.values()], same }
}

function toldIn({ board }: Looked): number {
  return [...board.placements.values()].filter(({ record }) => record.told).length
}

/** What a synthesis of these sessions draws on: stakes with what feeds them, and nothing beside. */
export function matterOf(looked: readonly Looked[], group: Board): Matter {
  const { who, same } = everybody(looked)
  return {
    stakes: looked.flatMap((session) =>
      inOrder<Opened<'stakes'>>(session.board.stakes).map((stake) => stakeOf(session, stake, same)),
    ),
    lines: looked.flatMap(({ board }) => linesOf(board)),
    pistes: looked.flatMap(({ id }) => group.texts.get(id)?.words.pistes ?? []),
    people: who.length,
    sessions: looked.map(({ number }) => number),
    who,
    told: looked.reduce((sum, session) => sum + toldIn(session), 0),
  }
}
