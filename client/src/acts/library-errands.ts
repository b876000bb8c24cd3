import { noteWithdrawn } from '../../../shared/acts/let-out.ts'
import { withdrawText } from '../../../shared/acts/deposit-text.ts'
import { onlyId, type RecordId, type RoomId } from '../../../shared/model/ids.ts'
import { idInLibrary, sealToLibrary } from '../seal/library-box.ts'
import { newRecordId } from '../seal/random.ts'
import type { Opened } from '../store/board.ts'
import type { ErrandOutcome } from '../sync/errand.ts'
import type { RingErrand } from '../sync/keyring.ts'
import { minuteOf, standing, type Desk } from './author.ts'
import type { Device as WholeDevice } from './device.ts'

/** Of a device, what keeps an errand and does it. */
export type Device = Pick<WholeDevice, 'keyring' | 'carry'>

const groupOf = ({ author }: Desk): RoomId => author.room as RoomId

const firstId = ({ acts }: RingErrand): string | undefined => acts[0]?.operations[0]?.id

/** Every text of a library leaves by the same seat there: only what is brought tells two apart. */
const isSame = (left: RingErrand, right: RingErrand): boolean =>
  left.room === right.room &&
  left.member === right.member &&
  left.forgets === right.forgets &&
  firstId(left) === firstId(right)

/** Kept on this device before anything leaves, then tried; what the network swallowed is tried again. */
export async function send(device: Device, desk: Desk, errand: RingErrand): Promise<ErrandOutcome> {
  const ring = await device.keyring.read(groupOf(desk))
  const others = (ring?.errands ?? []).filter((each) => !isSame(each, errand))
  await device.keyring.update(groupOf(desk), { errands: [...others, errand] })
  return carryOne(device, desk, errand)
}

/** The deposit that an errand brings out, as the group has it. */
function broughtBy(desk: Desk, errand: RingErrand): Opened<'deposits'> | undefined {
  const { room, forgets } = errand
  if (forgets !== undefined) return undefined
  return [...desk.board().deposits.values()].find(
    ({ words }) => words.library === room && words.text === firstId(errand),
  )
}

/** The same, when somebody of the group took it back meanwhile. */
function takenBack(desk: Desk, errand: RingErrand): RecordId | undefined {
  const brought = broughtBy(desk, errand)
  return brought?.words.withdrawnMin === undefined ? undefined : brought.id
}

async function tried(device: Device, desk: Desk, errand: RingErrand): Promise<ErrandOutcome> {
  // A hello says what it must and nothing beside: the relay closes one that says more.
  const { forgets, ...said } = errand
  if (takenBack(desk, errand) !== undefined) return 'withdrawn'
  const outcome = await device.carry(said)
  // A library that takes no more today must still let a text go: tried again.
  if (forgets !== undefined) return outcome === 'full' ? 'offline' : outcome
  const back = outcome === 'done' ? takenBack(desk, errand) : undefined
  if (back === undefined) return outcome
  return (await takeBackText(device, desk, back)) === 'offline' ? 'offline' : 'withdrawn'
}

async function carryOne(device: Device, desk: Desk, errand: RingErrand): Promise<ErrandOutcome> {
  const outcome = await tried(device, desk, errand)
  if (outcome === 'offline') return outcome
  // A library that is no more holds nothing to take back.
  if (errand.forgets !== undefined) await noteOut(desk, errand.forgets)
  if (outcome !== 'done') await unsay(device, desk, errand)
  const ring = await device.keyring.read(groupOf(desk))
  const left = (ring?.errands ?? []).filter((each) => !isSame(each, errand))
  await device.keyring.update(groupOf(desk), { errands: left })
  return outcome
}

/** What did not arrive is not said to be there: a text is taken back, for some of it may have arrived. */
async function unsay(device: Device, desk: Desk, errand: RingErrand): Promise<void> {
  const brought = broughtBy(desk, errand)
  if (brought !== undefined && brought.words.withdrawnMin === undefined) {
    await takeBackText(device, desk, brought.id)
  }
  if (bringsFigures(desk, errand)) {
    const { unsayFigures } = await import('./unsay-figures.ts')
    await unsayFigures(desk)
  }
}

/** Whether that errand brings the figures which the group's page says are there. */
function bringsFigures(desk: Desk, errand: RingErrand): boolean {
  const said = desk.board().group.get(onlyId)?.words.figures
  if (said === undefined || said.library !== errand.room) return false
  return idInLibrary(said.library, said.hash, 'text') === firstId(errand)
}

/** Said to the group once, by whoever saw it done. */
async function noteOut(desk: Desk, deposit: RecordId): Promise<void> {
  if (desk.board().deposits.get(deposit)?.words.withdrawnMin !== undefined) return
  const before = standing(desk, 'deposits', deposit)
  await desk.line.post(noteWithdrawn(desk.author, before, minuteOf(desk.nowMs())))
}

/** Every errand of this group that was not done yet, once what the group says meanwhile is known. */
export async function carryAll(device: Device, desk: Desk): Promise<void> {
  await desk.line.synced()
  const ring = await device.keyring.read(groupOf(desk))
  for (const errand of ring?.errands ?? []) await carryOne(device, desk, errand)
}

/** "Retirer ce texte", by any member, alone: out of the library first, then said to the group. */
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
