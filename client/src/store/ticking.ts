import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Device clock, ms, refreshed each second while something on screen counts time. */
const second = createStore(() => ({ nowMs: Date.now() }))

/** Starts the second hand; main holds its stop. */
export function startTicking(): () => void {
  const timer = setInterval(() => second.setState({ nowMs: Date.now() }), 1_000)
  return () => clearInterval(timer)
}

/** The current second on this device's clock; re-renders once a second. */
export function useSecond<T>(select: (nowMs: number) => T): T {
  return useStore(second, (state) => select(state.nowMs))
}
