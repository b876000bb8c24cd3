import type * as z from 'zod/mini'
import type { RoomKind } from '../model/collections.ts'
import type { Refusal } from './refusals.ts'

/** A record as policy sees it: clear fields, by name. */
export type Fields = Readonly<Record<string, unknown>>

/** What policy reads of a room: its records as they would be just before this operation. */
export interface RoomView {
  readonly kind: RoomKind
  readonly nowMs: number
  readonly read: (collection: string, id: string) => Fields | undefined
  /** Ids and records of a collection, in no order. */
  readonly each: (collection: string) => Iterable<readonly [string, Fields]>
  /** A quick yes to a record that surely has this shape; the shape itself is asked otherwise. */
  readonly isSureOf?: (shape: z.ZodMiniType, record: unknown) => boolean
  /** The relay's judgement of dates, by its own clock: it alone carries it. */
  readonly dates?: (before: Fields | undefined, after: Fields | undefined) => Refusal | undefined
  /** How many records the document holds in all. */
  readonly size: number
}
