import type { RecordId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { handedConcepts, tiedTo } from '../../store/select/cockpit-table.ts'
import { useSession } from '../../store/use-app.ts'
import { useSetHelm } from './helm.ts'
import { useConceptGestures } from './use-hand-out.ts'
import type { PaletteConcept } from './use-palette.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.herbarium
/** A session hands out one to three: above, a reminder that stops nobody. */
const enoughConcepts = 3

interface GesturesProps {
  of: RecordId | undefined
  concept: PaletteConcept
}

/** Linked already, to be linked, or nothing in the centre to link to. */
function LinkGesture({ of, concept }: GesturesProps) {
  const { tiers } = useSession()
  const { link } = useConceptGestures()
  const board = useTables('conceptLinks', 'handouts')
  if (of === undefined) return null
  const tied = tiedTo(board, of).find((one) => one.concept === concept.id)?.link
  if (tied === undefined) return <Button onPress={() => link(concept)}>{words.link}</Button>
  return <Button onPress={() => void tiers.unlinkConcept(tied)}>{words.unlink}</Button>
}

/** Changing or taking out a concept of the group's own; said of one already taken out. */
function OwnGestures({ own, name }: PaletteConcept) {
  const set = useSetHelm()
  if (own === undefined) return null
  const { record } = own
  if (record === undefined) return <p className="ck-herb-none">{tCockpit.ownConcepts.gone}</p>
  const ask = (asked: 'own-concept' | 'remove-concept') => () =>
    set({ asked: { kind: asked, record, name } })
  return (
    <div className="ck-row">
      <Button variant="quiet" onPress={ask('own-concept')}>
        {tCockpit.ownConcepts.change}
      </Button>
      <Button variant="quiet" onPress={ask('remove-concept')}>
        {tCockpit.ownConcepts.remove}
      </Button>
    </div>
  )
}

/** What one may do with the open concept: hand it out, link it, or neither when it is kept apart. */
export function ConceptGestures({ of, concept }: GesturesProps) {
  const { handOut } = useConceptGestures()
  const handed = handedConcepts(useTables('handouts'))
  if (concept.facilitatorOnly) return <p className="ck-herb-none">{words.reserved}</p>
  const again = handed.has(concept.id)
  return (
    <>
      {!again && handed.size >= enoughConcepts ? (
        <p className="ck-herb-none ck-enough">{words.enough}</p>
      ) : null}
      <div className="ck-leaf-gestures">
        <Button variant="primary" onPress={() => handOut(concept)}>
          {again ? words.handedAgain : words.handOut}
        </Button>
        <LinkGesture of={of} concept={concept} />
      </div>
      <OwnGestures {...concept} />
    </>
  )
}
