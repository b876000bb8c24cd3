// Not from answer-proposal.ts, which comes with all that answers: an ordinary session has none of it.
import { act, remove } from '../../../shared/acts/act.ts'
import type { PeerActs } from '../store/session.ts'
import type { Desk } from './author.ts'

/**
 * Whoever withdraws what they told or echoed takes back their yes to the texts proposed to their group,
 * which may draw on it. The yes first, and nothing says why.
 */
export function withYes(
  { author, board, line }: Desk,
  withdraw: PeerActs['withdraw'],
): PeerActs['withdraw'] {
  return async (collection, id) => {
    if (collection === 'situations' || collection === 'echoes') {
      for (const { id: yes, record, words } of board().consents.values()) {
        if (record.owner === author.member && words.aloud === undefined)
          await line.post(act(remove('consents', yes)))
      }
    }
    return withdraw(collection, id)
  }
}
