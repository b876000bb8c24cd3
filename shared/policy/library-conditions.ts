import { ownSeat, type Condition } from './conditions.ts'

/**
 * A newcomer takes a seat in a group. In a library the coordinator makes the one seat of all who
 * deposit; whoever deposits makes, with the text, the seat of its withdrawal.
 */
export const seatFits: Condition = (asked) => {
  const { by, id, after, view } = asked
  if (by.role === 'guest') return ownSeat(asked)
  if (by.role === 'coordinator') {
    if (after?.['role'] !== 'depositor') return 'role'
    const there = [...view.each('seats')].some(([, { role }]) => role === 'depositor')
    return there ? 'exists' : undefined
  }
  if (after?.['role'] !== 'withdrawer') return 'role'
  return view.read('releasedTexts', id) === undefined ? 'missing' : undefined
}

/** What takes a text back is never taken away: not by the coordinator either. */
export const notOfWithdrawal: Condition = ({ before, view }) =>
  view.read('seats', String(before?.['member']))?.['role'] === 'withdrawer' ? 'role' : undefined

/** A text that was withdrawn does not come back. */
export const neverWithdrawn: Condition = ({ id, view }) =>
  view.read('withdrawnTexts', id) === undefined ? undefined : 'exists'

/** The trace takes the place of the text, once it is gone. */
export const isGone: Condition = ({ id, view }) =>
  view.read('releasedTexts', id) === undefined ? undefined : 'exists'
