import type { RoomView } from './view.ts'

const minuteMs = 60_000
const dayMin = 24 * 60
/** A group may keep the cards of a session for as many days, or fewer. */
export const keepDaysMax = 90
/** A day more: dates are whole days, and clocks differ. */
export const longestMin = (keepDaysMax + 1) * dayMin

export const minuteOf = (ms: number): number => Math.floor(ms / minuteMs)

/** Days since 1970, by which what is due is looked for. */
export const dayOf = (minute: number): number => Math.floor(minute / dayMin)

/** The last minute of a session's room made now, whatever anybody writes: the relay's own promise. */
export const lastMinuteFrom = (nowMs: number): number => minuteOf(nowMs) + longestMin + dayMin

/** True for an erasure that may not be put off or undone any more. */
export const isDue = (erasure: { readonly eraseAtMin?: unknown }, nowMs: number): boolean =>
  Number(erasure.eraseAtMin) * minuteMs <= nowMs

/** What is to be erased by now of a room kept: itself, or sessions that its records name. */
export function dueOf(records: Pick<RoomView, 'each' | 'read'>, nowMs: number) {
  const due = [...records.each('erasures')].filter(([, erasure]) => isDue(erasure, nowMs))
  const rooms = due.map(([, { room }]) => room)
  const isGroup = rooms.includes('')
  const all = isGroup ? [...records.each('sessions')].map(([, { room }]) => room) : rooms
  const lastMin = records.read('room', 'main')?.['lastMin']
  const isOver = lastMin !== undefined && isDue({ eraseAtMin: lastMin }, nowMs)
  return { isOwn: isGroup || isOver, sessions: all.map(String) }
}
