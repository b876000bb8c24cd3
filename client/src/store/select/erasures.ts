import { isDue } from '../../../../shared/policy/erasing.ts'
import type { SessionErasure } from '../app.ts'
import type { Board } from '../board.ts'

type Read = Pick<Board, 'erasures' | 'forgotten' | 'members'>

/** The end of the matter kept under this room; of the group itself when it is empty. */
export function erasureOf(board: Read, room: string, nowMs: number): SessionErasure | undefined {
  const found = [...board.erasures.values()].find(({ record }) => record.room === room)
  if (found === undefined) return undefined
  const told = [...board.forgotten.values()].filter(({ words }) =>
    words.erased.some(({ of }) => of === found.id),
  )
  const heard = new Set<string>(told.map(({ record }) => record.owner))
  return {
    atMin: found.record.eraseAtMin,
    asked: found.words.cause === 'asked',
    due: isDue(found.record, nowMs),
    confirmed: told.length,
    // Of a group that goes, everybody holds something; of a session before them, newcomers nothing.
    awaited: [...board.members.values()].filter(
      ({ id, record: { since = 0 } }) =>
        !heard.has(id) && (room === '' || since <= found.record.ord),
    ).length,
  }
}

/** Who this device is in the group. */
interface Here {
  readonly member: string
  readonly device: string
}

/** This device's own word on what it dropped. */
export function forgottenBy({ forgotten }: Pick<Board, 'forgotten'>, { member, device }: Here) {
  return [...forgotten.values()].find(
    ({ record, words }) => record.owner === member && words.device === device,
  )
}

/** The rooms of sessions that are erased by now. */
export function dueRooms({ erasures }: Pick<Board, 'erasures'>, nowMs: number): Set<string> {
  const due = [...erasures.values()].filter(({ record }) => isDue(record, nowMs))
  return new Set(due.map(({ record }) => record.room))
}

/** Sessions whose erasure is due, and that this device has not said to have dropped. */
export function untold(board: Pick<Board, 'erasures' | 'forgotten'>, here: Here, nowMs: number) {
  const told = forgottenBy(board, here)?.words.erased ?? []
  return [...board.erasures.values()].filter(
    ({ id, record }) =>
      record.room !== '' && isDue(record, nowMs) && told.every(({ of }) => of !== id),
  )
}
