import { idFits, sharingIds, shapeOf } from '../model/collections.ts'
import type { Condition } from './conditions.ts'
import { isOpenUntil } from './door-life.ts'
import { roomLimits } from './limits.ts'
import type { Refusal } from './refusals.ts'
import type { Standing } from './standing.ts'
import { table, type OperationName } from './table.ts'
import type { Fields, RoomView } from './view.ts'

/** An operation that somebody asks for. */
export interface Request {
  readonly op: OperationName
  readonly collection: string
  readonly id: string
  readonly record?: Fields
}

function tooMany(view: RoomView): boolean {
  const limit = view.kind === 'session' ? roomLimits.recordsPerSession : roomLimits.recordsPerGroup
  return view.size >= limit
}

/** A door past its end is as good as closed: it may be opened anew under the same words. */
export function stands(record: Fields | undefined, nowMs: number): boolean {
  const untilMs = record?.['untilMs']
  return record !== undefined && (typeof untilMs !== 'number' || isOpenUntil(untilMs, nowMs))
}

/** Somebody may come in at this moment: by words, or by a link. */
export function isDoorOpen({ each, nowMs }: Pick<RoomView, 'each' | 'nowMs'>): boolean {
  const ways = [...each('doors'), ...each('invitations')]
  return ways.some(([, way]) => way['pairs'] === undefined && stands(way, nowMs))
}

/** Withdrawals find what was said about a record by its id alone: it may name no other. */
function isNamedElsewhere({ collection, id }: Request, view: RoomView): boolean {
  return sharingIds(view.kind, collection).some((name) => view.read(name, id) !== undefined)
}

/** Whether the record to come has the collection's own form, and the id is free or taken as it must be. */
function formRefusal(request: Request, view: RoomView): Refusal | undefined {
  const shape = shapeOf(view.kind, request.collection)
  if (shape === undefined || !idFits(request.collection, request.id)) return 'unknown'
  const before = view.read(request.collection, request.id)
  if (request.op === 'create' && stands(before, view.nowMs)) return 'exists'
  if (request.op === 'create' && isNamedElsewhere(request, view)) return 'exists'
  // What is past its end may still be put away, or prolonged.
  if (request.op !== 'create' && before === undefined) return 'missing'
  if (request.op === 'create' && tooMany(view)) return 'too-many'
  if (request.op === 'remove' || request.op === 'reveal') return undefined
  const fits = view.isSureOf?.(shape, request.record) || shape.safeParse(request.record).success
  return fits ? undefined : 'unknown'
}

/**
 * The decision, for a button or for the relay: nothing when allowed, else the reason. The right is
 * read in the table at this very moment.
 */
export function decide(by: Standing, request: Request, view: RoomView): Refusal | undefined {
  const form = formRefusal(request, view)
  if (form !== undefined) return form
  const right = table[request.collection as keyof typeof table][request.op]
  if (right === undefined || !right.roles.includes(by.role)) return 'role'
  const asked = {
    by,
    collection: request.collection,
    id: request.id,
    before: view.read(request.collection, request.id),
    after: request.op === 'remove' ? undefined : request.record,
    view,
  }
  return firstRefusal(right.when, asked)
}

function firstRefusal(
  conditions: readonly Condition[],
  asked: Parameters<Condition>[0],
): Refusal | undefined {
  for (const condition of conditions) {
    const refusal = condition(asked)
    if (refusal !== undefined) return refusal
  }
  return undefined
}
