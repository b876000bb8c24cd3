import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { tGroup } from '../../phrases/group.ts'
import { tPrepare } from '../../phrases/prepare.ts'
import { preparationKey, readPreparation, type Preparation } from '../../store/preparation.ts'
import { rememberGroup } from '../../store/prepared-group.ts'
import { useApp, useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
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
    <p className="fe-home-standing">
      <Button variant="plain" onPress={() => to('/preparer/groupe')}>
        {tGroup.open}
      </Button>
      {isHeld ? (
        <Button variant="plain" onPress={() => to('/preparer/synthese')}>
          {tPrepare.synthesis}
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

/** The readiness line of Home: prepared or not, and what with; then what else a host does alone. */
export function HomeReadiness({ group }: { group: RoomId }) {
  return (
    <>
      <Readiness group={group} />
      <Besides group={group} />
    </>
  )
}
