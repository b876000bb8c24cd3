import type { Words } from '../model/collections.ts'
import { act, put, type Act, type Author, type Before } from './act.ts'

/** A device says which erasures it was told of, and dropped. */
export function sayForgotten(
  author: Author,
  { id, before }: { readonly id: string; readonly before: Before<'forgotten'> | undefined },
  words: Words<'forgotten'>,
): Act {
  return act(put(author, before, { collection: 'forgotten', id, clear: {}, words }))
}
