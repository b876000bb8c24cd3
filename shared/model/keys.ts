import * as z from 'zod/mini'
import { publicKeyShape } from './boxed.ts'
import { memberIdShape, recordIdShape, type RecordId } from './ids.ts'
import { ownedFields } from './record.ts'

/** Boxes of every record, however many devices there are: the others open to nothing. */
export const boxesInAll = 64
/** An epoch secret and the tag that seals it. */
export const boxBytes = 48
const onceBytes = 32
const boxesChars = Math.ceil(((onceBytes + boxesInAll * boxBytes) * 4) / 3)

/**
 * A new epoch of the group's key, boxed to each device that stays. Its words are sealed under the
 * new key. `of` is the member it turns away from: removed, or a phone of theirs lost.
 */
export const keysShape = z.strictObject({
  ...ownedFields,
  of: z.optional(memberIdShape),
  boxes: z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${boxesChars}}$`))),
})

export const keysWordsShape = z.object({
  /** The secret of the epoch before, so that whoever opens this one reads what was written earlier. */
  before: publicKeyShape,
  /** The device keys it was boxed to: the only ones of earlier epochs that still count. */
  devices: z.array(publicKeyShape).check(z.maxLength(boxesInAll)),
})

const name = 'epoch'

/** The id of an epoch's record: of two that turn the key at once, one is there first. */
export function keysIdOf(epoch: number): RecordId {
  return recordIdShape.parse(name + String(epoch).padStart(16 - name.length, '0'))
}
