import { useEffect, useState } from 'react'
import type { ProposalRead } from '../../store/select/proposals.ts'

/** How many pages have an end that was not on screen yet; none where a browser cannot tell. */
export function usePagesLeft({ pages }: ProposalRead): number {
  const [seen, see] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined
    const foot = document.querySelector<HTMLElement>('.review-foot')?.offsetHeight ?? 0
    const watched = new IntersectionObserver(
      (entries) => {
        const shown = entries.filter(({ isIntersecting }) => isIntersecting)
        const ends = shown.map(({ target }) => (target as HTMLElement).dataset['pageEnd'] ?? '')
        if (ends.length > 0) see((before) => new Set([...before, ...ends]))
      },
      // What lies under the foot is not seen.
      { rootMargin: `0px 0px -${foot}px` },
    )
    for (const { id } of pages) {
      const end = document.querySelector(`[data-page-end="${id}"]`)
      if (end !== null) watched.observe(end)
    }
    return () => watched.disconnect()
  }, [pages])
  if (typeof IntersectionObserver === 'undefined') return 0
  return pages.filter((page) => !seen.has(page.id)).length
}
