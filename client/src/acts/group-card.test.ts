import { describe, expect, it } from 'vitest'
import { onlyId } from '../../../shared/model/ids.ts'
import type { Board } from '../store/board.ts'
import { emptyBoard } from '../store/project-board.ts'
import type { Ring } from '../sync/keyring.ts'
import { groupCard } from './group-card.ts'
import type { OpenRoom } from './open-group.ts'

const group = { record: {}, words: { kind: 'tenir-debout', name: 'Un groupe', planned: 6 } }
const board = { ...emptyBoard(true), group: new Map([[onlyId, group]]) } as unknown as Board

function cardWhere(connection: { endedBy?: string; isKeyMissing?: boolean }) {
  const open = {
    board: { getState: () => board },
    connection: { getState: () => connection },
    desk: { nowMs: () => 0 },
  } as unknown as OpenRoom
  const [card] = groupCard({ group: 'g', member: 'm' } as unknown as Ring, open, new Set())
  return { lost: card?.lost, isUnknown: card?.isUnknown }
}

describe('[K2.8] a device that the group’s key turned away from', () => {
  it('is told so where the relay still knows it', () => {
    expect(cardWhere({ isKeyMissing: true })).toEqual({ lost: 'keys', isUnknown: false })
  })

  it('is told the way back where the relay knows it no more, though it heard of the key first', () => {
    const heard = { isKeyMissing: true, endedBy: 'notAdmitted' }
    expect(cardWhere(heard)).toEqual({ lost: undefined, isUnknown: true })
  })

  it('is told that it was removed before anything else', () => {
    const removed = { isKeyMissing: true, endedBy: 'removed' }
    expect(cardWhere(removed)).toEqual({ lost: 'removed', isUnknown: false })
  })
})
