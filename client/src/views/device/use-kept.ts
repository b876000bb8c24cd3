import { useEffect, useState } from 'react'
import { askToKeep, keptHere } from '../../store/kept-here.ts'
import type { Kept } from '../../store/this-device.ts'

/** What the browser says of it, asked once a look. */
export function useKept() {
  const [kept, setKept] = useState<Kept>()
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    void keptHere().then(setKept)
  }, [])
  return {
    kept,
    isDeclined: asked && kept?.isPromised === false,
    ask: async () => {
      setKept(await askToKeep())
      setAsked(true)
    },
  }
}
