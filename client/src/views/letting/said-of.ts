import { refusals } from '../../../../shared/policy/refusals.ts'
import { lettingFr } from '../../phrases/letting.fr.ts'
import type { LetOutcome } from '../../store/libraries.ts'
import type { Letting } from '../../store/use-libraries.ts'

/** What each surface says in words of its own. */
type Own = Readonly<Partial<Record<LetOutcome, string>>>

/** How a deposit ended, in one sentence; empty before it is asked. */
export function saidOf(outcome: Letting['outcome'], own: Own): string {
  if (outcome === undefined) return ''
  if (outcome === 'leaving') return lettingFr.leaving
  const said: Own = { ...lettingFr.said, ...own }
  return said[outcome] ?? refusals[outcome as keyof typeof refusals].fr
}
