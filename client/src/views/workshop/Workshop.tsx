import { useState } from 'react'
import { useStore } from 'zustand'
import { isBilan } from '../../../../shared/model/group-text.ts'
import { onlyId, type RecordId } from '../../../../shared/model/ids.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { openedSynthesis, rememberSynthesis } from '../../store/opened-synthesis.ts'
import { inOrder } from '../../store/select/situations.ts'
import type { Workshop as Handle } from '../../store/workshop.ts'
import type { Opened } from '../../store/board.ts'
import { LinkRow } from '../../ui/LinkRow.tsx'
import { PageHeader } from '../head/PageHeader.tsx'
import { Button } from '../../ui/Button.tsx'
import { Begin } from './Begin.tsx'
import { Roster } from './Roster.tsx'
import { WritingDesk } from './WritingDesk.tsx'
import './workshop.css'
import './workshop-text.css'
import './workshop-marks.css'

interface WorkshopProps {
  workshop: Handle
  onHome: () => void
  onGroupText?: (() => void) | undefined
}

function useOpened() {
  const [id, setId] = useState(openedSynthesis)
  const open = (next: RecordId | undefined) => {
    rememberSynthesis(next)
    setId(next)
  }
  return { id, open }
}

function Begun({ workshop, onOpen }: { workshop: Handle; onOpen: (id: RecordId) => void }) {
  const syntheses = useStore(workshop.board, (board) => board.syntheses)
  if (syntheses.size === 0) return null
  const numbers = (one: Opened<'syntheses'>) =>
    one.words.sessions.flatMap(
      (id) => workshop.board.getState().sessions.get(id)?.words.number ?? [],
    )
  const untitled = (one: Opened<'syntheses'>) =>
    isBilan(one.id) ? tWorkshop.bilan : tWorkshop.docTitle(tWorkshop.sessions(numbers(one)))
  return (
    <section className="ws-begun">
      <h2 className="fe-name">{tWorkshop.begun}</h2>
      <ul>
        {inOrder<Opened<'syntheses'>>(syntheses).map((one) => (
          <li key={one.id}>
            <LinkRow
              href="/preparer/synthese"
              onFollow={() => onOpen(one.id)}
              title={one.words.title || untitled(one)}
              note={tWorkshop.audienceNote[one.words.audience]}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface DoorProps extends WorkshopProps {
  onOpen: (id: RecordId) => void
}

/** Before writing: what was begun, the names that never leave, for whom. */
function Door({ workshop, onHome, onOpen, onGroupText }: DoorProps) {
  const group = useStore(workshop.board, (board) => board.group.get(onlyId)?.words.name)
  const asked = useStore(workshop.board, (board) => board.rosters.has(onlyId))
  const [listing, list] = useState(false)
  return (
    <div className="ws-door">
      <PageHeader
        title={tWorkshop.title}
        titleAs="h1"
        note={group}
        back={{ label: tWorkshop.back, onBack: onHome }}
      />
      <main className="ws-door-inside">
        {asked && !listing ? (
          <>
            <Begun workshop={workshop} onOpen={onOpen} />
            <Begin workshop={workshop} onBegun={onOpen} onGroupText={onGroupText} />
            <Button variant="plain" onPress={() => list(true)}>
              {tWorkshop.rosterOpen}
            </Button>
          </>
        ) : (
          <Roster workshop={workshop} onKept={() => list(false)} />
        )}
      </main>
    </div>
  )
}

/** The facilitator's synthesis workshop. */
export function Workshop(props: WorkshopProps) {
  const { workshop } = props
  const { id, open } = useOpened()
  const isThere = useStore(workshop.board, (board) => id !== undefined && board.syntheses.has(id))
  // The names that never leave are asked once, before any text is on the desk.
  const isAsked = useStore(workshop.board, (board) => board.rosters.has(onlyId))
  if (id === undefined || !isThere || !isAsked) return <Door {...props} onOpen={open} />
  return <WritingDesk key={id} workshop={workshop} id={id} onBack={() => open(undefined)} />
}
