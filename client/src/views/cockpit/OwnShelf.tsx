import { mostOwnConcepts } from '../../../../shared/model/own-concept.ts'
import { Button } from '../../ui/Button.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Board } from '../../store/board.ts'
import { exportConcepts } from './export-concepts.ts'
import { useSetHelm } from './helm.ts'
import { useGroupBoard } from './use-group-board.ts'

const words = tCockpit.ownConcepts

/** The way out of this group for its concepts, once it has some. */
function Export({ concepts }: { concepts: Board['concepts'] }) {
  if (concepts.size === 0) return null
  const all = () => [...concepts.values()].map((one) => one.words)
  return (
    <Button variant="quiet" onPress={() => exportConcepts(all())}>
      {words.export}
    </Button>
  )
}

/** What one may do with the group's own concepts: add, import, export. */
export function OwnShelf() {
  const set = useSetHelm()
  const concepts = useGroupBoard((board) => board.concepts)
  if (concepts === undefined) return null
  return (
    <div className="ck-own">
      {concepts.size === 0 ? <p className="ck-herb-none">{words.none}</p> : null}
      <Button
        size="small"
        icon={plusIcon}
        unavailable={concepts.size >= mostOwnConcepts ? words.full : false}
        onPress={() => set({ asked: { kind: 'own-concept' } })}
      >
        {words.add}
      </Button>
      <div className="ck-row">
        <Button variant="quiet" onPress={() => set({ asked: { kind: 'own-import' } })}>
          {words.import}
        </Button>
        <Export concepts={concepts} />
      </div>
    </div>
  )
}
