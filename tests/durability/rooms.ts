import { createHash } from 'node:crypto'
import { openClassicLevelStore } from '../../server/store/classic-level-store.ts'
import { decodeKept, encodeEntry } from '../../server/store/entry.ts'
import { firstGeneration, generationOf, type Generation } from '../../server/store/ledger.ts'
import type { Kept, Store } from '../../server/store/store.ts'
import { rebuild } from '../../server/store/document.ts'
import type { MemberId, RecordId, RoomId, Token } from '../../shared/model/ids.ts'
import type { Write } from '../../shared/policy/records.ts'
import type { Fields } from '../../shared/policy/view.ts'
import type { Person } from '../sim/phone.ts'

const named = (name: string, length: number): string => name.padEnd(length, '_')

export const groupNamed = (name: string): RoomId => named(`group-${name}`, 22) as RoomId
export const sessionNamed = (name: string): RoomId => named(`session-${name}`, 22) as RoomId

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Somebody of a group, by the device they hold in its session. */
export function personIn(room: string, name: string): Person {
  return {
    name: `${name} of ${room}`,
    member: named(`${name}-${room}`, 16) as MemberId,
    token: named(`token-${name}-${room}`, 43) as Token,
    device: named(`device-${name}-${room}`.slice(0, 16), 16) as RecordId,
    room: sessionNamed(room),
  }
}

export async function openStore(folder: string): Promise<Store> {
  const opened = await openClassicLevelStore(folder)
  if (opened.kind !== 'open') throw new Error(opened.en)
  return opened.store
}

/** Puts a group of these people in a folder, and a session that is open. */
export async function prepareRoom(
  store: Store,
  name: string,
  people: readonly Person[],
): Promise<void> {
  const seats = people.flatMap(({ member, token }, index): Write[] => [
    ['ledger', 'seats', member, { role: index === 0 ? 'facilitator' : 'peer' }],
    ['ledger', 'passes', hashOf(token), { member }],
  ])
  const author = 1 + Math.abs(createHash('sha256').update(name).digest().readInt32BE())
  const group = groupNamed(name)
  const first = firstGeneration({ kind: 'group' }, author)
  const made = await store.append(group, 0, { bytes: encodeEntry([first, ...seats]) })
  const second = firstGeneration({ kind: 'session', group }, author + 1)
  const opened = await store.append(sessionNamed(name), 0, { bytes: encodeEntry([second]) })
  if (made.kind !== 'done' || opened.kind !== 'done') throw new Error('a room was not prepared')
}

/** What a store holds of a room: its records, its numbers, its generation. */
export interface Held {
  readonly records: ReadonlyMap<string, Fields>
  readonly last: (device: string) => number
  readonly generation: Generation
  readonly kept: Kept
}

export async function heldIn(store: Store, room: RoomId): Promise<Held> {
  const kept = await store.read(room)
  if (kept.kind !== 'kept') throw new Error(`not kept: ${kept.kind}`)
  const { state, document } = rebuild(decodeKept(kept))
  const records = document
    .records('session')
    .map(([, collection, id, record]): [string, Fields] => [`${collection}/${id}`, record ?? {}])
  return {
    records: new Map(records),
    last: (device) => Number(state.read('devices', device)?.['n'] ?? 0),
    generation: generationOf(state),
    kept,
  }
}
