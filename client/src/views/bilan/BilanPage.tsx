import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { onlyId } from '../../../../shared/model/ids.ts'
import { tBilan } from '../../phrases/bilan.ts'
import { tGroup } from '../../phrases/group.ts'
import type { Preparing } from '../../store/preparing.ts'
import { PageHeader } from '../head/PageHeader.tsx'
import { GroupBilan } from './GroupBilan.tsx'
import { ManagementsBilan } from './ManagementsBilan.tsx'
import './bilan.css'

/** The Bilan of a cycle: two texts, never merged. */
export function BilanPage({ preparing }: { preparing: Preparing }) {
  const [, go] = useLocation()
  const name = useStore(preparing.board, (board) => board.group.get(onlyId)?.words.name)
  return (
    <div className="bilan">
      <PageHeader
        title={tBilan.title}
        titleAs="h1"
        note={name}
        back={{ label: tGroup.toPage, onBack: () => go('/preparer/groupe') }}
      />
      <main className="bilan-inside">
        <p className="fe-lede">{tBilan.lede}</p>
        <div className="bilan-columns">
          <GroupBilan preparing={preparing} />
          <ManagementsBilan preparing={preparing} />
        </div>
      </main>
    </div>
  )
}
