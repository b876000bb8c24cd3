import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { groupBilanId } from '../../../../shared/model/group-text.ts'
import { bilanFr } from '../../phrases/bilan.fr.ts'
import type { Preparing } from '../../store/preparing.ts'
import { isCycleEnding } from '../../store/select/cycle-end.ts'
import { Button } from '../../ui/Button.tsx'
import type { GroupPart } from './group-part.ts'

/** Where a cycle is closed: nothing begins by itself. */
export function BilanPart({
  preparing,
  group,
  nowMin,
}: Pick<GroupPart, 'group' | 'nowMin'> & { preparing: Preparing }) {
  const [, go] = useLocation()
  const isEnding = useStore(preparing.board, (board) => isCycleEnding(board, group, nowMin))
  const isBegun = useStore(preparing.board, ({ texts }) => texts.has(groupBilanId))
  return (
    <section className="gp-part" aria-label={bilanFr.title}>
      <h2 className="fe-section">{bilanFr.title}</h2>
      <p className="gp-note">{bilanFr.lede}</p>
      {isEnding || isBegun ? (
        <Button onPress={() => go('/preparer/bilan')}>
          {isBegun ? bilanFr.open : bilanFr.begin}
        </Button>
      ) : (
        <p className="gp-note">{bilanFr.later}</p>
      )}
    </section>
  )
}
