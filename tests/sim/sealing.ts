import type { Fields } from '../../shared/policy/view.ts'
import type { OwnRecord } from '../../client/src/sync/device-store.ts'

// Sealing proper is tested beside client/seal and would take most of a run: here words are written
// in the same form, with their place, so that a record sealed for elsewhere shows.

/** Where words were sealed for, and what they say. */
export interface Written {
  readonly collection: string
  readonly id: string
  readonly owner: string
  readonly rev: number
  readonly text: string
}

export function seal(written: Written): string {
  const padded = JSON.stringify(written).padEnd(240, ' ')
  return `1.${Buffer.from(padded).toString('base64url')}`
}

export function unseal(record: Fields): Written {
  const words = String(record['words'])
  return JSON.parse(Buffer.from(words.slice(2), 'base64url').toString()) as Written
}

/** One's own record, sealed again at another revision. */
export function reseal({ collection, id, record }: OwnRecord, rev: number): Fields {
  const { owner, text } = unseal(record)
  return { ...record, rev, words: seal({ collection, id, owner, rev, text }) }
}
