import type { RecordId } from '../model/ids.ts'
import { untouched, type PlacementWords } from '../model/placement.ts'
import { act, put, type Act, type Author, type Before } from './act.ts'

/** What the facilitator says of a situation without touching it. */
export type Placing = Partial<PlacementWords> & { readonly told?: boolean }

/** "Racontée", "Garder pour plus tard", "Masquer": an overlay on one situation. */
export function place(
  author: Author,
  situation: { readonly id: RecordId; readonly before: Before<'placements'> | undefined },
  { told, ...placing }: Placing,
): Act {
  const { id, before } = situation
  const words = { ...untouched, ...before?.words, ...placing }
  // The relay keeps from a common screen what may not be on it: hidden means not sent.
  const offWall = words.aside || words.hidden ? { offWall: true as const } : {}
  const clear = { told: told ?? before?.record.told ?? false, ...offWall }
  return act(put(author, before, { collection: 'placements', id, clear, words }))
}
