import type { Words } from '../model/collections.ts'
import type { Released } from './text.ts'

type Page = Words<'releasedPages'>

/**
 * A text as a library gives it back: released, since only what is released is deposited, and whole,
 * every page it names being there. Nothing for a part of one.
 */
export function readReleased(
  { pages, ...head }: Words<'releasedTexts'>,
  pageOf: (id: string) => Page | undefined,
): Released | undefined {
  const found = pages.map(pageOf).filter((page) => page !== undefined)
  if (found.length !== pages.length || new Set(pages).size !== pages.length) return undefined
  return { ...head, pages: found } as unknown as Released
}
