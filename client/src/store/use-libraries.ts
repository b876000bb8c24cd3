import { useEffect, useState } from 'react'
import type { RoomId } from '../../../shared/model/ids.ts'
import type { LetOutcome, LibraryCard } from './libraries.ts'
import { useApp } from './use-app.ts'

/** The libraries this device may bring texts to; nothing while they are being read. */
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

/** Bringing something to one of them: which, and how it ended. */
export function useLetting(letOut: (library: RoomId) => Promise<LetOutcome> | undefined) {
  const libraries = useLibraries()
  const [chosen, choose] = useState<string>()
  const [outcome, setOutcome] = useState<LetOutcome | 'leaving'>()
  const library = libraries?.find(({ room }) => room === chosen) ?? libraries?.[0]
  const deposit = async (): Promise<void> => {
    if (library === undefined) return
    setOutcome('leaving')
    setOutcome(await letOut(library.room))
  }
  return { libraries, library, choose, outcome, deposit }
}
export type Letting = ReturnType<typeof useLetting>
