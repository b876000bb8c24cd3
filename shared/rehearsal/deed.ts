import type { RecordId } from '../model/ids.ts'
import type { Wish } from '../model/situation.ts'
import type { StakeFlag } from '../model/stake.ts'

/** What one invented peer does: said aloud, or by the gesture that any peer has on their phone. */
export type Gesture =
  | { readonly does: 'say'; readonly text: string }
  | { readonly does: 'situation'; readonly title: string }
  | { readonly does: 'pass'; readonly step: string }
  | { readonly does: 'wish'; readonly of: RecordId; readonly wish: Wish }
  | {
      readonly does: 'moments'
      readonly of: RecordId
      readonly moments: readonly [first: string, second: string, third: string]
    }
  | { readonly does: 'ask' | 'echo' | 'word-back'; readonly of: RecordId; readonly text: string }
  | {
      /** With the pen it goes to the sheet, else it is proposed. */
      readonly does: 'put' | 'propose'
      readonly of: RecordId
      readonly cell: string
      readonly text: string
      readonly aside?: string
    }
  | { readonly does: 'flag'; readonly of: RecordId; readonly flag: StakeFlag }
  | { readonly does: 'takeaway'; readonly text: string }

/** A gesture of somebody, under a name of its own: it is made once. */
export type Deed = Gesture & { readonly key: string; readonly by: number }
