import { createHash } from 'node:crypto'
import type { RoomKind } from '../../shared/model/collections.ts'
import { dueOf, lastMinuteFrom, minuteOf } from '../../shared/policy/erasing.ts'
import type { Hash } from '../../shared/model/ids.ts'
import type { Records, State, Write } from '../../shared/policy/records.ts'
import { staysOpen, wayBackFrom, type WayBack } from '../../shared/policy/way-back.ts'

/**
 * Why a generation ended: content was lost and may come back, or some was erased and must not; `gone`:
 * all of it was, for good.
 */
export type EndCause = 'lost' | 'erased' | 'gone'

/** One life of a room's document. `group` is that of a session's room. */
export interface Generation {
  readonly kind: RoomKind
  readonly group?: string
  readonly number: number
  readonly author: number
  /** The lowest generation from which all that ended since was lost, nothing erased. */
  readonly lostSince: number
  /** Set by a loss: while it is, what is withdrawn is marked, and devices may go on bringing back the rest. */
  readonly wayBack?: WayBack
  /** Of a session's room: the minute by which it is erased whatever its group writes. */
  readonly lastMin?: number
  /** Set once, for good: nothing is in the room any more, and nobody enters. */
  readonly erasedAtMin?: number
}

/** The first of a new room. */
export function firstGeneration(
  room: Pick<Generation, 'kind' | 'group' | 'lastMin' | 'erasedAtMin' | 'wayBack'> & {
    readonly number?: number
  },
  author: number,
): Write {
  return ['ledger', 'room', 'main', { number: 1, ...room, author, lostSince: 1 }]
}

/**
 * How a room begins, made for the first time or made again where a relay was restored to before: after the
 * life that the device which makes it holds, and open to what was lost.
 */
export const firstLife = ({ room, generation }: Held, nowMs: number) => ({
  number: generation + 1,
  ...(generation > 0 && { wayBack: wayBackFrom({ room, nowMs }) }),
})

/** A room, and the last life of it that a device holds: 0 for none. */
interface Held {
  readonly room: string
  readonly generation: number
}

/** That of a session: ended, when its group is, or when the date it announced has passed. */
export function firstOfSession(held: Held, group: State, nowMs: number) {
  const isOver = isErased(group) || dueOf(group, nowMs).sessions.includes(held.room)
  const life = isOver ? { erasedAtMin: minuteOf(nowMs) } : { lastMin: lastMinuteFrom(nowMs) }
  return { kind: 'session' as const, ...firstLife(held, nowMs), ...life }
}

/** The room's own record among these writes: every first entry and every snapshot holds it. */
export function readGeneration(writes: readonly Write[]): Generation {
  const found = writes.findLast(([, collection, id]) => collection === 'room' && id === 'main')
  if (found === undefined) throw new Error('a room is kept without its own record')
  return found[3] as unknown as Generation
}

export function generationOf(records: Records): Generation {
  return records.read('room', 'main') as unknown as Generation
}

/** As a device hears of it: a part has another author each time it is made, and lost nothing by it. */
export function generationTold(
  records: Records,
  { share, generation }: { readonly share: string; readonly generation: number },
): Pick<Generation, 'number' | 'lostSince'> {
  const { number, lostSince } = generationOf(records)
  const isMadeAnew = share !== 'whole' && generation === number
  return { number, lostSince: isMadeAnew ? number + 1 : lostSince }
}

/** True for a room that was erased, or whose group was. */
export function isErased(...rooms: readonly Records[]): boolean {
  return rooms.some((records) => generationOf(records).erasedAtMin !== undefined)
}

/** What a device is told when the room is another one from a moment to the next. */
export function turnTo(after: Records, before: Records): 'erased' | 'generation' | 'restarting' {
  if (isErased(after)) return 'erased'
  const isSame = generationOf(after).number === generationOf(before).number
  return isSame ? 'restarting' : 'generation'
}

/** A room from one generation to the next: the new one's author, the moment, its own id. */
export interface Turn {
  readonly author: number
  readonly nowMs: number
  readonly room: string
}

/** Devices that bring back what is lost are waited for, whatever is withdrawn meanwhile: it is marked. */
function wayBackAfter(records: Records, cause: EndCause, turn: Turn) {
  const { number, lostSince, wayBack } = generationOf(records)
  if (cause === 'lost') return { lostSince, wayBack: wayBackFrom(turn) }
  if (cause === 'erased' && staysOpen(records, turn.nowMs)) return { lostSince, wayBack }
  return { lostSince: number + 1 }
}

/** The ledger's writes that open the next generation; what was to be erased is, by then. */
function nextGeneration(records: Records, cause: EndCause, turn: Turn): Write[] {
  const { wayBack: _before, ...before } = generationOf(records)
  const after = wayBackAfter(records, cause, turn)
  const next = { ...before, number: before.number + 1, author: turn.author, ...after }
  const marks = after.wayBack === undefined ? [...records.each('withdrawn')] : []
  return [
    ['ledger', 'room', 'main', next],
    ['ledger', 'room', 'erasure', null],
    ...marks.map(([mark]): Write => ['ledger', 'withdrawn', mark, null]),
  ]
}

/** Who is to be told that the room was erased: hashes and drawn ids, no key and no word. */
const told = (before: State): Write[] =>
  (['seats', 'passes', 'screens'] as const).flatMap((collection) =>
    [...before.each(collection)].map(([id, { role, member }]): Write => {
      const who = { ...(role !== undefined && { role }), ...(member !== undefined && { member }) }
      return ['ledger', collection, id, who]
    }),
  )

/** What a room begins its next generation with; `gone` says what leaves the index with the rest. */
export function lifeAfter(before: State, cause: EndCause, turn: Turn) {
  const next = nextGeneration(before, cause, turn)
  const all = before.ledger()
  if (cause !== 'gone') return { records: before.document(), ledger: [...all, ...next], gone: [] }
  const { lastMin: _, ...marker } = next[0]?.[3] ?? {}
  const erased = { ...marker, erasedAtMin: minuteOf(turn.nowMs) }
  const gone = all.map(([place, collection, id]): Write => [place, collection, id, null])
  return {
    records: [],
    ledger: [...told(before), ['ledger', 'room', 'main', erased] as Write],
    gone,
  }
}

/** The first of a new room, under an author drawn by these bytes. */
export const firstDrawn = (room: Parameters<typeof firstGeneration>[0], random: Uint8Array) =>
  firstGeneration(room, drawAuthor(random))

/** A Yjs client id, never zero. Of 31 bits: V8 keeps a larger one apart, 16 bytes more in each change that Yjs keeps. */
export function drawAuthor(random: Uint8Array): number {
  return new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1 || 1
}

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** All that the ledger keeps of a secret: of its characters, not of what they decode to: four spellings decode alike. */
export const hashOf = (secret: string): Hash => sha256(secret).toString('base64url') as Hash
