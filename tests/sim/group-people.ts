import type { MemberId, RecordId, RoomId, Token } from '../../shared/model/ids.ts'
import type { Write } from '../../shared/policy/records.ts'
import { roomKeys } from '../../client/src/acts/room-keys.ts'
import { hashOf } from '../../client/src/seal/hash.ts'
import type { Ring } from '../../client/src/sync/keyring.ts'
import { encodeEntry, indexOf } from '../../server/store/entry.ts'
import { firstGeneration } from '../../server/store/ledger.ts'
import {
  createMemoryDisk,
  openMemoryStore,
  type MemoryDisk,
} from '../../server/store/memory-store.ts'

/** Two who facilitate, and three peers. */
export const names = ['helene', 'co', 'awa', 'basil', 'dora'] as const
export type Name = (typeof names)[number]

export const group = 'group'.padEnd(22, 'A') as RoomId
export const session = 'session'.padEnd(22, 'A') as RoomId
export const memberOf = (name: Name): MemberId => name.padEnd(16, 'A') as MemberId

const secret = new Uint8Array(32).fill(7)
const epochs = new Map([[1, secret]])
const roleOf = (name: Name) => (name === 'helene' || name === 'co' ? 'facilitator' : 'peer')
const tokenOf = (name: Name): Token => `token-${name}`.padEnd(43, 'A') as Token

/** What each holds of the group on their device, as the simulation begins. */
export const ringOf = (name: Name): Ring => ({
  group,
  member: memberOf(name),
  token: tokenOf(name),
  device: `device-${name}`.padEnd(16, 'A') as RecordId,
  role: roleOf(name),
  founded: true,
  epochs,
  sessions: new Map([
    [session, { room: session, device: `in-${name}`.padEnd(16, 'A') as RecordId, created: true }],
  ]),
})

/** A group whose members sit, and a session that just opened. */
export async function prepareGroup(): Promise<MemoryDisk> {
  const disk = createMemoryDisk()
  const store = openMemoryStore(disk)
  const keys = roomKeys(group, epochs)
  const seats = names.flatMap((name, ord): Write[] => {
    const id = memberOf(name)
    const place = { room: group, collection: 'members', id, owner: id, epoch: 1, rev: 1 }
    const words = keys.authorOf(id).seal(place, { name })
    const pass = hashOf(tokenOf(name))
    return [
      ['ledger', 'seats', id, { role: roleOf(name) }],
      ['ledger', 'passes', pass, { member: id }],
      ['document', 'members', id, { owner: id, rev: 1, epoch: 1, ord: ord + 1, atMin: 0, words }],
    ]
  })
  const first = firstGeneration({ kind: 'group' }, 11)
  await store.append(group, 0, { bytes: encodeEntry([first, ...seats]) })
  const second = firstGeneration({ kind: 'session', group }, 12)
  const index = await indexOf(store, session, [second])
  await store.append(session, 0, { bytes: encodeEntry([second]), index })
  return disk
}
