import { tLock } from '../../phrases/lock.ts'
import type { CodeGate } from '../../store/code.ts'
import { CodeTyped } from './CodeTyped.tsx'
import { LockForgotten } from './LockForgotten.tsx'
import './lock.css'

/** Before anything is opened: the code, and what to do without it. Says nothing of any group. */
export function Lock({ gate }: { gate: CodeGate }) {
  return (
    <main className="fe-lock">
      <h1 className="fe-title">{tLock.title}</h1>
      <p>{tLock.lede}</p>
      <CodeTyped isDigits={gate.isDigits} word={tLock.open} attempt={gate.attempt} />
      <LockForgotten />
    </main>
  )
}
