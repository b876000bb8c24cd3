import { peerFr } from '../../phrases/peer.fr.ts'

/** Whether a text may be posted, and the sentence beside its field when it is too long. */
export function measured(text: string, limit: number) {
  const over = text.trim().length > limit
  return {
    error: over ? peerFr.tooLong : undefined,
    unavailable: over || text.trim() === '',
  }
}
