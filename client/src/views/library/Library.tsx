import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { tLibrary as words } from '../../phrases/library.ts'
import type { Libraries } from '../../store/libraries.ts'
import { StatePage } from '../../ui/StatePage.tsx'
import './library.css'
import { LibraryHome } from './LibraryHome.tsx'
import { LibraryPage } from './LibraryPage.tsx'
import { useHandle, useLibraries } from './use-library.ts'

interface OpenedProps {
  libraries: Libraries
  room: RoomId
  onHome: () => void
}

function Loading() {
  return (
    <main>
      <StatePage state="loading" title={words.loading}>
        {null}
      </StatePage>
    </main>
  )
}

function Opened({ libraries, room, onHome }: OpenedProps) {
  const handle = useHandle(libraries, room)
  return handle === undefined ? <Loading /> : <LibraryPage handle={handle} onHome={onHome} />
}

interface LibraryProps {
  fragment: string
  /** What the address brought was followed. */
  onAway: () => void
}

/** Libraries, on the device of who coordinates, or of who brings texts there. */
export function Library({ fragment, onAway }: LibraryProps) {
  const [, go] = useLocation()
  const { libraries, cards, refresh } = useLibraries()
  const [room, setRoom] = useState<RoomId>()
  if (libraries === undefined || cards === undefined) return <Loading />
  const home = () => {
    onAway()
    go('/')
  }
  const close = () => {
    setRoom(undefined)
    refresh()
  }
  if (room !== undefined) return <Opened libraries={libraries} room={room} onHome={close} />
  return (
    <LibraryHome
      libraries={libraries}
      cards={cards}
      fragment={fragment}
      onOpen={setRoom}
      onKept={refresh}
      onHome={home}
    />
  )
}
