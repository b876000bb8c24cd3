import type { PublicKey } from '../model/boxed.ts'
import type { MemberId } from '../model/ids.ts'
import { keysIdOf } from '../model/keys.ts'
import { act, create, remove, type Act, type Author } from './act.ts'

/** Whom the key turns away from. Their device keys stay: who was away checks by them who made a key. */
export interface Turning {
  readonly of?: MemberId | undefined
  /** Taken out of the group, not only out of a phone. */
  readonly isRemoved: boolean
}

interface Made {
  readonly boxes: string
  readonly words: { readonly before: PublicKey; readonly devices: PublicKey[] }
}

/**
 * « Retirer », or « Déclarer son téléphone perdu »: seat and key change in one act, or neither does.
 * The author's epoch is the one that begins.
 */
export function turnKeys(author: Author, { of, isRemoved }: Turning, { boxes, words }: Made): Act {
  const clear = of === undefined ? { boxes } : { of, boxes }
  return act(
    ...(isRemoved && of !== undefined ? [remove('seats', of), remove('members', of)] : []),
    // Last: what the relay takes away with it depends on whether the seat still stands.
    create(author, { collection: 'keys', id: keysIdOf(author.epoch), clear, words }),
  )
}
