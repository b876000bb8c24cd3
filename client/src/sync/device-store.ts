import { Dexie, type Table } from 'dexie'
import type { Act } from '../../../shared/acts/act.ts'
import type { Refusal } from '../../../shared/policy/refusals.ts'
import type { Fields } from '../../../shared/policy/view.ts'
import type { VaultKey } from '../seal/device-vault.ts'

/** What this device holds of a group, or of a session as a common screen: sealed by the vault. */
export interface RingRow {
  readonly room: string
  readonly sealed: Uint8Array
}

/** A record of this device's own, to be brought back in a generation that lost it. */
export interface OwnRecord {
  readonly collection: string
  readonly id: string
  readonly record: Fields
}

/** A room's document as the relay wrote it, up to the updates that follow. */
export interface ReplicaRow {
  readonly room: string
  readonly generation: number
  readonly author: number
  readonly state?: Uint8Array
  /** What this device still has to bring back, from an earlier generation. */
  readonly own?: readonly OwnRecord[]
  /** What this device withdrew lately and did not make again. */
  readonly withdrawn?: readonly Withdrawn[]
  /** What this device still has to withdraw again, from an earlier generation. */
  readonly again?: readonly Withdrawn[]
}

export interface Withdrawn {
  readonly collection: string
  readonly id: string
}

/** One update that came after the replica's state, in order of arrival. */
export interface UpdateRow {
  readonly key?: number
  readonly room: string
  readonly bytes: Uint8Array
}

/** What a post without signature carries beside its one operation: `edit` to begin with, then `secret`. */
export type Unsigned = { readonly stint: number } & (
  { readonly edit: string } | { readonly secret: string }
)

/** An act waiting for its answer. Its words are sealed: it is stored as it will leave. */
export interface OutboxRow {
  readonly key?: number
  readonly room: string
  readonly act: Act
  /** Given when first sent; it may still be taken back until then. 0 for a post without signature. */
  readonly n?: number
  /** Set for a post without signature, which goes by itself, without a number. */
  readonly unsigned?: Unsigned
  readonly holdUntilMs?: number
  readonly refused?: Refusal
  /** Goes again once a key is learnt: sealed anew, or after one that is. */
  readonly again?: 'key' | 'after'
  /** Brings back what a relay lost: should it have been withdrawn meanwhile, nobody has to decide. */
  readonly returns?: true
}

/** The last number this device gave in a room: numbers never serve twice. */
export interface NumberRow {
  readonly room: string
  readonly last: number
}

export interface DraftRow {
  readonly key: string
  readonly sealed: string
  readonly atMs: number
}

export interface VaultRow {
  readonly id: 'key' | 'device' | 'code'
  readonly value: VaultKey
}

/** Everything kept on this device. Nothing that a person typed lies here in clear. */
export interface DeviceStore {
  readonly db: Dexie
  readonly rings: Table<RingRow, string>
  readonly replicas: Table<ReplicaRow, string>
  readonly updates: Table<UpdateRow, number>
  readonly outbox: Table<OutboxRow, number>
  readonly numbers: Table<NumberRow, string>
  readonly drafts: Table<DraftRow, string>
  readonly vault: Table<VaultRow, string>
  /** Told when an act cleared the draft it was, so that a late letter does not bring it back. */
  readonly draftClearing: Set<(key: string) => void>
}

const schema = {
  rings: 'room',
  replicas: 'room',
  updates: '++key, room',
  outbox: '++key, room',
  numbers: 'room',
  drafts: 'key',
  vault: 'id',
}

/** An IndexedDB of another make, for simulations. */
export interface Indexed {
  readonly indexedDB: unknown
  readonly IDBKeyRange: unknown
}

/** Opens this device's store; one name is one device. */
export function openDeviceStore(name = 'faire-echo', indexed?: Indexed): DeviceStore {
  const db = new Dexie(name, {
    // « Gardé sur ce téléphone » must survive a flat battery: answered once on the disk.
    chromeTransactionDurability: 'strict',
    ...(indexed as { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange } | undefined),
  })
  db.version(1).stores(schema)
  return {
    db,
    rings: db.table('rings'),
    replicas: db.table('replicas'),
    updates: db.table('updates'),
    outbox: db.table('outbox'),
    numbers: db.table('numbers'),
    drafts: db.table('drafts'),
    vault: db.table('vault'),
    draftClearing: new Set(),
  }
}

/** True when the device has no room left: an answer to show, not a bug. */
export function isFull(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  const { inner } = cause as { readonly inner?: unknown }
  return cause.name === 'QuotaExceededError' || (inner !== undefined && isFull(inner))
}
