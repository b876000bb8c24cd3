import type { PublicKey } from '../../../shared/model/boxed.ts'
import { deviceKeyWordsShape } from '../../../shared/model/device-key.ts'
import type { RecordId, RoomId } from '../../../shared/model/ids.ts'
import { keysIdOf, keysWordsShape } from '../../../shared/model/keys.ts'
import type { Fields } from '../../../shared/policy/view.ts'
import { fromBase64url } from '../seal/base64url.ts'
import { sealKey } from '../seal/branches.ts'
import { openBox } from '../seal/key-boxes.ts'
import { openWords } from '../seal/words-seal.ts'
import type { KeyRecords } from './key-records.ts'
import type { Epochs } from './room-keys.ts'

/** A device, or a sheet on paper, that the group's key may be boxed to. */
export interface BoxedTo {
  readonly id: RecordId
  readonly owner: string
  readonly key: PublicKey
  readonly sheet?: string | undefined
}

interface Chain {
  readonly room: RoomId
  readonly records: KeyRecords
  readonly epochs: Epochs
}

function opened({ room, epochs }: Chain, collection: string, [id, record]: [string, Fields]) {
  const { owner, epoch, rev, words } = record as Record<string, unknown>
  const secret = epochs.get(Number(epoch))
  if (secret === undefined) return undefined
  const place = { room, collection, id, owner: String(owner), epoch: Number(epoch) }
  const at = { key: sealKey(secret, room), place: { ...place, rev: Number(rev) } }
  return openWords(at, String(words))
}

/** What the record of an epoch says, once its secret is known. */
export function keysWords(chain: Chain, epoch: number) {
  const id = keysIdOf(epoch)
  const record = chain.records.keys.get(id)
  const words = record && keysWordsShape.safeParse(opened(chain, 'keys', [id, record]))
  return words?.success === true ? words.data : undefined
}

/**
 * The devices that count at an epoch: told under its own key, or named when it began. One told under
 * an earlier key may be from somebody turned away since.
 */
export function countingAt(chain: Chain, epoch: number): BoxedTo[] {
  const named = new Set(keysWords(chain, epoch)?.devices)
  return [...chain.records.deviceKeys].flatMap((entry) => {
    const words = deviceKeyWordsShape.safeParse(opened(chain, 'deviceKeys', entry))
    const [id, record] = entry
    if (!words.success) return []
    if (record['epoch'] !== epoch && !named.has(words.data.key)) return []
    return [{ id: id as RecordId, owner: String(record['owner']), ...words.data }]
  })
}

interface Learning extends Chain {
  readonly seed: Uint8Array
  /** The secret this device made itself, if the relay took it. */
  readonly own?: { readonly epoch: number; readonly secret: Uint8Array } | undefined
}

function secretAt(learning: Learning, record: Fields): Uint8Array | undefined {
  const { room, seed, epochs, own, records } = learning
  const epoch = Number(record['epoch'])
  if (own?.epoch === epoch) {
    const mine = { ...learning, epochs: new Map([[epoch, own.secret]]) }
    if (keysWords(mine, epoch) !== undefined) return own.secret
  }
  const from = countingAt({ room, records, epochs }, epoch - 1)
    .filter(({ owner }) => owner === record['owner'])
    .map(({ key }) => key)
  return openBox({ room, epoch, seed, from }, String(record['boxes']))
}

/** Every epoch that can be known here: later ones by their boxes, earlier ones by the words of later ones. */
export function learnEpochs(learning: Learning): Map<number, Uint8Array> {
  const epochs = new Map(learning.epochs)
  const chain = { ...learning, epochs }
  const all = [...learning.records.keys.values()].sort(
    (a, b) => Number(a['epoch']) - Number(b['epoch']),
  )
  for (const record of all) {
    const epoch = Number(record['epoch'])
    if (epochs.has(epoch)) continue
    const secret = secretAt(chain, record)
    if (secret === undefined) continue
    epochs.set(epoch, secret)
    // A box whose words do not open under it is from nobody here.
    if (keysWords(chain, epoch) === undefined) epochs.delete(epoch)
  }
  for (const record of all.reverse()) {
    const epoch = Number(record['epoch'])
    const before = fromBase64url(keysWords(chain, epoch)?.before ?? '')
    if (before?.length === 32 && !epochs.has(epoch - 1)) epochs.set(epoch - 1, before)
  }
  return epochs
}

/** The newest epoch that stands in the room, known here or not. */
export function newestIn({ keys }: KeyRecords): number {
  return Math.max(1, ...[...keys.values()].map(({ epoch }) => Number(epoch)))
}
