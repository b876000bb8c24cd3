import * as z from 'zod/mini'
import { sealedCharsOf } from './sealed.ts'

/**
 * Posts without signature that wait to be shown: a record of the ledger, written by the relay alone.
 * No device sends one, hence the empty form.
 */
export const heldShape = z.strictObject({})

/** What may be posted without a signature, and how many bytes its words take once padded. */
export const unsignedBytes = {
  situations: 512,
  questions: 1_024,
  echoes: 2_048,
  objections: 1_024,
} as const
export type HeldCollection = keyof typeof unsignedBytes
/** Those of the table, in a session; the others are about a proposed text, in the group's room. */
export type UnsignedCollection = Exclude<HeldCollection, 'objections'>

export function mayBeUnsigned(collection: string): collection is HeldCollection {
  return Object.hasOwn(unsignedBytes, collection)
}

/** One length for all words without signature of a collection: length tells nobody apart. */
export function hasUnsignedLength(collection: HeldCollection, words: unknown): boolean {
  return String(words).length === sealedCharsOf(unsignedBytes[collection])
}

/**
 * One post without signature: it waits, it was shown, or it was withdrawn, as long as this stint at a
 * step lasts. `edit` is the hash of the secret that changes it; no owner, no number, no time.
 */
export interface HeldPost {
  readonly id: string
  readonly collection: HeldCollection
  readonly state: 'waiting' | 'shown' | 'gone'
  readonly record?: Readonly<Record<string, unknown>>
  readonly edit?: string
}

/** All of them, in the order of their random ids: nothing says which came first. */
export interface Held {
  readonly stint: number
  readonly posts: readonly HeldPost[]
}
