import { hideEntrance, showEntrance } from '../../../shared/acts/open-door.ts'
import { doorLifeMs } from '../../../shared/model/invitation.ts'
import { drawPhrase } from '../seal/draw-phrase.ts'
import type { TiersActs } from '../store/session.ts'
import type { Desk } from './author.ts'

type Door = Pick<TiersActs, 'openDoor' | 'closeDoor' | 'drawOtherWords'>

/** A rehearsal's door: its five words show as they would, on this page's board, and lead nowhere. */
export function soloDoor({ author, board, line, nowMs }: Desk): Door {
  let phrase = drawPhrase()
  const closeDoor = async () => {
    if (board().entrance.size > 0) await line.post(hideEntrance())
  }
  const openDoor = async () => {
    await closeDoor()
    const words = { phrase: [...phrase], fragment: '' }
    await line.post(showEntrance(author, { words, untilMs: nowMs() + doorLifeMs }))
  }
  return {
    openDoor,
    closeDoor,
    async drawOtherWords() {
      phrase = drawPhrase()
      await openDoor()
    },
  }
}
