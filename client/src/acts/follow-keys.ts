import type { RoomId } from '../../../shared/model/ids.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import { noKeyRecords, noteKeys, type KeyRecords, type KeyRoom } from './key-records.ts'

/** True while nothing is to be done: this device is boxed to, and has every key there is. */
function isCurrent({ isBoxed, turn, epochs }: Ring, { keys }: KeyRecords): boolean {
  const isKnown = (epoch: number) => epochs.has(epoch) && epochs.has(epoch - 1)
  const all = [...keys.values()].map(({ epoch }) => Number(epoch))
  return isBoxed === true && turn === undefined && all.every(isKnown)
}

/**
 * Keeps this device's keys in step with its group's, without a gesture: what opens and makes boxes is
 * loaded when there is one to open, or to ask for.
 */
export function followKeys(device: Device, group: RoomId, open: KeyRoom): void {
  const records = noKeyRecords()
  let turn: Promise<void> = Promise.resolve()
  const tend = async () => {
    const ring = await device.keyring.read(group)
    if (ring === undefined || isCurrent(ring, records)) return
    const loaded = await import('./tend-keys.ts').catch(() => undefined)
    // Off the network at that moment: asked again at the next connection.
    await loaded?.tendKeys({ device, ring, open, records })
  }
  const soon = () => (turn = turn.then(tend))
  open.line.listen({
    records(changes) {
      noteKeys(records, changes)
      if (changes.some(({ collection }) => collection === 'keys')) void soon()
    },
    admitted: () => void open.line.synced().then(soon),
  })
}
