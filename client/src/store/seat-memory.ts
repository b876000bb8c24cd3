import type { RoomId } from '../../../shared/model/ids.ts'

/** Where this tab sits, so that a reload comes back to the same table. Ids only, no secret. */
export interface SeatMemory {
  readonly group: RoomId
  readonly room: RoomId
}

const keptUnder = 'faire-echo-seat'

export function rememberSeat({ group, room }: SeatMemory): void {
  sessionStorage.setItem(keptUnder, `${group}.${room}`)
}

export function rememberedSeat(): SeatMemory | undefined {
  const [group, room] = (sessionStorage.getItem(keptUnder) ?? '').split('.')
  return group === undefined || room === undefined
    ? undefined
    : { group: group as RoomId, room: room as RoomId }
}

export function forgetSeat(): void {
  sessionStorage.removeItem(keptUnder)
}
