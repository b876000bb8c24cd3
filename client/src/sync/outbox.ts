import type { Act } from '../../../shared/acts/act.ts'
import { isRefusal, type Refusal } from '../../../shared/policy/refusals.ts'
import { encodeAct, type NumberedAct } from '../../../shared/wire/act.ts'
import type { Answer } from '../../../shared/wire/answer.ts'
import type { HeldAnswer } from '../../../shared/wire/held-answer.ts'
import type { DeviceStore, OutboxRow } from './device-store.ts'
import type { Kept, Renew } from './line.ts'

/** An entry as the device stores it. */
export type Entry = OutboxRow & { readonly key: number }
/** One that has its number. */
export type Numbered = Entry & { readonly n: number }

/** The relay's answer to an entry, by the number it was sent under. */
export interface Settled {
  readonly key: number
  readonly answer: Extract<Answer, { kind: 'done' | 'refused' }> | HeldAnswer
  readonly atMs: number
}

export async function entriesOf({ outbox }: DeviceStore, room: string): Promise<Entry[]> {
  const rows = await outbox.where('room').equals(room).toArray()
  return (rows as Entry[]).sort((left, right) => left.key - right.key)
}

/** An entry as the line's listeners see it. */
export function keptOf(entry: Entry, nowMs: number): Kept {
  const { key, act, holdUntilMs, refused, unsigned } = entry
  return {
    key,
    act,
    ...(unsigned && { isUnsigned: true }),
    ...(holdUntilMs !== undefined && holdUntilMs > nowMs ? { holdUntilMs } : {}),
    // It goes by itself once the key is here: its writer has nothing to decide.
    ...(refused === undefined || refused === 'epoch' ? {} : { refused }),
  }
}

const isNumbered = (entry: Entry): entry is Numbered =>
  entry.n !== undefined && entry.unsigned === undefined

export function encodeEntry({ n, act }: Numbered): Uint8Array<ArrayBuffer> {
  // Same entry, same number, same bytes: what is sent again is the same act.
  return encodeAct({ n, operations: act.operations as NumberedAct['operations'] })
}

/** Names of the records an act touches or is about. */
function touched({ operations }: Act): string[] {
  return operations.flatMap(({ id, record }) => {
    const of = record?.['of']
    return typeof of === 'string' ? [id, of] : [id]
  })
}

/** Entries that may get a number now: not held, and no earlier held one touches the same records. */
export function readyToNumber(entries: readonly Entry[], nowMs: number): Entry[] {
  const blocked = new Set<string>()
  return entries.filter((entry) => {
    if (isNumbered(entry) || entry.refused !== undefined) return false
    if (entry.unsigned !== undefined) return false
    const names = touched(entry.act)
    const isHeld = entry.holdUntilMs !== undefined && entry.holdUntilMs > nowMs
    if (!isHeld && !names.some((name) => blocked.has(name))) return true
    for (const name of names) blocked.add(name)
    return false
  })
}

/** What the relay said in its welcome, and the clock. */
export interface Sending {
  readonly nextAct: number
  readonly actsInFlight: number
  readonly frameBytes: number
  readonly nowMs: number
}

/**
 * The entries to send, in order from the lowest, numbering those whose turn has come: all of it in
 * one transaction, for other tabs do the same.
 */
export function takeForSending(
  store: DeviceStore,
  room: string,
  sending: Sending,
): Promise<Numbered[]> {
  const { db, outbox, numbers } = store
  return db.transaction('rw', outbox, numbers, async () => {
    const entries = await entriesOf(store, room)
    const numbered = entries.filter(isNumbered)
    const free = Math.max(0, sending.actsInFlight - numbered.length)
    const next = readyToNumber(entries, sending.nowMs).slice(0, free)
    if (next.length === 0) return numbered.sort(byNumber)
    let last = Math.max((await numbers.get(room))?.last ?? 0, sending.nextAct - 1)
    for (const { holdUntilMs: _past, ...entry } of next) {
      const taken = { ...entry, n: last + 1 }
      if (encodeEntry(taken).length > sending.frameBytes) {
        await outbox.put({ ...entry, refused: 'unknown' })
        continue
      }
      last += 1
      await outbox.put(taken)
      numbered.push(taken)
    }
    await numbers.put({ room, last })
    return numbered.sort(byNumber)
  })
}

const byNumber = (left: Numbered, right: Numbered): number => left.n - right.n

/**
 * The relay lost some of our acts: what waits is numbered anew from the one it expects, unless
 * another tab has done it since `lowest` was read. True when done.
 */
export function renumber(store: DeviceStore, lowest: Numbered, from: number): Promise<boolean> {
  const { db, outbox, numbers } = store
  return db.transaction('rw', outbox, numbers, async () => {
    const entries = (await entriesOf(store, lowest.room)).filter(isNumbered).sort(byNumber)
    const [first] = entries
    if (first?.key !== lowest.key || first.n !== lowest.n || from >= first.n) return false
    let last = from - 1
    for (const entry of entries) {
      last += 1
      await outbox.put({ ...entry, n: last })
    }
    await numbers.put({ room: lowest.room, last })
    return true
  })
}

const tryAgainMs = 1_000

/** Where answers are settled, and how what waits is sealed again under a key learnt since. */
interface Settling {
  readonly store: DeviceStore
  readonly room: string
  readonly renew?: Renew | undefined
}

/**
 * Removes what is done, keeps what is refused with its reason; gives back the acts that are done.
 * Inside a transaction on the outbox.
 */
export async function settle(place: Settling, settled: readonly Settled[]): Promise<Act[]> {
  const { outbox } = place.store
  const done: Act[] = []
  for (const { key, answer, atMs } of settled) {
    const row = await outbox.get(key)
    if (row?.room !== place.room || !isAbout(row, answer)) continue
    if ('reason' in answer && !isOver(row, answer.reason)) {
      const again = againAs(
        { ...row, key },
        answer.reason,
        await entriesOf(place.store, place.room),
      )
      await outbox.put({ ...refusedRow(row, again ? 'epoch' : answer.reason, atMs), ...again })
      if (again) await renewWaiting(place)
    } else {
      await outbox.delete(key)
      // Nothing here may remember what was posted without a signature.
      if (row.unsigned === undefined && !('reason' in answer)) done.push(row.act)
    }
  }
  return done
}

/** Withdrawn by another device of this member's, or by who facilitates: it is not to come back. */
const isOver = ({ returns }: OutboxRow, reason: string) =>
  returns === true && reason === 'withdrawn'

/** For its epoch, or because one that goes again for its epoch makes first what this one is about. */
function againAs(entry: Entry, reason: string, entries: readonly Entry[]) {
  if (reason === 'epoch') return { again: 'key' as const }
  const isLost = reason === 'missing' || reason === 'stale'
  const ahead = entries.filter(({ key, again }) => key < entry.key && again !== undefined)
  return isLost && isAfter(entry, ahead) ? { again: 'after' as const } : undefined
}

function isAfter(entry: Entry, ahead: readonly Entry[]): boolean {
  const names = new Set(touched(entry.act))
  return ahead.some(({ act }) => touched(act).some((name) => names.has(name)))
}

/**
 * What was refused for its epoch goes again, sealed under the key learnt since; it waits while that
 * key is not here, and what came after it waits with it. Inside a transaction on the outbox.
 */
export async function renewWaiting({ store, room, renew }: Settling): Promise<void> {
  const waiting: Entry[] = []
  for (const entry of await entriesOf(store, room)) {
    if (entry.refused !== 'epoch') continue
    const { refused: _past, ...row } = entry
    const sealed = renew?.(row.act)
    const act = row.again === 'after' && !isAfter(entry, waiting) ? (sealed ?? row.act) : sealed
    if (act === undefined) waiting.push(entry)
    else await store.outbox.put({ ...row, act })
  }
}

function isAbout({ n, act, unsigned }: OutboxRow, answer: Settled['answer']): boolean {
  return 'n' in answer
    ? n === answer.n
    : unsigned !== undefined && act.operations[0]?.id === answer.id
}

function refusedRow({ n: _taken, ...row }: OutboxRow, reason: string, atMs: number): OutboxRow {
  const refused: Refusal = isRefusal(reason) ? reason : 'unknown'
  // Too fast is not the writer's to mend: it goes again by itself.
  return refused === 'too-fast' ? { ...row, holdUntilMs: atMs + tryAgainMs } : { ...row, refused }
}
