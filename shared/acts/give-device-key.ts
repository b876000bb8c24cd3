import type { PublicKey } from '../model/boxed.ts'
import { hashShape, type RecordId } from '../model/ids.ts'
import { act, create, remove, type Act, type Author } from './act.ts'

interface Given {
  readonly id: RecordId
  readonly key: PublicKey
  /** Older ones of this member's, in whose place it comes. */
  readonly former: readonly string[]
  /** Of a sheet on paper: what its secret derives to. */
  readonly sheet?: string
}

/** What the group's next key is boxed to, for this device or for a sheet on paper. */
export function giveDeviceKey(author: Author, { id, key, former, sheet }: Given): Act {
  const words = { key, ...(sheet === undefined ? {} : { sheet: hashShape.parse(sheet) }) }
  return act(
    ...former.map((each) => remove('deviceKeys', each)),
    create(author, { collection: 'deviceKeys', id, clear: {}, words }),
  )
}
