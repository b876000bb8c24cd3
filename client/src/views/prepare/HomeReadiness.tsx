import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { groupFr } from '../../phrases/group.fr.ts'
import { prepareFr } from '../../phrases/prepare.fr.ts'
import { preparationKey, readPreparation, type Preparation } from '../../store/preparation.ts'
import { rememberGroup } from '../../store/prepared-group.ts'
import { useApp, useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { dayFr, hourFr } from './moments.ts'

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

function whenFr({ startsAtMin, minutes }: Preparation): string {
  if (startsAtMin === undefined) return prepareFr.noDate
  const day = dayFr(startsAtMin)
  const named = day.charAt(0).toUpperCase() + day.slice(1)
  return `${prepareFr.from(named, hourFr(startsAtMin), hourFr(startsAtMin + minutes))}.`
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
    <p className="fe-home-standing">
      <Button variant="plain" onPress={() => to('/preparer/groupe')}>
        {groupFr.open}
      </Button>
      {isHeld ? (
        <Button variant="plain" onPress={() => to('/preparer/synthese')}>
          {prepareFr.synthesis}
        </Button>
      ) : null}
    </p>
  )
}

function Readiness({ group }: { group: RoomId }) {
  const kept = useKept(group)
  if (kept === undefined) return null
  if (kept === null) {
    return (
      <p className="fe-home-standing">
        {prepareFr.toPrepare} {prepareFr.toOpen}
      </p>
    )
  }
  const { minutes, people, concepts, stakes, startsAtMin } = kept
  return (
    <p className="fe-home-standing">
      {whenFr(kept)} {startsAtMin === undefined ? '' : `${prepareFr.ready} `}
      {prepareFr.readiness(minutes, people, concepts.length)}
      {prepareFr.stakesAgain(stakes.length)}
    </p>
  )
}

/** The readiness line of Home: prepared or not, and what with; then what else a host does alone. */
export function HomeReadiness({ group }: { group: RoomId }) {
  return (
    <>
      <Readiness group={group} />
      <Besides group={group} />
    </>
  )
}
