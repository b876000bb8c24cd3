import { tPeer } from '../../phrases/peer.ts'

export const isTooLong = (text: string, limit: number): boolean => text.trim().length > limit

/** Whether a text may be posted, and the sentence beside its field when it is too long. */
export function measured(text: string, limit: number) {
  const over = isTooLong(text, limit)
  return {
    error: over ? tPeer.tooLong : undefined,
    unavailable: over || text.trim() === '',
  }
}
