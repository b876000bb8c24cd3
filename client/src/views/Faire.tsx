import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { RoomId } from '../../../shared/model/ids.ts'
import { tHome } from '../phrases/home.ts'
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
const Device = lazy(() => import('./device/Device.tsx').then((part) => ({ default: part.Device })))
const Texts = lazy(() => import('./texts/Texts.tsx').then((part) => ({ default: part.Texts })))
const Library = lazy(() =>
  import('./library/Library.tsx').then((part) => ({ default: part.Library })),
)
const Review = lazy(() => import('./review/Review.tsx').then((part) => ({ default: part.Review })))
const PaperSheet = lazy(() =>
  import('./sheet/PaperSheet.tsx').then((part) => ({ default: part.PaperSheet })),
)
const Founding = lazy(() => import('./Founding.tsx').then((part) => ({ default: part.Founding })))

interface SurfaceProps {
  path?: string
  at: ReactNode
}

/** One path, and what stands there. */
function Surface({ at, ...route }: SurfaceProps) {
  return <Route {...route}>{at}</Route>
}

/** What the address brought: followed once, then forgotten. */
function useArrival(arrival: Arrival) {
  const [invitation, setInvitation] = useState(() => fragmentIn(arrival, /^i1\./))
  const [recovery, setRecovery] = useState(() => fragmentIn(arrival, /^[pr]1\./))
  const [library, setLibrary] = useState(() => fragmentIn(arrival, /^[bd]1\./))
  const first = invitation !== '' ? '/rejoindre' : library === '' ? '/secours' : '/bibliotheque'
  return {
    invitation,
    recovery,
    library,
    /** Where the address leads before anything else. */
    first: invitation + recovery + library === '' ? undefined : first,
    joined: () => setInvitation(''),
    rescued: () => setRecovery(''),
    shelved: () => setLibrary(''),
  }
}

/** The page says where one is, and never whose group it is: histories and mirrored tabs keep titles. */
function useTitle(path: string) {
  const [, surface = ''] = path.split('/')
  useEffect(() => {
    const titles: Readonly<Record<string, string>> = tHome.titles
    const title = titles[surface]
    document.title = title === undefined ? tHome.product : `${title} – ${tHome.product}`
  }, [surface])
}

function Surfaces({ arrival }: Pick<Opened, 'arrival'>) {
  const [path, go] = useLocation()
  useTitle(path)
  const [shown, show] = useState<RoomId>()
  const { invitation, recovery, library, first, ...followed } = useArrival(arrival)
  const home = <Entry fragment="" shown={shown} onAway={() => show(undefined)} />
  const leads = path === '/' && first !== undefined
  return (
    <Switch>
      <Surface path="/ecran" at={<Wall fragment={arrival.fragment} />} />
      <Surface path="/seance" at={<Seated onSit={show} />} />
      <Surface path="/mes-textes" at={<Texts onHome={() => go('/')} />} />
      <Surface path="/appareil" at={<Device />} />
      <Surface path="/relire" at={<Review />} />
      <Surface path="/feuille" at={<PaperSheet />} />
      <Surface path="/creer/:kind?" at={<Founding onCreated={show} />} />
      <Surface path="/secours" at={<Rescue fragment={recovery} onAway={followed.rescued} />} />
      <Surface path="/preparer/*?" at={<Preparing onShown={show} />} />
      <Surface path="/bibliotheque" at={<Library fragment={library} onAway={followed.shelved} />} />
      <Surface path="/herbier" at={<Herbarium />} />
      <Surface
        path="/rejoindre"
        at={<Entry joining fragment={invitation} onAway={followed.joined} />}
      />
      <Surface path="/" at={leads ? <Redirect to={first} replace /> : home} />
      <Surface at={<Redirect to="/" replace />} />
    </Switch>
  )
}

interface Opened {
  readonly arrival: Arrival
  readonly opening: Promise<App>
}

/** The whole application: one path a surface, and no secret in any of them. */
export function Faire({ arrival, opening }: Opened) {
  const app = useOpened(opening)
  return (
    <AppContext value={app}>
      <Suspense fallback={null}>
        <Surfaces arrival={arrival} />
      </Suspense>
    </AppContext>
  )
}

/** Followed once: whoever turns back from the door, or has gone through, is at home. */
function fragmentIn({ fragment }: Arrival, form: RegExp): string {
  return form.test(fragment) ? fragment : ''
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
