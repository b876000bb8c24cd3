import type { StoreApi } from 'zustand/vanilla'
import type { Fields } from '../../../shared/policy/view.ts'
import type { Board } from '../store/board.ts'
import type { Connection } from '../store/connection.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Changed, Line } from '../sync/line.ts'
import type { Desk } from './author.ts'
import type { Device } from './device.ts'

/** What a group's room holds of its keys, as it stands there. */
export type KeyRecords = Readonly<Record<'keys' | 'deviceKeys', Map<string, Fields>>>

/** A group's own room, as far as its keys go. */
export interface KeyRoom {
  readonly line: Line
  readonly board: StoreApi<Board>
  readonly connection: StoreApi<Connection>
  readonly desk: Desk
}

/** The keys of a group as this device holds them, and as they stand in its room. */
export interface Tending {
  readonly device: Device
  readonly ring: Ring
  readonly open: KeyRoom
  readonly records: KeyRecords
}

/** Before anything was heard. */
export function noKeyRecords(): KeyRecords {
  return { keys: new Map(), deviceKeys: new Map() }
}

/** Follows what changed. */
export function noteKeys(records: KeyRecords, changes: readonly Changed[]): void {
  for (const { collection, id, record } of changes) {
    if (collection !== 'keys' && collection !== 'deviceKeys') continue
    if (record === undefined) records[collection].delete(id)
    else records[collection].set(id, record)
  }
}

/** As they stand in a room at this moment: listening says first what is there. */
export function keyRecordsOf(line: Line): KeyRecords {
  const records = noKeyRecords()
  line.listen({ records: (changes) => noteKeys(records, changes) })()
  return records
}
