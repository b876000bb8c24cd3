import type { RecordId } from '../../../../shared/model/ids.ts'
import { useBoard } from '../../store/use-app.ts'
import { ConceptPage } from './ConceptPage.tsx'
import { Moments } from './Moments.tsx'
import { MyWords } from './MyWords.tsx'
import { usePlaces, type Cover } from './places.ts'
import { SessionAgain } from './SessionAgain.tsx'
import { SituationPage } from './SituationPage.tsx'
import { SituationsPage } from './SituationsPage.tsx'

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
  const { close, follow, turn } = usePlaces()
  const situation = useBoard((board) => board.situations.get(id))
  if (situation === undefined) return null
  const onBack = () => {
    follow()
    close()
  }
  return <Moments key={turn} situation={situation} onBack={onBack} />
}

/** A page over the step; the step stays under it, with what is being typed. */
export function CoverPage({ cover }: { cover: Cover }) {
  switch (cover.kind) {
    case 'situations':
      return <SituationsPage />
    case 'situation':
      return <SituationPage key={cover.id} id={cover.id} />
    case 'moments':
      return <MomentsCover id={cover.id} />
    case 'card':
      return <CardCover key={cover.id} id={cover.id} />
    case 'again':
      return <SessionAgain />
    case 'mine':
      return <MyWords />
  }
}
