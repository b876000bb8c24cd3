import { mostOwnConcepts } from '../../../../shared/model/own-concept.ts'
import { Button } from '../../ui/Button.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { exportConcepts } from './export-concepts.ts'
import { useSetHelm } from './helm.ts'
import { useGroupBoard } from './use-tables.ts'

const words = cockpitFr.ownConcepts

/** What one may do with the group's own concepts: add, import, export. */
export function OwnShelf() {
  const set = useSetHelm()
  const concepts = useGroupBoard((board) => board.concepts)
  if (concepts === undefined) return null
  const full = concepts.size >= mostOwnConcepts
  return (
    <div className="ck-own">
      {concepts.size === 0 ? <p className="ck-herb-none">{words.none}</p> : null}
      <Button
        size="small"
        icon={plusIcon}
        unavailable={full ? words.full : false}
        onPress={() => set({ asked: { kind: 'own-concept' } })}
      >
        {words.add}
      </Button>
      <div className="ck-row">
        <Button variant="quiet" onPress={() => set({ asked: { kind: 'own-import' } })}>
          {words.import}
        </Button>
        {concepts.size === 0 ? null : (
          <Button
            variant="quiet"
            onPress={() => exportConcepts([...concepts.values()].map((one) => one.words))}
          >
            {words.export}
          </Button>
        )}
      </div>
    </div>
  )
}
