import { forgetDeposit } from '../../../shared/acts/let-out.ts'
import { withdrawText } from '../../../shared/acts/deposit-text.ts'
import type { RecordId, RoomId } from '../../../shared/model/ids.ts'
import { sealToLibrary } from '../seal/library-box.ts'
import { newRecordId } from '../seal/random.ts'
import type { ErrandOutcome } from '../sync/errand.ts'
import type { RingErrand } from '../sync/keyring.ts'
import type { Desk } from './author.ts'
import type { Device } from './device.ts'

const groupOf = ({ author }: Desk): RoomId => author.room as RoomId

const isSame = (left: RingErrand, right: RingErrand): boolean =>
  left.room === right.room && left.member === right.member && left.forgets === right.forgets

/** Kept on this device before anything leaves, then tried; what the network swallowed is tried again. */
export async function send(device: Device, desk: Desk, errand: RingErrand): Promise<ErrandOutcome> {
  const ring = await device.keyring.read(groupOf(desk))
  const others = (ring?.errands ?? []).filter((each) => !isSame(each, errand))
  await device.keyring.update(groupOf(desk), { errands: [...others, errand] })
  return carryOne(device, desk, errand)
}

async function carryOne(device: Device, desk: Desk, errand: RingErrand): Promise<ErrandOutcome> {
  const outcome = await device.carry(errand)
  if (outcome === 'offline') return outcome
  // A library that is no more holds nothing to take back.
  if (errand.forgets !== undefined && desk.board().deposits.has(errand.forgets)) {
    await desk.line.post(forgetDeposit(errand.forgets))
  }
  const ring = await device.keyring.read(groupOf(desk))
  const left = (ring?.errands ?? []).filter((each) => !isSame(each, errand))
  await device.keyring.update(groupOf(desk), { errands: left })
  return outcome
}

/** Every errand of this group that was not done yet. */
export async function carryAll(device: Device, desk: Desk): Promise<void> {
  const ring = await device.keyring.read(groupOf(desk))
  for (const errand of ring?.errands ?? []) await carryOne(device, desk, errand)
}

/** "Retirer ce texte", by any member, alone: out of the library first, then out of the group's memory. */
export async function takeBackText(
  device: Device,
  desk: Desk,
  deposit: RecordId,
): Promise<ErrandOutcome> {
  const kept = desk.board().deposits.get(deposit)
  if (kept === undefined) return 'done'
  const { library: room, text, withdrawal: token, key } = kept.words
  const author = {
    room,
    member: text,
    epoch: 1,
    seal: (place: Parameters<typeof sealToLibrary>[1], words: object) =>
      sealToLibrary(key, place, { words }),
  }
  return send(device, desk, {
    room,
    member: text,
    token,
    device: newRecordId(),
    acts: [withdrawText(author)],
    forgets: deposit,
  })
}
