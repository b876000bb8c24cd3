import { createContext, use } from 'react'

/** Asks to step out of the frame, from wherever the header stands. */
export const PauseAskingContext = createContext<(() => void) | undefined>(undefined)

export function useAskPause(): () => void {
  const ask = use(PauseAskingContext)
  if (ask === undefined) throw new Error('useAskPause outside of a session')
  return ask
}
