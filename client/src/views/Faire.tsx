import { lazy, Suspense, useEffect, useState } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { RoomId } from '../../../shared/model/ids.ts'
import type { App, Arrival } from '../store/app.ts'
import { AppContext } from '../store/use-app.ts'
import { Entry } from './Entry.tsx'

const Seated = lazy(() => import('./Seated.tsx').then((part) => ({ default: part.Seated })))
const Wall = lazy(() => import('./Wall.tsx').then((part) => ({ default: part.Wall })))
const Rescue = lazy(() => import('./Rescue.tsx').then((part) => ({ default: part.Rescue })))
const Preparing = lazy(() =>
  import('./Preparing.tsx').then((part) => ({ default: part.Preparing })),
)
const Herbarium = lazy(() =>
  import('./herbarium/HerbariumPage.tsx').then((part) => ({ default: part.HerbariumPage })),
)
const Texts = lazy(() => import('./texts/Texts.tsx').then((part) => ({ default: part.Texts })))
const PaperSheet = lazy(() =>
  import('./sheet/PaperSheet.tsx').then((part) => ({ default: part.PaperSheet })),
)
const Founding = lazy(() => import('./Founding.tsx').then((part) => ({ default: part.Founding })))

interface Opened {
  readonly arrival: Arrival
  readonly opening: Promise<App>
}

/** The whole application: one path a surface, and no secret in any of them. */
export function Faire({ arrival, opening }: Opened) {
  const app = useOpened(opening)
  const [path, go] = useLocation()
  const goHome = () => go('/')
  const [shown, show] = useState<RoomId>()
  const [invitation, setInvitation] = useState(() => fragmentIn(arrival, 'i1.'))
  const [recovery, setRecovery] = useState(() => fragmentIn(arrival, 'r1.'))
  const first = invitation === '' ? '/secours' : '/rejoindre'
  return (
    <AppContext value={app}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/ecran">
            <Wall fragment={arrival.fragment} />
          </Route>
          <Route path="/seance">
            <Seated onSit={show} />
          </Route>
          <Route path="/mes-textes">
            <Texts onHome={goHome} />
          </Route>
          <Route path="/feuille">
            <PaperSheet />
          </Route>
          <Route path="/creer/:kind?">
            <Founding onCreated={show} />
          </Route>
          <Route path="/secours">
            <Rescue fragment={recovery} onAway={() => setRecovery('')} />
          </Route>
          <Route path="/preparer">
            <Preparing onShown={show} />
          </Route>
          <Route path="/herbier">
            <Herbarium />
          </Route>
          <Route path="/rejoindre">
            <Entry joining fragment={invitation} onAway={() => setInvitation('')} />
          </Route>
          <Route path="/">
            {path === '/' && invitation + recovery !== '' ? (
              <Redirect to={first} replace />
            ) : (
              <Entry fragment="" shown={shown} onAway={() => show(undefined)} />
            )}
          </Route>
          <Route>
            <Redirect to="/" replace />
          </Route>
        </Switch>
      </Suspense>
    </AppContext>
  )
}

/** Followed once: whoever turns back from the door, or has gone through, is at home. */
function fragmentIn({ fragment }: Arrival, form: string): string {
  return fragment.startsWith(form) ? fragment : ''
}

/** The app once it has opened; a failure to open is a bug and reaches the error boundary. */
function useOpened(opening: Promise<App>): App | undefined {
  const [app, setApp] = useState<App>()
  const [failure, setFailure] = useState<Error>()
  useEffect(() => {
    opening.then(setApp, setFailure)
  }, [opening])
  if (failure !== undefined) throw failure
  return app
}
