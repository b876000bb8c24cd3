import { lazy, Suspense, useEffect, useState } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { App, Arrival } from '../store/app.ts'
import { AppContext } from '../store/use-app.ts'
import { Entry } from './Entry.tsx'

const Seated = lazy(() => import('./Seated.tsx').then(({ Seated }) => ({ default: Seated })))
const Wall = lazy(() => import('./Wall.tsx').then(({ Wall }) => ({ default: Wall })))
const Founding = lazy(() =>
  import('./Founding.tsx').then(({ Founding }) => ({ default: Founding })),
)

interface Opened {
  readonly arrival: Arrival
  readonly opening: Promise<App>
}

/** The whole application: one path a surface, and no secret in any of them. */
export function Faire({ arrival, opening }: Opened) {
  const app = useOpened(opening)
  const [path] = useLocation()
  return (
    <AppContext value={app}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/ecran">
            <Wall fragment={arrival.fragment} />
          </Route>
          <Route path="/seance">
            <Seated />
          </Route>
          <Route path="/creer/:kind?">
            <Founding />
          </Route>
          <Route path="/rejoindre">
            <Entry joining fragment={arrival.fragment} />
          </Route>
          <Route path="/">
            {path === '/' && arrival.fragment.startsWith('i1.') ? (
              <Redirect to="/rejoindre" replace />
            ) : (
              <Entry fragment="" />
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

/** The app once it has opened; a failure to open is a bug and reaches the error boundary. */
function useOpened(opening: Promise<App>): App | undefined {
  const [app, setApp] = useState<App>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    opening.then(setApp, setFailure)
  }, [opening])
  if (failure !== undefined) throw failure
  return app
}
