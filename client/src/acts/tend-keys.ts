import { giveDeviceKey } from '../../../shared/acts/give-device-key.ts'
import { deviceKeyOf } from '../seal/key-boxes.ts'
import type { Ring } from '../sync/keyring.ts'
import { countingAt, learnEpochs, newestIn } from './key-chain.ts'
import type { Tending } from './key-records.ts'

/** Of one's own devices, one place is left for a sheet, one for whoever comes next. */
const ownDevices = 6

/** Learns what can be learnt, tells what boxes are to be made for, ends a turn that was interrupted. */
export async function tendKeys(tending: Tending): Promise<void> {
  const ring = await learn(tending)
  const { connection } = tending.open
  const isMissing = !ring.epochs.has(newestIn(tending.records))
  connection.setState({ isKeyMissing: isMissing })
  const { role, state } = connection.getState()
  if (isMissing || state !== 'live' || (role !== 'facilitator' && role !== 'peer')) return
  if (ring.isBoxed !== true) await giveKey({ ...tending, ring })
  if (ring.turn === undefined) return
  const { endTurn } = await import('./turn-away.ts')
  await endTurn({ ...tending, ring: { ...ring, isBoxed: true } })
}

async function learn({ device, ring, records }: Tending): Promise<Ring> {
  const { group: room, epochs: known, turn } = ring
  const seed = device.boxSeed(room)
  const epochs = learnEpochs({ room, records, epochs: known, seed, own: turn })
  if (epochs.size === known.size) return ring
  // An earlier door hands over a key that opens nothing new.
  await device.keyring.update(room, { epochs, door: undefined })
  return { ...ring, epochs, door: undefined }
}

/** Sealed, in a record of this device's own: the relay can put no other in its place. */
async function giveKey({ device, ring, open, records }: Tending): Promise<void> {
  const { group: room, member, epochs } = ring
  const key = deviceKeyOf(device.boxSeed(room))
  const counting = countingAt({ room, records, epochs }, newestIn(records))
  if (counting.every((each) => each.owner !== member || each.key !== key)) {
    const own = [...open.board.getState().deviceKeys.values()]
      .filter(({ record, words }) => record.owner === member && words.sheet === undefined)
      .sort((a, b) => a.record.ord - b.record.ord)
    const former = own.slice(0, Math.max(0, own.length + 1 - ownDevices)).map(({ id }) => id)
    await open.line.post(giveDeviceKey(open.desk.author, { id: open.desk.newId(), key, former }))
  }
  await device.keyring.update(room, { isBoxed: true })
}
