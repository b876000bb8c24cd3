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

/** The two doors of the application, light enough to be any phone's first screen. */
export function Entry({ joining = false, fragment, shown, onAway }: Way) {
  const [, go] = useLocation()
  const app = useApp()
  const words = useWords()
  const [typed, setTyped] = useState<readonly string[]>([])
  const enter = (group: RoomId, room: RoomId) => {
    rememberSeat({ group, room })
    go('/seance')
  }
  const open = async (group: RoomId) => {
    if (app !== undefined) enter(group, await app.openSession(group))
  }
  if (joining) {
    return (
      <Join
        words={words}
        fragment={fragment}
        typed={typed}
        onBack={() => {
          onAway()
          setTyped([])
          go('/')
        }}
        onSeated={(group) => {
          onAway()
          const session = app?.state.getState().groups.find((card) => card.group === group)?.open
          if (session === undefined) go('/')
          else enter(group, session.room)
        }}
      />
    )
  }
  return (
    <Home
      onEnter={enter}
      onOpenSession={(group) => void open(group)}
      shown={shown}
      onPrepare={(group) => {
        rememberGroup(group)
        go('/preparer')
      }}
      onHerbarium={() => go('/herbier')}
      onTexts={() => go('/mes-textes')}
      onCreate={(kind) => {
        onAway()
        go(kind === undefined ? '/creer' : `/creer/${kind}`)
      }}
      onRescue={() => {
        onAway()
        go('/secours')
      }}
      onJoin={(first = []) => {
        onAway()
        setTyped(first)
        go('/rejoindre')
      }}
    />
  )
}
