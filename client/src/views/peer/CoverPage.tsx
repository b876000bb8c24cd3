import { lazy, Suspense, type ComponentType } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { tHerbarium } from '../../phrases/herbarium.ts'
import { useBoard } from '../../store/use-app.ts'
import { ConceptPage } from './ConceptPage.tsx'
import { Moments } from './Moments.tsx'
import { MyWords } from './MyWords.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces, type Cover } from './places.ts'
import { SessionAgain } from './SessionAgain.tsx'
import { SituationPage } from './SituationPage.tsx'
import { SituationsPage } from './SituationsPage.tsx'

const PassOn = lazy(() => import('../texts/PassOn.tsx').then((part) => ({ default: part.PassOn })))

function CardCover({ id }: { id: RecordId }) {
  const { see, close } = usePlaces()
  const handout = useBoard((board) => board.handouts.get(id))
  if (handout === undefined) return null
  const onClose = () => {
    see(id)
    close()
  }
  return <ConceptPage handout={handout} onClose={onClose} />
}

function MomentsCover({ id }: { id: RecordId }) {
  const { turn } = usePlaces()
  const situation = useBoard((board) => board.situations.get(id))
  return situation === undefined ? null : <Moments key={turn} situation={situation} />
}

function OutOfReach() {
  return <p>{tHerbarium.textLater}</p>
}

/** Opened now and then: it comes when it is asked for, and off the network says so. */
const KeptCards = lazy(async (): Promise<{ default: ComponentType }> => {
  try {
    return { default: (await import('../herbarium/KeptCards.tsx')).KeptCards }
  } catch {
    return { default: OutOfReach }
  }
})

function HerbariumCover() {
  const { close } = usePlaces()
  return (
    <PeerPage head={tHerbarium.mine} onBack={close}>
      <Suspense fallback={null}>
        <KeptCards />
      </Suspense>
    </PeerPage>
  )
}

/** A page over the step; the step stays under it, with what is being typed. */
export function CoverPage({ cover }: { cover: Cover }) {
  if (cover.kind === 'situations') return <SituationsPage />
  if (cover.kind === 'situation') return <SituationPage key={cover.id} id={cover.id} />
  if (cover.kind === 'moments') return <MomentsCover id={cover.id} />
  if (cover.kind === 'herbarium') return <HerbariumCover />
  if (cover.kind === 'card') return <CardCover key={cover.id} id={cover.id} />
  if (cover.kind === 'pass-on') {
    return (
      <Suspense fallback={null}>
        <PassOn />
      </Suspense>
    )
  }
  return cover.kind === 'again' ? <SessionAgain /> : <MyWords />
}
