import { tHerbarium } from '../../phrases/herbarium.ts'
import { tRest, tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { handoutsOf } from '../../store/select/peer-handouts.ts'
import { useBoard } from '../../store/use-app.ts'
import { useHerbarium } from '../../store/use-herbarium.ts'
import { Button } from '../../ui/Button.tsx'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { Reading } from './Reading.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import { specimenOf } from '../herbarium/specimen-of.ts'
import type { Here } from './use-here.ts'

/** One concept handed out: its card again. */
function HandedSlip({ handout: { id, words } }: { handout: Opened<'handouts'> }) {
  const { open } = usePlaces()
  const specimen = specimenOf(words)
  return (
    <li>
      <ConceptSlip
        name={specimen?.name ?? tHerbarium.untitled}
        family={specimen?.family ?? 'travail'}
        onPress={() => open({ kind: 'card', id })}
      />
    </li>
  )
}

function MyHerbarium() {
  const { open } = usePlaces()
  return (
    <div>
      <Button variant="quiet" onPress={() => open({ kind: 'herbarium' })}>
        {tHerbarium.mine}
      </Button>
    </div>
  )
}

/** The concepts handed out so far, each opening its card again. */
export function HandedOut() {
  const board = useBoard((whole) => whole)
  const handouts = handoutsOf(board)
  const { kept } = useHerbarium()
  if (handouts.length === 0 && kept.length === 0) return null
  return (
    <section className="peer-stack" aria-labelledby="peer-received">
      <h2 className="fe-meta-strong" id="peer-received">
        {handouts.length === 0 ? tHerbarium.mine : tPeer.concept.received}
      </h2>
      <ul className="peer-slips">
        {handouts.map((handout) => (
          <HandedSlip key={handout.id} handout={handout} />
        ))}
      </ul>
      {kept.length === 0 ? null : <MyHerbarium />}
    </section>
  )
}

/** The linking: one listens; the cards handed out stay within reach. */
export function Linking({ here }: { here: Here }) {
  return (
    <PeerPage
      head={here.name}
      lede={tRest.linking}
      arcs={here.situation === undefined}
      actions={here.situation === undefined ? <SituationsLink /> : undefined}
    >
      <HandedOut />
      {here.situation === undefined ? null : <Reading situation={here.situation} voices="echoes" />}
    </PeerPage>
  )
}
