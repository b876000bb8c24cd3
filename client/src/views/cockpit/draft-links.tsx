import { createContext, use, useMemo, type ReactNode } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { useDraft } from '../../store/use-draft.ts'

/** A link being thought of, with its why: on this device only, until it is linked or handed out. */
export interface DraftLink {
  readonly of: RecordId
  readonly concept: string
  readonly why: string
  /** Asked instead of the concept's own question. */
  readonly question?: string
}

interface DraftLinks {
  readonly links: readonly DraftLink[]
  /** False until what was kept has been read: nothing may be written over it. */
  readonly ready: boolean
  /** Writes the why and the question; when both are as they were, the draft is forgotten. */
  readonly write: (link: DraftLink) => void
  readonly forget: (of: RecordId, concept: string) => void
}

const DraftLinksContext = createContext<DraftLinks | undefined>(undefined)

function isDraftLink(value: unknown): value is DraftLink {
  if (typeof value !== 'object' || value === null) return false
  const { of, concept, why } = value as Record<string, unknown>
  return typeof of === 'string' && typeof concept === 'string' && typeof why === 'string'
}

function parse(text: string): readonly DraftLink[] {
  if (text === '') return []
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value.filter(isDraftLink) : []
}

/** Keeps the draft links of this session, one draft for all of them. */
export function DraftLinksKept({ children }: { children: ReactNode }) {
  const { text, ready, type, clear } = useDraft('links')
  const value = useMemo<DraftLinks>(() => {
    const links = parse(text)
    const keep = (next: readonly DraftLink[]) =>
      next.length === 0 ? clear() : type(JSON.stringify(next))
    const others = (of: RecordId, concept: string) =>
      links.filter((link) => link.of !== of || link.concept !== concept)
    return {
      links,
      ready,
      write: (link) =>
        keep(
          link.why === '' && link.question === undefined
            ? others(link.of, link.concept)
            : [...others(link.of, link.concept), link],
        ),
      forget: (of, concept) => keep(others(of, concept)),
    }
  }, [text, ready, type, clear])
  return <DraftLinksContext value={value}>{children}</DraftLinksContext>
}

export function useDraftLinks(): DraftLinks {
  const drafts = use(DraftLinksContext)
  if (drafts === undefined) throw new Error('useDraftLinks outside of a cockpit')
  return drafts
}

/** One draft link, and how to write a part of it. */
export function useDraftLink(of: RecordId | undefined, concept: string) {
  const { links, ready, write: put } = useDraftLinks()
  const draft = links.find((link) => link.of === of && link.concept === concept)
  const write = (part: { readonly why?: string; readonly question?: string | undefined }) => {
    if (of === undefined) return
    const { question, ...rest } = { ...draft, ...part }
    put({ of, concept, why: '', ...rest, ...(question === undefined ? {} : { question }) })
  }
  return { draft, ready, write }
}
