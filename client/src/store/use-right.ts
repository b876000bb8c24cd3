import type { DocumentCollection } from '../../../shared/model/collections.ts'
import type { Hash, RecordId } from '../../../shared/model/ids.ts'
import type { Sealed } from '../../../shared/model/sealed.ts'
import { decide, type Request } from '../../../shared/policy/decide.ts'
import type { Refusal } from '../../../shared/policy/refusals.ts'
import type { Standing } from '../../../shared/policy/standing.ts'
import type { Fields, RoomView } from '../../../shared/policy/view.ts'
import type { Board, Opened } from './board.ts'
import { useBoard, useConnection, useSession } from './use-app.ts'

/** Something a button offers: to post a record (about another), or to withdraw one. */
export type Offered =
  | { readonly op: 'create'; readonly collection: DocumentCollection; readonly of?: RecordId }
  | { readonly op: 'remove'; readonly collection: DocumentCollection; readonly id: RecordId }

// A right depends on clear fields alone: any words of the right form stand for those to come.
const someWords = `1.${'A'.repeat(227)}` as Sealed
const someId = 'someRecord000000' as RecordId

function requestOf(offered: Offered, member: string): Request {
  if (offered.op === 'remove') return offered
  const { op, collection, of } = offered
  const about = of === undefined ? {} : { of }
  const record = { owner: member, rev: 1, epoch: 1, words: someWords, ...about }
  return { op, collection, id: someId, record }
}

function fieldsOf(opened: Opened<DocumentCollection> | undefined): Fields | undefined {
  return opened?.record as unknown as Fields | undefined
}

/** The board as policy sees it: clear fields, of what is there and of what waits here. */
function viewOf(board: Board, nowMs: number): RoomView {
  const table = (name: string) =>
    board[name as DocumentCollection] as ReadonlyMap<string, Opened<DocumentCollection>> | undefined
  return {
    kind: 'session',
    nowMs,
    read: (name, id) => fieldsOf(table(name)?.get(id)),
    *each(name) {
      for (const [id, one] of table(name) ?? []) yield [id, fieldsOf(one) ?? {}] as const
    },
    size: 0,
  }
}

/**
 * Why this member may not do it at this moment, or undefined when they may: read in the very table
 * that the relay reads, so that a button offers what would be accepted and nothing else.
 */
export function useRefusal(offered: Offered): Refusal | undefined {
  const { me, nowMs } = useSession()
  const role = useConnection((connection) => connection.role)
  return useBoard((board) => {
    if (me === undefined || role === undefined) return 'role'
    const by: Standing = { role, member: me, hash: '' as Hash }
    return decide(by, requestOf(offered, me), viewOf(board, nowMs()))
  })
}
