import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RoomId } from '../../../shared/model/ids.ts'
import { rememberGroup } from '../store/prepared-group.ts'
import { rememberSeat } from '../store/seat-memory.ts'
import { useApp } from '../store/use-app.ts'
import { useWords } from '../store/use-words.ts'
import { Home } from './home/Home.tsx'
import { Join } from './join/Join.tsx'

interface Way {
  readonly joining?: boolean
  readonly fragment: string
  /** The group to show first: one just created, or whose session was just left. */
  readonly shown?: RoomId | undefined
  /** This door is left: what it was opened with no longer matters. */
  readonly onAway: () => void
}

/** Into a session: remembered on this device, then shown. */
function useSeats() {
  const [, go] = useLocation()
  const app = useApp()
  const enter = (group: RoomId, room: RoomId) => {
    rememberSeat({ group, room })
    go('/seance')
  }
  return {
    enter,
    open: async (group: RoomId) => {
      if (app !== undefined) enter(group, await app.openSession(group))
    },
    /** Just seated: in the session that is open there, or at home. */
    seated: (group: RoomId) => {
      const session = app?.state.getState().groups.find((card) => card.group === group)?.open
      if (session === undefined) go('/')
      else enter(group, session.room)
    },
  }
}

interface AtHomeProps extends Pick<Way, 'shown'> {
  /** Leaves this door for good, with the words typed at it. */
  onLeave: (path: string, typed?: readonly string[]) => void
}

function AtHome({ shown, onLeave }: AtHomeProps) {
  const [, go] = useLocation()
  const { enter, open } = useSeats()
  const to = (path: string) => (group: RoomId) => {
    rememberGroup(group)
    go(path)
  }
  return (
    <Home
      onEnter={enter}
      onOpenSession={(group) => void open(group)}
      shown={shown}
      onPrepare={to('/preparer')}
      onReview={to('/relire')}
      onHerbarium={() => go('/herbier')}
      onTexts={() => go('/mes-textes')}
      onMakeRoom={() => go('/appareil')}
      onLibrary={() => go('/bibliotheque')}
      onRehearse={() => go('/preparer/repeter')}
      onCreate={(kind) => onLeave(kind === undefined ? '/creer' : `/creer/${kind}`)}
      onRescue={() => onLeave('/secours')}
      onJoin={(first) => onLeave('/rejoindre', first)}
    />
  )
}

/** The two doors of the application, light enough to be any phone's first screen. */
export function Entry({ joining = false, fragment, shown, onAway }: Way) {
  const [, go] = useLocation()
  const { seated } = useSeats()
  const words = useWords()
  const [typed, setTyped] = useState<readonly string[]>([])
  const leave = (path: string, first: readonly string[] = []) => {
    onAway()
    setTyped(first)
    go(path)
  }
  const sit = (group: RoomId) => {
    onAway()
    seated(group)
  }
  if (!joining) return <AtHome shown={shown} onLeave={leave} />
  const back = () => leave('/')
  // Without a link there is nothing to look for before the words are said.
  const link = fragment === '' ? undefined : fragment
  return <Join words={words} fragment={link} typed={typed} onBack={back} onSeated={sit} />
}
