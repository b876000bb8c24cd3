import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RoomId } from '../../../shared/model/ids.ts'
import { rememberedSeat, rememberSeat } from '../store/seat-memory.ts'
import { useApp } from '../store/use-app.ts'
import { useWords } from '../store/use-words.ts'
import { Home } from './home/Home.tsx'
import { Join } from './join/Join.tsx'

interface Way {
  readonly joining?: boolean
  readonly fragment: string
}

/** The two doors of the application, light enough to be any phone's first screen. */
export function Entry({ joining = false, fragment }: Way) {
  const [, go] = useLocation()
  const app = useApp()
  const words = useWords()
  const shown = rememberedSeat()?.group
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
        onBack={() => go('/')}
        onSeated={(group) => {
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
      onCreate={(kind) => go(kind === undefined ? '/creer' : `/creer/${kind}`)}
      onJoin={(first = []) => {
        setTyped(first)
        go('/rejoindre')
      }}
    />
  )
}
