import {
  documentCollections,
  shapeOf,
  wordsShapes,
  type DocumentCollection,
  type RoomKind,
} from '../../../shared/model/collections.ts'
import { unstamped } from '../../../shared/model/record.ts'
import type { Place, Sealed } from '../../../shared/model/sealed.ts'
import { consequences } from '../../../shared/policy/consequences.ts'
import type { Request } from '../../../shared/policy/decide.ts'
import type { Fields, RoomView } from '../../../shared/policy/view.ts'
import type { Changed, Kept } from '../sync/line.ts'
import { notArrived, type Board, type Keeping, type Opened } from './board.ts'

/** Opens sealed words where they belong; undefined when they are not from here. */
export type OpenWords = (place: Place, sealed: Sealed) => unknown

interface Effective {
  readonly record: Fields
  readonly keeping: Keeping
}

type Tables = Map<string, Map<string, Effective>>

/** The replica's records and the acts kept here, folded into the board as views see it. */
export interface Projection {
  records(changes: readonly Changed[]): Board
  outbox(kept: readonly Kept[]): Board
  /** Opens everything again: a key was learnt. */
  again(): Board
}

export function emptyBoard(ready: boolean): Board {
  const kinds: RoomKind[] = ['group', 'session', 'library']
  const tables = kinds.flatMap(documentCollections).map((name) => [name, new Map()] as const)
  return { ...(Object.fromEntries(tables) as unknown as Board), ready }
}

interface Room {
  readonly room: string
  readonly kind: RoomKind
  readonly open: OpenWords
}

/** A projection for one room. Only what changed is opened again; the rest keeps its identity. */
export function projectBoard(room: Room): Projection {
  const replica = new Map<string, Map<string, Fields>>()
  let kept: readonly Kept[] = []
  let board = emptyBoard(false)
  let shown: Tables = new Map()
  const fold = (): Board => {
    const next = effective(room.kind, replica, kept)
    board = { ...reopened(room, board, { before: shown, after: next }), ready: true }
    shown = next
    return board
  }
  return {
    records(changes) {
      for (const { collection, id, record } of changes) {
        const table = tableOf(replica, collection)
        if (record === undefined) table.delete(id)
        else table.set(id, record)
      }
      return fold()
    },
    outbox(next) {
      kept = next
      return fold()
    },
    again() {
      shown = new Map()
      return fold()
    },
  }
}

function tableOf<V>(tables: Map<string, Map<string, V>>, collection: string): Map<string, V> {
  let table = tables.get(collection)
  if (table === undefined) tables.set(collection, (table = new Map<string, V>()))
  return table
}

/** Replica ⊕ outbox, still sealed: acts in the order they were posted, refused ones left out. */
function effective(
  kind: RoomKind,
  replica: ReadonlyMap<string, ReadonlyMap<string, Fields>>,
  kept: readonly Kept[],
): Tables {
  const tables: Tables = new Map()
  for (const [collection, records] of replica) {
    const table = tableOf(tables, collection)
    for (const [id, record] of records) table.set(id, sent(record))
  }
  const view = viewOf(kind, tables)
  for (const { act, holdUntilMs, refused, isUnsigned } of kept) {
    if (refused !== undefined) continue
    const keeping = holdUntilMs === undefined ? 'kept' : 'leaving'
    // On no table until it is revealed, this phone's own included.
    if (isUnsigned === true && keeping === 'kept') continue
    for (const request of act.operations) {
      for (const gone of consequences(request, view)) play(tables, gone, keeping)
      play(tables, request, keeping)
    }
  }
  return tables
}

const sentOnce = new WeakMap<Fields, Effective>()

/** The same object for the same record, so that an unchanged record is recognised at a glance. */
function sent(record: Fields): Effective {
  let known = sentOnce.get(record)
  if (known === undefined) sentOnce.set(record, (known = { record, keeping: 'sent' }))
  return known
}

const keptOnce = new WeakMap<Fields, Map<Keeping, Effective>>()

function play(tables: Tables, { op, collection, id, record }: Request, keeping: Keeping): void {
  const table = tableOf(tables, collection)
  if (op === 'remove' || record === undefined) {
    table.delete(id)
    return
  }
  const before = table.get(id)?.record
  // An update that has already come back is not shown as waiting for its answer.
  if (before !== undefined && Number(before['rev']) >= Number(record['rev'])) return
  let known = keptOnce.get(record)
  if (known === undefined) keptOnce.set(record, (known = new Map()))
  let entry = known.get(keeping)
  if (entry === undefined) {
    const stamp = { ord: before?.['ord'] ?? notArrived, atMin: before?.['atMin'] ?? 0 }
    known.set(keeping, (entry = { record: { ...record, ...stamp }, keeping }))
  }
  table.set(id, entry)
}

/** Policy's view of an effective board. */
function viewOf(kind: RoomKind, tables: Tables): RoomView {
  return {
    kind,
    nowMs: 0,
    read: (collection, id) => tables.get(collection)?.get(id)?.record,
    *each(collection) {
      for (const [id, { record }] of tables.get(collection) ?? []) yield [id, record] as const
    },
    get size() {
      return 0
    },
  }
}

function reopened(
  room: Room,
  board: Board,
  { before, after }: { readonly before: Tables; readonly after: Tables },
): Board {
  const changed: Record<string, unknown> = {}
  for (const collection of documentCollections(room.kind)) {
    const was = before.get(collection) ?? new Map<string, Effective>()
    const is = after.get(collection) ?? new Map<string, Effective>()
    if (!sameRecords(was, is))
      changed[collection] = reopenTable(room, { collection, was, is }, board)
  }
  return Object.keys(changed).length === 0 ? board : { ...board, ...changed }
}

function sameRecords(was: ReadonlyMap<string, Effective>, is: ReadonlyMap<string, Effective>) {
  return was.size === is.size && [...is].every(([id, entry]) => was.get(id) === entry)
}

interface TableChange {
  readonly collection: DocumentCollection
  readonly was: ReadonlyMap<string, Effective>
  readonly is: ReadonlyMap<string, Effective>
}

function reopenTable(room: Room, { collection, was, is }: TableChange, board: Board) {
  const table = new Map<string, unknown>()
  for (const [id, entry] of is) {
    const same = was.get(id) === entry ? board[collection].get(id) : undefined
    const opened = same ?? openRecord(room, { collection, id }, entry)
    if (opened !== undefined) table.set(id, opened)
  }
  return table
}

/** A record in another form than its collection's, or whose words do not open here, is not shown. */
function openRecord(
  { room, kind, open }: Room,
  { collection, id }: { readonly collection: DocumentCollection; readonly id: string },
  { record, keeping }: Effective,
): Opened<DocumentCollection> | undefined {
  if (shapeOf(kind, collection)?.safeParse(unstamped(record)).success !== true) return undefined
  const { owner, epoch, rev, words } = record as {
    owner: string
    epoch: number
    rev: number
    words: Sealed
  }
  const plain = open({ room, collection, id, owner, epoch, rev }, words)
  const parsed = wordsShapes[collection].safeParse(plain)
  if (!parsed.success) return undefined
  return { id, record, words: parsed.data, keeping } as unknown as Opened<DocumentCollection>
}
