import type { Held, HeldPost } from '../model/held.ts'
import { onlyId } from '../model/ids.ts'
import { roomLimits } from './limits.ts'
import type { Records, Write } from './records.ts'
import type { Tentative } from './tentative.ts'
import { erasureDue, isErasureDue, put } from './writing.ts'

/** The stint at a step that the session is in: one more each time a step is entered. */
export function stintOf({ read }: Pick<Records, 'read'>): number {
  return Number(read('progress', onlyId)?.['stint'] ?? 0)
}

function keptOf(records: Records): Held {
  const kept = records.read('held', onlyId)
  return kept === undefined ? { stint: 0, posts: [] } : (kept as unknown as Held)
}

/**
 * The held posts as of now. A step that ended takes with it every right to change them, and what was
 * only kept for that: what still waits, waits.
 */
export function heldOf(records: Records): Held {
  const kept = keptOf(records)
  const stint = stintOf(records)
  if (kept.stint === stint) return kept
  const waiting = kept.posts.filter(({ state }) => state === 'waiting')
  return { stint, posts: waiting.map(({ edit: _over, ...post }) => post) }
}

/** Written whole and in the order of ids, so that no order of arrival is kept. */
export function keepHeld(tick: Tentative, { stint, posts }: Held): void {
  const sorted = [...posts].sort((left, right) => (left.id < right.id ? -1 : 1))
  tick.write(['ledger', 'held', onlyId, posts.length === 0 ? null : { stint, posts: sorted }])
}

/** This post in place of the one of its id. */
export function holdPost(tick: Tentative, post: HeldPost): void {
  const { stint, posts } = heldOf(tick)
  keepHeld(tick, { stint, posts: [...posts.filter(({ id }) => id !== post.id), post] })
}

/** Once the step has changed, nothing of what allowed changes is kept. */
export function endStint(tick: Tentative): void {
  if (keptOf(tick).posts.length > 0 && keptOf(tick).stint !== stintOf(tick)) {
    keepHeld(tick, heldOf(tick))
  }
}

/** Held posts about a record that is withdrawn go with it, unseen. */
export function dropAbout(tick: Tentative, ids: ReadonlySet<string>): void {
  const { stint, posts } = heldOf(tick)
  const left = posts.filter(({ id, record }) => !ids.has(String(record?.['of'])) && !ids.has(id))
  if (left.length === posts.length) return
  keepHeld(tick, { stint, posts: left })
  if (!isErasureDue(tick)) tick.write(erasureDue)
}

const isWaiting = ({ state }: HeldPost): boolean => state === 'waiting'

/** How many posts wait. */
export function countWaiting(records: Records): number {
  return keptOf(records).posts.filter(isWaiting).length
}

/** What those who facilitate are told: never how many. */
export function waitingOf(records: Records): 'none' | 'few' | 'enough' {
  const count = countWaiting(records)
  if (count === 0) return 'none'
  return count < roomLimits.unsignedShown ? 'few' : 'enough'
}

/** Every post that waits joins the table, all at once, in the order of their random ids. */
export function reveal(tick: Tentative, nowMs: number): void {
  const { stint, posts } = heldOf(tick)
  const shown = posts.flatMap((post): readonly HeldPost[] => {
    if (!isWaiting(post)) return [post]
    const { id, collection, record = {}, edit } = post
    if (tick.read(collection, id) !== undefined) return []
    put({ op: 'create', collection, id, record }, tick, nowMs)
    return edit === undefined ? [] : [{ id, collection, state: 'shown', edit }]
  })
  keepHeld(tick, { stint, posts: shown })
}

/** True when a post without signature came to wait, or waits no more. */
export function touchesHeld(writes: readonly Write[]): boolean {
  return writes.some(([, collection]) => collection === 'held')
}
