import type { RoomId } from '../../../shared/model/ids.ts'
import type { Desk } from './author.ts'
import type { Device } from './device.ts'

/** What this device still has to bring to a library, or to take back: tried at each new connection. */
export async function carryErrands(device: Device, desk: Desk): Promise<void> {
  const ring = await device.keyring.read(desk.author.room as RoomId)
  if (ring?.errands === undefined || ring.errands.length === 0) return
  const { carryAll } = await import('./library-errands.ts')
  await carryAll(device, desk)
}
