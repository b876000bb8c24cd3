import { useEffect, useState } from 'react'
import type { LibraryCard } from './libraries.ts'
import { useApp } from './use-app.ts'

/** The libraries this device may bring texts to. */
export function useLibraries(): readonly LibraryCard[] | undefined {
  const app = useApp()
  const [libraries, setLibraries] = useState<readonly LibraryCard[]>()
  useEffect(() => {
    let here = true
    void app
      ?.libraries()
      .then((all) => all.list())
      .then((cards) => {
        if (here) setLibraries(cards)
      })
    return () => {
      here = false
    }
  }, [app])
  return libraries
}
