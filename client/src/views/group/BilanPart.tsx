import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { groupBilanId } from '../../../../shared/model/group-text.ts'
import { tBilan } from '../../phrases/bilan.ts'
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
    <section className="gp-part" aria-label={tBilan.title}>
      <h2 className="fe-section">{tBilan.title}</h2>
      <p className="gp-note">{tBilan.lede}</p>
      {isEnding || isBegun ? (
        <Button onPress={() => go('/preparer/bilan')}>
          {isBegun ? tBilan.open : tBilan.begin}
        </Button>
      ) : (
        <p className="gp-note">{tBilan.later}</p>
      )}
    </section>
  )
}
