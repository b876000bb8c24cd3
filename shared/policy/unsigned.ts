import { shapeOf } from '../model/collections.ts'
import { hasUnsignedLength, mayBeUnsigned, type HeldPost } from '../model/held.ts'
import type { MemberId } from '../model/ids.ts'
import { consequences } from './consequences.ts'
import { decide, type Request } from './decide.ts'
import { isOfEarlierEpoch } from './epoch.ts'
import { countWaiting, dropAbout, heldOf, holdPost } from './held.ts'
import { roomLimits } from './limits.ts'
import { viewOf, weight, type Records } from './records.ts'
import type { Refusal } from './refusals.ts'
import type { Senders } from './senders.ts'
import type { Standing } from './standing.ts'
import type { Tentative } from './tentative.ts'
import type { RoomView } from './view.ts'
import { erasureDue, isErasureDue, put, remove } from './writing.ts'

/** A post without signature, its change, or its withdrawal. `edit` is the hash of its secret. */
export interface UnsignedPost extends Request {
  readonly op: 'create' | 'change' | 'remove'
  readonly stint: number
  readonly edit: string
}

/** What is known at this moment, beside the room. None of it is written. */
export interface Around {
  readonly tick: Tentative
  readonly group?: Records | undefined
  readonly nowMs: number
  readonly roomBytes: number
  /** How many members are connected. */
  readonly here: () => number
  readonly senders: Senders
}

/** The room as policy reads it, its waiting posts included. */
function viewWithHeld(tick: Tentative, nowMs: number): RoomView {
  const view = viewOf(tick, nowMs)
  const { posts } = heldOf(tick)
  return {
    ...view,
    read: (collection, id) =>
      view.read(collection, id) ??
      posts.find((post) => post.id === id && post.collection === collection)?.record,
    size: view.size + countWaiting(tick),
  }
}

/** What the table says to somebody who has no name: nothing shows who asks. */
function tableSays(by: Standing, post: UnsignedPost, { tick, nowMs }: Around): Refusal | undefined {
  const { op, collection, id, record, edit } = post
  const { read } = tick
  const isOwn = read('situations', String(record?.['of']))?.['owner'] === by.member
  if (op === 'create' && collection === 'echoes' && isOwn && by.role === 'peer')
    return 'own-situation'
  const nobody = { ...by, member: '' as MemberId, hash: edit as Standing['hash'] }
  const request = { op, collection, id, ...(record && { record }) }
  return decide(nobody, request, viewWithHeld(tick, nowMs))
}

function mayCreate(by: Standing, post: UnsignedPost, around: Around): Refusal | undefined {
  const { tick, here, senders, roomBytes } = around
  if (here() < roomLimits.unsignedAmong) return 'few-here'
  if (!senders.mayPost(by.member, post.stint)) return 'enough-unsigned'
  const waiting = heldOf(tick).posts.reduce((sum, { record }) => sum + weight(record), 0)
  return tick.bytes + waiting + weight(post.record) > roomBytes ? 'read-only' : undefined
}

/** The held post with this one's words, where it stands: waiting, or on the table. */
function change(held: HeldPost, { op, collection, id, record = {} }: UnsignedPost, around: Around) {
  const { tick, nowMs } = around
  if (held.state === 'waiting') holdPost(tick, { ...held, record })
  else put({ op, collection, id, record }, tick, nowMs)
}

function withdraw(held: HeldPost, post: UnsignedPost, { tick, nowMs, senders }: Around) {
  const { record: _gone, ...kept } = held
  const all = [post, ...consequences(post, viewOf(tick, nowMs))]
  if (held.state === 'shown') for (const gone of all) remove(gone, tick)
  else senders.tookBack()
  dropAbout(tick, new Set(all.map(({ id }) => id)))
  holdPost(tick, { ...kept, state: 'gone' })
  if (!isErasureDue(tick)) tick.write(erasureDue)
}

/** One already done, by its id: it is answered alike and nothing more is done. */
function isAgain({ op, id, collection, record }: UnsignedPost, { tick }: Around): boolean {
  const held = heldOf(tick).posts.find((each) => each.id === id)
  if (op === 'remove') return held?.state === 'gone'
  if (op === 'create') return held !== undefined || tick.read(collection, id)?.['owner'] === ''
  const there = held?.record ?? tick.read(collection, id)
  return held !== undefined && there?.['rev'] === record?.['rev']
}

/**
 * A post without signature: nothing when done, else why not. What is written ties it to nobody; it
 * waits until it is revealed, and can be changed or withdrawn in its own stint at the step only.
 */
export function postUnsigned(
  by: Standing | undefined,
  post: UnsignedPost,
  around: Around,
): Refusal | undefined {
  const { tick, senders } = around
  const { op, collection, id, record, stint, edit } = post
  if (by?.role !== 'peer' && by?.role !== 'facilitator') return 'role'
  if (!mayBeUnsigned(collection) || shapeOf(tick.kind, collection) === undefined) return 'unknown'
  if (op !== 'remove' && !hasUnsignedLength(collection, record?.['words'])) return 'unknown'
  const held = heldOf(tick).posts.find((each) => each.id === id)
  if (op !== 'create' && held !== undefined && held.edit !== edit) return 'owner'
  if (isAgain(post, around)) return undefined
  if (stint !== heldOf(tick).stint) return 'step-over'
  if (op !== 'create' && (held === undefined || held.state === 'gone')) return 'missing'
  const refused = tableSays(by, post, around)
  if (refused !== undefined) return refused
  if (isOfEarlierEpoch(post, around.group ?? tick)) return 'epoch'
  if (held !== undefined) {
    if (op === 'change') change(held, post, around)
    else withdraw(held, post, around)
    return undefined
  }
  const full = mayCreate(by, post, around)
  if (full !== undefined) return full
  holdPost(tick, { id, collection, state: 'waiting', edit, record: record ?? {} })
  senders.posted(by.member)
  return undefined
}
