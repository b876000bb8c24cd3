import { lazy, useEffect, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { RoomId } from '../../../shared/model/ids.ts'
import { keepCockpit } from '../store/keep-cockpit.ts'
import { rememberedGroup } from '../store/prepared-group.ts'
import type { Preparing as Handle } from '../store/preparing.ts'
import { useApp, useAppState } from '../store/use-app.ts'
import type { Preparation } from '../store/preparation.ts'
import type { SessionHandle } from '../store/session.ts'
import { BilanPage } from './bilan/BilanPage.tsx'
import { CharterPaper } from './group/CharterPaper.tsx'
import { GroupPage } from './group/GroupPage.tsx'
import { SignSheet } from './group/SignSheet.tsx'
import { tGroup } from '../phrases/group.ts'
import { Loading } from './prepare/Loading.tsx'
import { Prepare } from './prepare/Prepare.tsx'
import { Rehearsal } from './prepare/Rehearsal.tsx'

const Synthesis = lazy(() =>
  import('./Synthesis.tsx').then((part) => ({ default: part.Synthesis })),
)

const Rehearsing = lazy(() =>
  import('./Rehearsing.tsx').then((part) => ({ default: part.Rehearsing })),
)

interface PreparingProps {
  readonly onShown: (group: RoomId) => void
}

/** What is done alone: the next session of a group, or a rehearsal that needs none. */
export function Preparing(props: PreparingProps) {
  const [path] = useLocation()
  return path === '/preparer/repeter' ? <Rehearsing /> : <PreparingGroup {...props} />
}

/** Préparer, and the workshop beside it, of the group this tab was told; a reload comes back to it. */
function PreparingGroup({ onShown }: PreparingProps) {
  const [path, go] = useLocation()
  const app = useApp()
  const [group] = useState(rememberedGroup)
  const ready = useAppState((state) => state.ready)
  const hosted = useAppState(({ groups }) =>
    groups.some((card) => card.group === group && card.role === 'facilitator'),
  )
  const [preparing, setPreparing] = useState<Handle>()
  const [rehearsal, rehearse] = useState<SessionHandle>()
  useEffect(() => {
    if (app === undefined || group === undefined || !hosted) return
    keepCockpit()
    void app.prepare(group).then(setPreparing)
  }, [app, group, hosted])
  if (group === undefined || (ready && !hosted)) return <Redirect to="/" replace />
  if (preparing === undefined) return <Loading title={tGroup.opening}>{tGroup.openingHelp}</Loading>
  const home = () => {
    onShown(group)
    go('/')
  }
  if (path === '/preparer/groupe') return <GroupPage preparing={preparing} onHome={home} />
  if (path === '/preparer/bilan') return <BilanPage preparing={preparing} />
  if (path === '/preparer/charte') return <CharterPaper preparing={preparing} />
  if (path === '/preparer/presence') return <SignSheet />
  if (path !== '/preparer') return <Synthesis preparing={preparing} onHome={home} />
  if (rehearsal !== undefined) {
    return <Rehearsal session={rehearsal} onEnd={() => rehearse(undefined)} />
  }
  const start = (preparation: Preparation) => {
    void preparing.rehearse(preparation).then(rehearse)
  }
  return <Prepare preparing={preparing} onHome={home} onRehearse={start} />
}
