import type { ReadBack, Seq, Since } from './store.ts'

/** What a log holds after a position, from all that is kept of it. */
export function sinceIn(kept: ReadBack, after: Seq): Since {
  if (kept.kind === 'failed') return kept
  if (kept.kind === 'absent' || kept.head < after) return { kind: 'anew' }
  const wholeAt = kept.snapshot?.seq ?? 0
  const entries = kept.entries.filter(({ seq }) => seq > after)
  const leadsOn = wholeAt <= after && !kept.cut && kept.head === after + entries.length
  return leadsOn ? { kind: 'entries', entries, wholeAt } : { kind: 'anew' }
}
