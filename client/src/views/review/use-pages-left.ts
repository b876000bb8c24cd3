import { useEffect, useState } from 'react'
import type { ProposalRead } from '../../store/select/proposals.ts'

/** How many pages have an end that was not on screen yet; none where a browser cannot tell. */
export function usePagesLeft({ id, pages }: ProposalRead): number {
  const [seen, see] = useState<ReadonlySet<string>>(new Set())
  const count = pages.length
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return
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
    for (const end of document.querySelectorAll('[data-page-end]')) watched.observe(end)
    return () => watched.disconnect()
  }, [id, count])
  if (typeof IntersectionObserver === 'undefined') return 0
  return pages.filter((page) => !seen.has(page.id)).length
}
