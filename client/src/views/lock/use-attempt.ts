import { useState } from 'react'
import { tLock } from '../../phrases/lock.ts'
import { useSecond } from '../../store/ticking.ts'
import { leftToWaitMs } from '../../store/wrong-codes.ts'

/** A code typed and tried: what is said of it, and how long until the next try. */
export function useAttempt(attempt: (code: string) => Promise<boolean>) {
  const [code, type] = useState('')
  const [said, say] = useState('')
  const seconds = useSecond((nowMs) => Math.ceil(leftToWaitMs(nowMs) / 1_000))
  const isBusy = said === tLock.opening
  return {
    code,
    type,
    said,
    seconds,
    send: async () => {
      if (code === '' || seconds > 0 || isBusy) return
      say(tLock.opening)
      const isOpen = await attempt(code)
      if (isOpen) return
      type('')
      say(tLock.wrong)
    },
  }
}
