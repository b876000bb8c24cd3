import { keepRoster } from '../../../shared/acts/keep-roster.ts'
import { reveal } from '../../../shared/acts/reveal.ts'
import { addPage, beginSynthesis, dropSynthesis } from '../../../shared/acts/write-synthesis.ts'
import { isBilan } from '../../../shared/model/group-text.ts'
import { onlyId, type RecordId } from '../../../shared/model/ids.ts'
import { mostSynthesisPages } from '../../../shared/model/synthesis.ts'
import type { Audience } from '../../../shared/model/audience.ts'
import { draftPages } from '../../../shared/synthesis/draft.ts'
import type { Matter } from '../../../shared/synthesis/matter.ts'
import { pastSessions } from '../store/select/past-sessions.ts'
import type { SessionOffer, Workshop } from '../store/workshop.ts'
import { minuteOf } from './author.ts'
import { lookAtSession, type SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'
import { groupTexts } from './group-texts.ts'
import { askedBefore } from './workshop-asked.ts'
import { leftOutKept } from './workshop-left-out.ts'
import { followMemory } from './bilan-live.ts'
import { followSessions } from './workshop-live.ts'
import { matterOf, type Looked } from './workshop-matter.ts'
import { proposingActs } from './workshop-proposing.ts'
import { spotMarks, type Spotter } from './workshop-spotting.ts'
import { openWriting } from './workshop-writing.ts'

interface Bench {
  readonly source: SessionSource
  readonly room: OpenRoom
  readonly looks: Map<string, Promise<Looked | undefined>>
  /** Everybody who sat in the sessions looked at, without a device too. */
  readonly names: Set<string>
}

/** A closed session, looked at once: its words do not change any more, but for what is withdrawn. */
function look({ source, room, looks }: Bench, id: RecordId): Promise<Looked | undefined> {
  const known = looks.get(id)
  if (known !== undefined) return known
  const session = room.board.getState().sessions.get(id)
  const looked =
    session === undefined
      ? Promise.resolve(undefined)
      : lookAtSession(source, session.record.room).then((board) =>
          board === undefined ? undefined : { id, number: session.words.number, board },
        )
  looks.set(id, looked)
  return looked
}

async function matter(bench: Bench, sessions: readonly RecordId[]): Promise<Matter> {
  const looked = await Promise.all(sessions.map((id) => look(bench, id)))
  const read = matterOf(
    looked.filter((one) => one !== undefined),
    bench.room.board.getState(),
  )
  for (const { name } of read.who) bench.names.add(name)
  return read
}

/** What these sessions hold now, and whatever becomes of it. */
function follow(
  bench: Bench,
  sessions: readonly RecordId[],
  tell: (matter: Matter) => void,
): () => void {
  const calendar = bench.room.board.getState().sessions
  const found = sessions.flatMap((id) => calendar.get(id) ?? [])
  const rooms = found.map(({ record }) => record.room)
  return followSessions(bench.source, rooms, (boards) => {
    const looked = found.flatMap(({ id, record, words }) => {
      const board = boards.get(record.room)
      return board === undefined ? [] : { id, number: words.number, board }
    })
    const read = matterOf(looked, bench.room.board.getState())
    for (const { name } of read.who) bench.names.add(name)
    tell(read)
  })
}

const sessionsOf = ({ room }: Bench, id: RecordId): readonly RecordId[] =>
  room.board.getState().syntheses.get(id)?.words.sessions ?? []

/** What the group keeps of the whole cycle, for its Bilan. */
function followCycle({ source, room, names }: Bench, tell: (matter: Matter) => void): () => void {
  return followMemory(source, room, (read) => {
    for (const { name } of read.who) names.add(name)
    tell(read)
  })
}

async function offers(bench: Bench): Promise<readonly SessionOffer[]> {
  return Promise.all(
    pastSessions(bench.room.board.getState()).map(async ({ id, words }) => {
      const { stakes, people } = await matter(bench, [id])
      const leaving = stakes.filter(({ flag }) => flag === 'may-leave').length
      return { id, number: words.number, startsAtMin: words.startsAtMin, leaving, people }
    }),
  )
}

/** The synthesis, then its pages as the rule drafts them; its headline stays to be found. */
async function begin(
  bench: Bench,
  audience: Audience,
  sessions: readonly RecordId[],
): Promise<RecordId> {
  const { desk, line } = bench.room
  const { author, newId, nowMs } = desk
  const atMin = minuteOf(nowMs())
  const id = newId()
  const drafted = draftPages(await matter(bench, sessions)).slice(0, mostSynthesisPages)
  const pages = drafted.map((words) => ({ id: newId(), words: { ...words, atMin } }))
  const words = {
    audience,
    title: '',
    lead: '',
    sessions: [...sessions],
    pages: pages.map((page) => page.id),
    checked: {},
    atMin,
  }
  await line.post(beginSynthesis(author, id, words))
  for (const page of pages) {
    await line.post(addPage(author, { id: page.id, of: id }, page.words))
  }
  return id
}

/** Names that spotting is given: those of the roster, and everybody the group knows. */
function rosterOf(bench: Bench): readonly string[] {
  const { rosters, members } = bench.room.board.getState()
  const people = [...members.values()].map(({ words }) => words.name)
  return [...new Set([...(rosters.get(onlyId)?.words.names ?? []), ...people, ...bench.names])]
}

/** The facilitator's workshop: sessions read only, what is written goes to the group's room. */
export function openWorkshop(source: SessionSource, room: OpenRoom, spotter: Spotter): Workshop {
  const bench: Bench = { source, room, looks: new Map(), names: new Set() }
  const { desk, board, line } = room
  const drafts = source.device.draftsOf(source.ring.group)
  const spot = spotMarks(spotter, () => rosterOf(bench))
  const writing = openWriting({ desk, board, drafts, spot })
  return {
    group: source.ring.group,
    me: source.ring.member,
    board,
    writing,
    nowMs: desk.nowMs,
    offers: () => offers(bench),
    texts: groupTexts(source.device, source.ring.group, room),
    asked: askedBefore(drafts),
    leftOut: leftOutKept(drafts),
    matter: (sessions) => matter(bench, sessions),
    follow: (id, tell) =>
      isBilan(id) ? followCycle(bench, tell) : follow(bench, sessionsOf(bench, id), tell),
    begin: (audience, sessions) => begin(bench, audience, sessions),
    drop: (id) => line.post(dropSynthesis(id)),
    keepRoster: (names) =>
      line.post(
        keepRoster(desk.author, board.getState().rosters.get(onlyId), { names: [...names] }),
      ),
    ...proposingActs(desk),
    reveal: () => line.post(reveal()),
    stop: () => writing.stop(),
  }
}
