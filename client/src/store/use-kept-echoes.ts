import { useCallback, useEffect, useState } from 'react'
import { keptEchoes } from './own-keys.ts'
import { useSession } from './use-app.ts'

/** An echo that stayed with whoever made it, once its situation was withdrawn. */
export interface KeptEcho {
  readonly key: string
  readonly text: string
}

/** The echoes this device alone still holds, and the way to erase one. */
export function useKeptEchoes(): {
  readonly kept: readonly KeptEcho[]
  readonly erase: (key: string) => void
} {
  const { drafts, board } = useSession()
  const [kept, setKept] = useState<readonly KeptEcho[]>([])
  const read = useCallback(async () => {
    await drafts.flush()
    const keys = (await drafts.kept()).filter((key) => key.startsWith(keptEchoes))
    return Promise.all(keys.map(async (key) => ({ key, text: (await drafts.read(key)) ?? '' })))
  }, [drafts])
  useEffect(() => {
    let current = true
    const look = () =>
      void read().then((found) => {
        if (current) setKept(found)
      })
    look()
    // One more stays whenever a situation goes with its echoes.
    const stop = board.subscribe((now, before) => {
      if (now.echoes !== before.echoes) look()
    })
    return () => {
      current = false
      stop()
    }
  }, [read, board])
  const erase = (key: string) => void drafts.forget(key).then(read).then(setKept)
  return { kept, erase }
}
