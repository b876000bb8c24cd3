import { keepText } from '../../../shared/acts/keep-text.ts'
import { addPage, beginSynthesis } from '../../../shared/acts/write-synthesis.ts'
import { bilanIdFrom, groupBilanId } from '../../../shared/model/group-text.ts'
import { onlyId, type RecordId } from '../../../shared/model/ids.ts'
import { mostSynthesisPages } from '../../../shared/model/synthesis.ts'
import { bilanPages, groupBilan } from '../../../shared/synthesis/bilan.ts'
import type { Person } from '../../../shared/synthesis/matter.ts'
import type { Bilan } from '../store/bilan.ts'
import type { Board } from '../store/board.ts'
import { closedSessions, pastSessions } from '../store/select/past-sessions.ts'
import { minuteOf } from './author.ts'
import { bilanMatterOf, knownConcepts, memoryOf } from './bilan-matter.ts'
import { lookAtSession, type SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'
import { everybody } from './workshop-matter.ts'

/** Those without a device: known as long as a session they sat in is kept here. */
export async function devicelessHere(
  source: SessionSource,
  group: Board,
): Promise<readonly Person[]> {
  const looked = await Promise.all(
    pastSessions(group).map(async ({ id, record, words }) => {
      const board = await lookAtSession(source, record.room)
      return board === undefined ? [] : [{ id, number: words.number, board }]
    }),
  )
  return everybody(looked.flat()).who.filter(({ hasDevice }) => !hasDevice)
}

/** A synthesis tells one to three sessions: for a Bilan the last ones, and its memory is the cycle's. */
const lastSessions = (group: Board): RecordId[] =>
  closedSessions(group)
    .slice(0, 3)
    .map(({ id }) => id)
    .reverse()

async function begin(source: SessionSource, { board, desk, line }: OpenRoom) {
  const group = board.getState()
  const known = await knownConcepts(group)
  const deviceless = await devicelessHere(source, group)
  const matter = bilanMatterOf(group, { me: source.ring.member, known, deviceless })
  const drafted = bilanPages(matter).slice(0, mostSynthesisPages)
  const sessions = lastSessions(group)
  if (drafted.length === 0 || sessions.length === 0) return undefined
  const { author, newId, nowMs } = desk
  const atMin = minuteOf(nowMs())
  const id = bilanIdFrom(newId())
  const pages = drafted.map((words) => ({ id: newId(), words: { ...words, atMin } }))
  await line.post(
    beginSynthesis(author, id, {
      audience: 'managements',
      title: '',
      lead: '',
      sessions,
      pages: pages.map((page) => page.id),
      checked: {},
      atMin,
    }),
  )
  for (const page of pages) {
    await line.post(addPage(author, { id: page.id, of: id }, page.words))
  }
  return id
}

/** The Bilan of a group's cycle: kept in its own room, or begun as a synthesis. */
export function bilanActs(source: SessionSource, room: OpenRoom): Bilan {
  const { board, desk, line } = room
  return {
    draft() {
      const group = board.getState()
      const { rules = [] } = group.charter.get(onlyId)?.words ?? {}
      return Promise.resolve(groupBilan(memoryOf(group), rules))
    },
    keep(bilan) {
      const id = groupBilanId
      const before = board.getState().texts.get(id)
      const atMin = minuteOf(desk.nowMs())
      const words = { stakes: [], concepts: [], pistes: [], bilan, atMin }
      return line.post(keepText(desk.author, { id, before }, words))
    },
    begin: () => begin(source, room),
  }
}
