import type { RoomId } from '../../../../shared/model/ids.ts'

/** A seat was taken; `again` when a member found theirs on a new device. */
export type OnSit = (group: RoomId, again: boolean) => void
