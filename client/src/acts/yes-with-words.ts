// Not from answer-proposal.ts, which comes with all that answers: an ordinary session has none of it.
import { act, create, remove } from '../../../shared/acts/act.ts'
import type { RoomId } from '../../../shared/model/ids.ts'
import type { PeerActs } from '../store/session.ts'
import { minuteOf, type Desk } from './author.ts'

/** Where a text proposed to the group draws on what this member said in that session. */
function drawnOn({ author, board }: Desk, room: RoomId) {
  const { proposals, syntheses, sessions, proposedPages, objections } = board()
  const isSaid = (of: string) =>
    [...objections.values()].some(
      ({ record, words }) => words.gone && record.of === of && isMe(record.owner),
    )
  const isMe = (member: string) => member === author.member
  return [...proposals.values()].flatMap(({ id: of, record, words }) => {
    const from = syntheses.get(record.of)?.words.sessions ?? []
    const isFrom = from.some((session) => sessions.get(session)?.record.room === room)
    if (!isFrom || isSaid(of)) return []
    const page = words.pages.find((each) => {
      const said = proposedPages.get(each)?.words
      return said?.drawsOn.some(isMe) === true || said?.quotes.some(({ by }) => isMe(by)) === true
    })
    return page === undefined ? [] : [{ of, page }]
  })
}

/**
 * Whoever withdraws what they told or echoed takes back their yes to the texts proposed to their group,
 * and says of those that draw on it that they must be written again. The yes first; nothing says why.
 */
export function withYes(
  desk: Desk,
  room: RoomId,
  { withdraw, withdrawAll }: Pick<PeerActs, 'withdraw' | 'withdrawAll'>,
): Pick<PeerActs, 'withdraw' | 'withdrawAll'> {
  const { author, board, line, newId, nowMs } = desk
  const takeBack = async () => {
    for (const { id: yes, record, words } of board().consents.values()) {
      if (record.owner === author.member && words.aloud === undefined)
        await line.post(act(remove('consents', yes)))
    }
    for (const { of, page } of drawnOn(desk, room)) {
      const where = { page, start: 0, end: 0, wish: 'remove', text: '', gone: true } as const
      const words = { ...where, atMin: minuteOf(nowMs()) }
      const about = { collection: 'objections', id: newId(), clear: { of }, words } as const
      await line.post(act(create(author, about)))
    }
  }
  return {
    async withdraw(collection, id) {
      if (collection === 'situations' || collection === 'echoes') await takeBack()
      return withdraw(collection, id)
    },
    async withdrawAll() {
      await takeBack()
      await withdrawAll()
    },
  }
}
