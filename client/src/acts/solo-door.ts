import type { StoreApi } from 'zustand/vanilla'
import { leaveTable } from '../../../shared/acts/enter-session.ts'
import { hideEntrance, showEntrance } from '../../../shared/acts/open-door.ts'
import { doorLifeMs } from '../../../shared/model/invitation.ts'
import { drawPhrase } from '../seal/draw-phrase.ts'
import type { Connection } from '../store/connection.ts'
import type { TiersActs } from '../store/session.ts'
import type { Desk } from './author.ts'

type Door = Pick<
  TiersActs,
  'openDoor' | 'isDoorOpening' | 'closeDoor' | 'drawOtherWords' | 'removeMember'
>

interface Page {
  readonly desk: Desk
  readonly connection: StoreApi<Connection>
}

/** A rehearsal's door: its five words show as they would, on this page's board, and lead nowhere. */
export function soloDoor({ desk, connection }: Page): Door {
  const { author, board, line, nowMs } = desk
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
    isDoorOpening: async () => false,
    closeDoor,
    async drawOtherWords() {
      phrase = drawPhrase()
      await openDoor()
    },
    /** The door closes with it, as any: it opens again with other words. */
    async removeMember(member) {
      phrase = drawPhrase()
      await closeDoor()
      await line.post(leaveTable(member))
      const { here } = connection.getState()
      connection.setState({ here: new Set([...here].filter((one) => one !== member)) })
    },
  }
}
