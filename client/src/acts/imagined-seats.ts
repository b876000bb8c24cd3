import { enterSession } from '../../../shared/acts/enter-session.ts'
import type { Hash, MemberId } from '../../../shared/model/ids.ts'
import { newRecordId } from '../seal/random.ts'
import type { PeerActs } from '../store/session.ts'
import type { Line } from '../sync/line.ts'
import { soloLine } from '../sync/solo-line.ts'
import type { Desk } from './author.ts'
import { peerActs } from './peer-acts.ts'
import { soloDrafts } from './solo-drafts.ts'
import type { Alone } from './solo-session.ts'

/** Told why, should something of theirs be refused: the table changed under them, or a mistake here. */
type HearRefusal = (why: string) => void

/** Their posts leave at once: nobody is there to take them back, nor to read why one was refused. */
export function atOnce(line: Line, refused?: HearRefusal): Line {
  line.listen({
    outbox(kept) {
      for (const { key, refused: why } of kept) {
        if (why === undefined) continue
        refused?.(why)
        void line.discard(key)
      }
    },
  })
  return { ...line, post: (act, options) => line.post(act, { ...options, holdMs: 0 }) }
}

/** A seat of their own at the table, with the rights of a peer and no other. */
function deskOf(alone: Alone, member: MemberId, refused: HearRefusal | undefined): Desk {
  const { table, keys, board, desk } = alone
  const line = soloLine(table, { role: 'peer', member, hash: '' as Hash })
  return {
    ...desk,
    author: keys.authorOf(member),
    board: board.getState,
    line: atOnce(line, refused),
  }
}

/** Somebody invented, at the table. */
export interface Imagined {
  readonly name: string
  readonly member: MemberId
  readonly acts: PeerActs
}

/** Seats somebody invented, under this name. */
export async function seatImagined(
  alone: Alone,
  name: string,
  refused?: HearRefusal,
): Promise<Imagined> {
  const member = newRecordId()
  const desk = deskOf(alone, member, refused)
  await desk.line.post(enterSession(desk.author, { name }))
  return { name, member, acts: peerActs(desk, soloDrafts()) }
}
