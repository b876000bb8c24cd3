import { followShare, type Share } from '../../shared/policy/share.ts'
import { drawAuthor } from '../store/ledger.ts'
import { createDocument, type RoomDocument } from '../store/document.ts'
import type { LiveRoom } from './live-room.ts'

/** The document of a share: the room's own, or one in memory alone, made for the first who comes. */
export function documentFor({ content, relay }: LiveRoom, share: Share): RoomDocument {
  if (share === 'whole') return content.document
  const { document } = content.parts.get(share) ?? {}
  if (document !== undefined) return document
  // An author of its own: what another life of this part held is dropped.
  const made = createDocument(drawAuthor(relay.surroundings.random(4)))
  const next = followShare(share)
  made.apply(next(content.state))
  content.parts.set(share, { document: made, next })
  return made
}

/** Nobody follows it any more: it would be kept, and written with every entry, for nobody. */
export function forgetParts({ content: { parts }, visitors }: LiveRoom): void {
  const followed = new Set([...visitors].map(({ share }) => share))
  for (const share of parts.keys()) if (!followed.has(share)) parts.delete(share)
}
