import type { StoreApi } from 'zustand/vanilla'
import { editScript } from '../../../shared/acts/edit-script.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { Place, Sealed } from '../../../shared/model/sealed.ts'
import type { Request } from '../../../shared/policy/decide.ts'
import type { Board } from '../store/board.ts'
import { notArrived } from '../store/board.ts'
import type { TiersActs } from '../store/session.ts'
import { minuteOf, standing, type Desk } from './author.ts'
import { cycleActs } from './cycle-acts.ts'
import { ownConceptActs } from './own-concept-acts.ts'
import type { RoomKeys } from './room-keys.ts'

type GroupVerbs = Pick<
  TiersActs,
  'keepConcepts' | 'removeConcept' | 'changeGroup' | 'changeCharter'
>

interface Page {
  readonly desk: Desk
  readonly keys: Pick<RoomKeys, 'open'>
}

/** The group's board with one more record, or one less. */
function written(board: Board, request: Request, { keys, desk }: Page): Board {
  const { op, collection, id, record } = request
  const table = new Map<string, unknown>(board[collection as 'concepts'])
  if (op === 'remove' || record === undefined) table.delete(id)
  else {
    const { words, ...clear } = record
    const place = { ...clear, room: desk.author.room, collection, id } as Place
    const stamp = { ord: notArrived, atMin: minuteOf(desk.nowMs()) }
    const opened = keys.open(place, words as Sealed)
    table.set(id, { id, record: { ...record, ...stamp }, words: opened, keeping: 'sent' })
  }
  return { ...board, [collection]: table }
}

/** A rehearsal's gestures on the group, over this page's copy of what it holds: the group's own room sees none. */
export function soloGroup(page: Page, groupBoard: StoreApi<Board>): GroupVerbs {
  const { desk } = page
  const line: Desk['line'] = {
    ...desk.line,
    post({ operations }) {
      for (const one of operations) groupBoard.setState(written(groupBoard.getState(), one, page))
      return Promise.resolve(0)
    },
  }
  const copy: Desk = { ...desk, board: groupBoard.getState, line }
  const cycle = cycleActs(copy)
  return {
    ...ownConceptActs(copy),
    changeGroup: cycle.changeGroup,
    // The session shows the rules it was opened with: it goes on with those it gives itself.
    async changeCharter(words) {
      const rules = [...words.rules]
      await desk.line.post(editScript(desk.author, standing(desk, 'script', onlyId), { rules }))
      return cycle.changeCharter(words)
    },
  }
}
