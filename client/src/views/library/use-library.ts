import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { RoomId } from '../../../../shared/model/ids.ts'
import type { Libraries, LibraryCard, LibraryHandle } from '../../store/libraries.ts'
import { readLibrary, type Reading } from '../../store/select/library-reading.ts'
import { useApp } from '../../store/use-app.ts'

/** The libraries of this device; undefined until their store was read. */
export function useLibraries() {
  const app = useApp()
  const [libraries, setLibraries] = useState<Libraries>()
  const [cards, setCards] = useState<readonly LibraryCard[]>()
  useEffect(() => {
    void app?.libraries().then(async (opened) => {
      setLibraries(opened)
      setCards(await opened.list())
    })
  }, [app])
  const refresh = () => void libraries?.list().then(setCards)
  return { libraries, cards, refresh }
}

/** One library, opened to be read. */
export function useHandle(libraries: Libraries, room: RoomId): LibraryHandle | undefined {
  const [handle, setHandle] = useState<LibraryHandle>()
  useEffect(() => {
    let here = true
    void libraries.open(room).then((opened) => {
      if (here) setHandle(opened)
    })
    return () => {
      here = false
    }
  }, [libraries, room])
  return handle
}

/** What the library gives to read, worked out again when something of it changed. */
export function useReadingOf({ board }: LibraryHandle): Reading {
  const releasedTexts = useStore(board, (all) => all.releasedTexts)
  const releasedPages = useStore(board, (all) => all.releasedPages)
  const withdrawnTexts = useStore(board, (all) => all.withdrawnTexts)
  const figures = useStore(board, (all) => all.figures)
  return useMemo(
    () => readLibrary({ releasedTexts, releasedPages, withdrawnTexts, figures }),
    [releasedTexts, releasedPages, withdrawnTexts, figures],
  )
}
