import type { RecordId } from '../model/ids.ts'
import type { PageWords } from '../model/page.ts'
import type { SynthesisWords } from '../model/synthesis.ts'
import { act, change, create, remove, type Act, type Author, type Before } from './act.ts'

/** A synthesis begun: for whom, from which sessions. */
export function beginSynthesis(author: Author, id: RecordId, words: SynthesisWords): Act {
  return act(create(author, { collection: 'syntheses', id, clear: {}, words }))
}

/** Its title, its lead, its order, its checks. */
export function reviseSynthesis(
  author: Author,
  before: Before<'syntheses'>,
  words: SynthesisWords,
): Act {
  return act(change(author, before, { collection: 'syntheses', clear: {}, words }))
}

/** It goes with its pages, its proposals and their answers. What was let out stays out. */
export function dropSynthesis(id: RecordId): Act {
  return act(remove('syntheses', id))
}

/** One more page: one stake. */
export function addPage(
  author: Author,
  { id, of }: { readonly id: RecordId; readonly of: RecordId },
  words: PageWords,
): Act {
  return act(create(author, { collection: 'pages', id, clear: { of }, words }))
}

/** The page as it is written now: refused when somebody else's is newer. */
export function writePage(author: Author, before: Before<'pages'>, words: PageWords): Act {
  const { of } = before.record
  return act(change(author, before, { collection: 'pages', clear: { of }, words }))
}

/** A page taken out. */
export function dropPage(id: RecordId): Act {
  return act(remove('pages', id))
}
