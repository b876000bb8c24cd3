import type { Gate } from '../../../../shared/method/gates.ts'
import { useSetHelm } from './helm.ts'

interface Passing {
  readonly gate: Gate
  readonly go: () => void
  /** Done only when the gate had to be passed by a gesture. */
  readonly alsoWhenPassed?: { readonly sentence: string; readonly go: () => void }
}

/** Does it at once when the gate is open; else asks, and one explicit gesture passes. */
export function useGate(): (passing: Passing) => void {
  const set = useSetHelm()
  return ({ gate, go, alsoWhenPassed }) => {
    if (gate === 'open') return go()
    const pass = () => {
      alsoWhenPassed?.go()
      go()
    }
    const also = alsoWhenPassed === undefined ? {} : { also: alsoWhenPassed.sentence }
    set({ asked: { kind: 'gate', sentence: gate, pass, ...also } })
  }
}
