import type { BilanWords } from '../../../shared/model/group-text.ts'
import type { RecordId } from '../../../shared/model/ids.ts'
import type { Posted } from './posted.ts'

/** The Bilan of a cycle, in the hands of who facilitates: two texts, never merged. */
export interface Bilan {
  /** The group's own, as the rule begins it from what the group kept. */
  draft(): Promise<BilanWords>
  /** « Garder ce texte »: every phone of the group reads it. */
  keep(words: BilanWords): Posted
  /**
   * The one for managements, begun as a synthesis is; resolves with its id, or nothing when no stake
   * may leave.
   */
  begin(): Promise<RecordId | undefined>
}
