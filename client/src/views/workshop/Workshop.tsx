import { useState } from 'react'
import { useStore } from 'zustand'
import { onlyId, type RecordId } from '../../../../shared/model/ids.ts'
import { workshopFr } from '../../phrases/workshop.fr.ts'
import { inOrder } from '../../store/select/situations.ts'
import type { Workshop as Handle } from '../../store/workshop.ts'
import type { Opened } from '../../store/board.ts'
import { LinkRow } from '../../ui/LinkRow.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
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

const openKey = 'faire-echo-synthesis'

/** The synthesis this tab has open, so that a reload comes back to it. An id only. */
function useOpened() {
  const [id, setId] = useState(
    () => (sessionStorage.getItem(openKey) ?? undefined) as RecordId | undefined,
  )
  const open = (next: RecordId | undefined) => {
    if (next === undefined) sessionStorage.removeItem(openKey)
    else sessionStorage.setItem(openKey, next)
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
  return (
    <section className="ws-begun">
      <h2 className="fe-name">{workshopFr.begun}</h2>
      <ul>
        {inOrder<Opened<'syntheses'>>(syntheses).map((one) => (
          <li key={one.id}>
            <LinkRow
              href="/preparer/synthese"
              onFollow={() => onOpen(one.id)}
              title={one.words.title || workshopFr.docTitle(workshopFr.sessions(numbers(one)))}
              note={workshopFr.audienceNote[one.words.audience]}
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
        title={workshopFr.title}
        titleAs="h1"
        note={group}
        back={{ label: workshopFr.back, onBack: onHome }}
      />
      <main className="ws-door-inside">
        {asked && !listing ? (
          <>
            <Begun workshop={workshop} onOpen={onOpen} />
            <Begin workshop={workshop} onBegun={onOpen} onGroupText={onGroupText} />
            <Button variant="plain" onPress={() => list(true)}>
              {workshopFr.rosterOpen}
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
  if (id === undefined || !isThere) return <Door {...props} onOpen={open} />
  return <WritingDesk key={id} workshop={workshop} id={id} onBack={() => open(undefined)} />
}
