import { refusals } from '../../../../shared/policy/refusals.ts'
import { tLetting } from '../../phrases/letting.ts'
import type { LetOutcome } from '../../store/libraries.ts'
import type { Letting } from '../../store/use-libraries.ts'

/** What each surface says in words of its own. */
type Own = Readonly<Partial<Record<LetOutcome, string>>>

/** How a deposit ended, in one sentence; empty before it is asked. */
export function saidOf(outcome: Letting['outcome'], own: Own): string {
  if (outcome === undefined) return ''
  if (outcome === 'leaving') return tLetting.leaving
  const said: Own = { ...tLetting.said, ...own }
  return said[outcome] ?? refusals[outcome as keyof typeof refusals]
}
