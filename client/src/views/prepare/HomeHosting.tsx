import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { tGroup } from '../../phrases/group.ts'
import { tPrepare } from '../../phrases/prepare.ts'
import { preparationKey, readPreparation, type Preparation } from '../../store/preparation.ts'
import { rememberGroup } from '../../store/prepared-group.ts'
import { useApp, useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { HomeUnknown, type HomeUnknownProps } from './HomeUnknown.tsx'
import { tDay, tHour } from './moments.ts'

/** What this device keeps of the next session; undefined until read, null when nothing is prepared. */
function useKept(group: RoomId): Preparation | null | undefined {
  const app = useApp()
  const [kept, setKept] = useState<Preparation | null>()
  useEffect(() => {
    let current = true
    void app
      ?.prepare(group)
      .then(({ drafts }) => drafts.read(preparationKey))
      .then((text) => {
        if (current) setKept(readPreparation(text) ?? null)
      })
    return () => {
      current = false
    }
  }, [app, group])
  return kept
}

function saidWhen({ startsAtMin, minutes }: Preparation): string {
  if (startsAtMin === undefined) return tPrepare.noDate
  const day = tDay(startsAtMin)
  const named = day.charAt(0).toUpperCase() + day.slice(1)
  return `${tPrepare.from(named, tHour(startsAtMin), tHour(startsAtMin + minutes))}.`
}

/** The page of the group; « Écrire une synthèse », once a session is kept here to write from. */
function Besides({ group }: { group: RoomId }) {
  const [, go] = useLocation()
  const isHeld = useAppState(({ groups }) =>
    groups.some((card) => card.group === group && card.held > 0),
  )
  const to = (path: string) => {
    rememberGroup(group)
    go(path)
  }
  return (
    <div className="fe-home-actions">
      <Button variant="plain" onPress={() => to('/preparer/groupe')}>
        {tGroup.open}
      </Button>
      {isHeld ? (
        <Button variant="plain" onPress={() => to('/preparer/synthese')}>
          {tPrepare.synthesis}
        </Button>
      ) : null}
    </div>
  )
}

function Readiness({ group }: { group: RoomId }) {
  const kept = useKept(group)
  if (kept === undefined) return null
  if (kept === null) {
    return (
      <p className="fe-home-standing">
        {tPrepare.toPrepare} {tPrepare.toOpen}
      </p>
    )
  }
  const { minutes, people, concepts, stakes, startsAtMin } = kept
  return (
    <p className="fe-home-standing">
      {saidWhen(kept)} {startsAtMin === undefined ? '' : `${tPrepare.ready} `}
      {tPrepare.readiness(minutes, people, concepts.length)}
      {tPrepare.stakesAgain(stakes.length)}
    </p>
  )
}

/** No session is open yet. */
function ToOpen({ card: { group }, onOpenSession, onPrepare }: Omit<HomeHostingProps, 'children'>) {
  return (
    <div className="fe-home-actions">
      <Button variant="primary" size="big" onPress={() => onOpenSession(group)}>
        {tPrepare.open}
      </Button>
      <Button size="big" onPress={() => onPrepare(group)}>
        {tPrepare.prepare}
      </Button>
    </div>
  )
}

interface HomeHostingProps extends HomeUnknownProps {
  onOpenSession: (group: RoomId) => void
  onPrepare: (group: RoomId) => void
  /** What is announced to be erased. */
  children: ReactNode
}

/** For whoever hosts: prepared or not, and what with; the one thing to do; what else a host does alone. */
export function HomeHosting({ children, ...props }: HomeHostingProps) {
  const { group, isUnknown } = props.card
  if (isUnknown === true) return <HomeUnknown {...props} />
  return (
    <>
      <Readiness group={group} />
      {children}
      <ToOpen {...props} />
      <Besides group={group} />
    </>
  )
}
