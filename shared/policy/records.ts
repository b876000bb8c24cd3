import { isLedger, type RoomKind } from '../model/collections.ts'
import { sureFitOf } from '../wire/sure-fit.ts'
import { datesOf } from './erasing-dates.ts'
import type { Fields, RoomView } from './view.ts'

/** One resolved change: where, which record, what it becomes; null when it is gone. */
export type Write = readonly [
  place: 'document' | 'ledger',
  collection: string,
  id: string,
  record: Fields | null,
]

/** Reading side, the same for what is durable and for what is only tentative. */
export interface Records {
  readonly kind: RoomKind
  readonly read: (collection: string, id: string) => Fields | undefined
  readonly each: (collection: string) => Iterable<readonly [string, Fields]>
  /** Records of the document. */
  readonly size: number
  /** About what they weigh. */
  readonly bytes: number
}

/** What is durable of a room: every record of its document and of its ledger. */
export interface State extends Records {
  apply(writes: readonly Write[]): void
  /** The ledger's writes, for a snapshot. */
  ledger(): Write[]
  /** The document's, in order of arrival, for a new generation. */
  document(): Write[]
}

/** Clear fields and framing of one record beside its words, roughly. */
const recordBytes = 160

/** What a record weighs, about. */
export function weight(record: Fields | null | undefined): number {
  const words = record?.['words']
  return record === undefined || record === null
    ? 0
    : recordBytes + (typeof words === 'string' ? words.length : 0)
}

type Shelves = Map<string, Map<string, Fields>>

function* writesOf(place: Write[0], shelves: Shelves): Iterable<Write> {
  for (const [collection, shelf] of shelves) {
    for (const [id, record] of shelf) yield [place, collection, id, record]
  }
}

const byArrival = (left: Write, right: Write): number =>
  Number(left[3]?.['ord']) - Number(right[3]?.['ord'])

export function createState(kind: RoomKind): State {
  const shelves: Record<Write[0], Shelves> = { document: new Map(), ledger: new Map() }
  const shelf = (place: Write[0], collection: string): Map<string, Fields> => {
    const there = shelves[place].get(collection) ?? new Map<string, Fields>()
    shelves[place].set(collection, there)
    return there
  }
  const of = (collection: string): Map<string, Fields> | undefined =>
    shelves.document.get(collection) ?? shelves.ledger.get(collection)
  let size = 0
  let bytes = 0
  const count = (before: Fields | undefined, after: Fields | null): void => {
    size += Number(after !== null) - Number(before !== undefined)
    bytes += weight(after) - weight(before)
  }
  return {
    kind,
    read: (collection, id) => of(collection)?.get(id),
    each: (collection) => of(collection) ?? [],
    get size() {
      return size
    },
    get bytes() {
      return bytes
    },
    apply(writes) {
      for (const [place, collection, id, record] of writes) {
        const records = shelf(place, collection)
        if (place === 'document') count(records.get(id), record)
        if (record === null) records.delete(id)
        else records.set(id, record)
      }
    },
    ledger: () => [...writesOf('ledger', shelves.ledger)],
    document: () => [...writesOf('document', shelves.document)].sort(byArrival),
  }
}

/** The place of one of the model's collections. */
export function placeOf(kind: RoomKind, collection: string): Write[0] {
  return isLedger(kind, collection) ? 'ledger' : 'document'
}

const isSureOf: NonNullable<RoomView['isSureOf']> = (shape, record) => sureFitOf(shape)(record)

const views = new WeakMap<Records, RoomView>()

/** What policy reads, at this moment. Made once a moment: every operation of a tick reads it. */
export function viewOf(records: Records, nowMs: number): RoomView {
  const known = views.get(records)
  if (known?.nowMs === nowMs) return known
  const view: RoomView = {
    kind: records.kind,
    nowMs,
    read: records.read,
    each: records.each,
    isSureOf,
    dates: datesOf({ each: records.each, nowMs }),
    get size() {
      return records.size
    },
  }
  views.set(records, view)
  return view
}
