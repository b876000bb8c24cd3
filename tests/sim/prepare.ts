import { createHash } from 'node:crypto'
import type { Hash, MemberId, RecordId, RoomId, Token } from '../../shared/model/ids.ts'
import { encodeEntry, indexOf } from '../../server/store/entry.ts'
import { firstGeneration } from '../../server/store/ledger.ts'
import {
  createMemoryDisk,
  openMemoryStore,
  type MemoryDisk,
} from '../../server/store/memory-store.ts'
import type { Write } from '../../shared/policy/records.ts'
import type { Person } from './phone.ts'

const named = (name: string, length: number): string => name.padEnd(length, '_')

export const group = named('group', 22) as RoomId
export const session = named('session', 22) as RoomId

/** One who facilitates, and two peers. */
export const people: readonly Person[] = ['tiers', 'awa', 'basil'].map((name) => ({
  name,
  member: named(name, 16) as MemberId,
  device: named(`device-${name}`, 16) as RecordId,
  token: named(`token-${name}`, 43) as Token,
  room: session,
}))

/** A token is known by the hash of its text, and by that of its bytes: the simulation minds neither. */
function hashesOf(token: Token): Hash[] {
  return [Buffer.from(token), Buffer.from(token, 'base64url')].map(
    (bytes) => createHash('sha256').update(bytes).digest('base64url') as Hash,
  )
}

/** A session beside, which nothing that happens to the first one may touch. */
export const beside = named('beside', 22) as RoomId

/** A disk with a group whose members have their seats, and a session just opened; with its end, if it has one. */
export async function prepareDisk(lastMin?: number): Promise<MemoryDisk> {
  const disk = createMemoryDisk()
  const store = openMemoryStore(disk)
  const seats = people.flatMap(({ name, member, token }): Write[] => [
    ['ledger', 'seats', member, { role: name === 'tiers' ? 'facilitator' : 'peer' }],
    ...hashesOf(token).map((hash): Write => ['ledger', 'passes', hash, { member }]),
  ])
  const first = firstGeneration({ kind: 'group' }, 11)
  await store.append(group, 0, { bytes: encodeEntry([first, ...seats]) })
  const second = firstGeneration({ kind: 'session', group, ...(lastMin && { lastMin }) }, 12)
  const index = await indexOf(store, session, [second])
  await store.append(session, 0, { bytes: encodeEntry([second]), index })
  const third = firstGeneration({ kind: 'session', group }, 13)
  await store.append(beside, 0, { bytes: encodeEntry([third]) })
  return disk
}
