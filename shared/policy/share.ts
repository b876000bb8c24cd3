import { documentCollections } from '../model/collections.ts'
import { onlyId } from '../model/ids.ts'
import { withheld } from '../model/sealed.ts'
import { pastRead } from './past.ts'
import type { Records, Write } from './records.ts'
import type { Standing } from './standing.ts'
import type { Fields } from './view.ts'

/**
 * What is sent of a room's document: all of it; what the common screen may show; to whoever came by
 * a code for one device, the question alone; to whom a group lets in later, what it holds since that order
 * of arrival, without or with the texts it kept before.
 */
export type Share = 'whole' | 'wall' | 'asking' | `${'since' | 'texts'}-${number}`

/** Which share is sent to whoever stands so. */
export function shareOf(by: Standing | undefined): Share {
  if (by?.role === 'screen') return 'wall'
  if (by?.pairs !== undefined) return 'asking'
  if (by?.past === undefined) return 'whole'
  return `${by.past.texts === true ? 'texts' : 'since'}-${by.past.sinceOrd}`
}

/** No common screen ever shows these. */
const neverOnWall = new Set(['takeaways', 'wordBacks', 'floor', 'pens'])
const names = new Set(['participants', 'deviceless'])
/** A stake may rest on one of these, and a number counts it: it stands there, without words or owner. */
const blanked = new Set(['situations', 'echoes'])

const blanks = new WeakMap<Fields, Fields>()

/** The same object for the same record, so that what did not change is not sent again. */
function blank(record: Fields): Fields {
  const known = blanks.get(record) ?? { ...record, owner: '', words: withheld }
  blanks.set(record, known)
  return known
}

/** The facilitator keeps this situation from the common screen, and what is said about it with it. */
function isOffWall(state: Records, [, collection, id, record]: Write): boolean {
  const of = collection === 'situations' ? id : String(record?.['of'])
  const echo = state.read('echoes', of)
  const situation = echo === undefined ? of : String(echo['of'])
  return state.read('placements', situation)?.['offWall'] === true
}

/** What the wall is sent in the place of a record. */
function onWall(state: Records, write: Write): Fields | undefined {
  const [, collection, id, record] = write
  if (record === null || neverOnWall.has(collection)) return undefined
  if (names.has(collection) && state.read('progress', onlyId)?.['namesOff'] === true) {
    return undefined
  }
  // A line that is proposed is on no shared screen.
  if (collection === 'wordings' && state.read('adoptions', id) === undefined) return undefined
  if (!isOffWall(state, write)) return record
  return blanked.has(collection) ? blank(record) : undefined
}

const whileAsking: typeof onWall = (_, [, collection, , record]) =>
  collection === 'reseats' ? (record ?? undefined) : undefined

function seerOf(share: Exclude<Share, 'whole'>): typeof onWall {
  if (share === 'wall') return onWall
  if (share === 'asking') return whileAsking
  const [kind, sinceOrd] = share.split('-')
  return pastRead({ sinceOrd: Number(sinceOrd), ...(kind === 'texts' && { texts: true }) })
}

/** What is written there may show or hide another record; all else is about itself alone. */
const steering = new Set(['placements', 'progress', 'adoptions', 'echoes', 'sessions', 'proposals'])

const placeIn = ([, collection, id]: Write): string => `${collection}/${id}`

/** Every record of the document, as if it had just been written. */
function allOf(state: Records): Write[] {
  return documentCollections(state.kind).flatMap((collection) =>
    [...state.each(collection)].map(([id, record]): Write => ['document', collection, id, record]),
  )
}

/**
 * Follows one share of a room: what is to be written in its own document, each time the room changes.
 * Told what was written, it looks at that alone where it can: all 200 records of a session, looked at
 * again with every entry, took as long as judging and writing the acts.
 */
export function followShare(share: Exclude<Share, 'whole'>) {
  const sees = seerOf(share)
  const sent = new Map<string, Write>()
  return (state: Records, writes?: readonly Write[]): Write[] => {
    const isAll = writes?.every(([, collection]) => !steering.has(collection)) !== true
    const looked = isAll ? allOf(state) : writes.filter(([place]) => place === 'document')
    const there = new Set(isAll ? looked.map(placeIn) : [])
    const gone = isAll ? [...sent.values()].filter((write) => !there.has(placeIn(write))) : []
    const all = gone.map(([place, collection, id]): Write => [place, collection, id, null])
    return [...all, ...looked].flatMap((write) => {
      const [place, collection, id] = write
      const key = placeIn(write)
      const seen = write[3] === null ? undefined : sees(state, write)
      if (seen === sent.get(key)?.[3]) return []
      const next: Write = [place, collection, id, seen ?? null]
      if (seen === undefined) sent.delete(key)
      else sent.set(key, next)
      return [next]
    })
  }
}
