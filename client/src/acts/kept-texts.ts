import type { Drafts } from '../sync/drafts.ts'
import type { Stop } from '../sync/line.ts'
import { watchDrafts } from '../sync/watch-drafts.ts'
import { isToPost } from './draft-keys.ts'
import type { DraftSource } from './room-drafts.ts'

/** Told which rooms hold a text typed and not posted, now and after each change. */
export function watchKeptTexts(
  { drafts, store }: DraftSource,
  tell: (rooms: ReadonlySet<string>) => void,
): Stop {
  let looks = 0
  return watchDrafts(store, (names) => {
    looks += 1
    const look = looks
    void roomsWithText(drafts, names).then((rooms) => {
      // Drafts changed while these were read: the look that follows will tell.
      if (look === looks) tell(rooms)
    })
  })
}

async function roomsWithText(drafts: Drafts, names: readonly string[]) {
  const rooms = new Set<string>()
  for (const name of names) {
    const [room = '', key = ''] = name.split('/')
    if (rooms.has(room) || !isToPost(key)) continue
    const text = await drafts.read(name)
    if (typeof text === 'string' && text.trim() !== '') rooms.add(room)
  }
  return rooms
}
