import type { RecordId } from '../../../../shared/model/ids.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { tiedTo } from '../../store/select/cockpit-table.ts'
import { useDraftLinks } from './draft-links.tsx'
import { useHelm, useSetHelm } from './helm.ts'
import { useConcept } from './use-palette.ts'
import { useSideGestures } from './use-side.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.board

interface SlipProps {
  concept: string
  look: 'normal' | 'draft'
  note?: string | undefined
}

/** One concept under a situation or an echo; a press opens its card. */
function Slip({ concept: id, look, note }: SlipProps) {
  const concept = useConcept(id)
  const set = useSetHelm()
  const { show } = useSideGestures()
  const open = useHelm((helm) => helm.concept === id)
  if (concept === undefined) return null
  return (
    <ConceptSlip
      name={concept.name}
      family={concept.family}
      look={look}
      note={note}
      selected={look === 'draft' ? undefined : open}
      onPress={() => {
        set({ concept: id })
        show('herbarium')
      }}
    />
  )
}

/** What is tied here, and what is only written on this device: a concept is one or the other. */
function useBroughtHere(of: RecordId) {
  const board = useTables('conceptLinks', 'handouts')
  const { links } = useDraftLinks()
  const tied = tiedTo(board, of)
  const isTied = (id: string) => tied.some(({ concept }) => concept === id)
  return { tied, drafts: links.filter((link) => link.of === of && !isTied(link.concept)) }
}

/** Concepts brought here, drafts first: a draft is dashed and seen on this device only. */
export function SlipsUnder({ of }: { of: RecordId }) {
  const { drafts, tied } = useBroughtHere(of)
  if (tied.length + drafts.length === 0) return null
  return (
    <ul
      className={`ck-slips${drafts.length > 0 ? ' ck-slips-drafting' : ''}`}
      aria-label={words.slips}
    >
      {drafts.map(({ concept }) => (
        <li key={concept}>
          <Slip concept={concept} look="draft" note={words.draftNote} />
        </li>
      ))}
      {tied.map(({ concept, handed }) => (
        <li key={concept}>
          <Slip concept={concept} look="normal" note={handed ? words.handedNote : undefined} />
        </li>
      ))}
    </ul>
  )
}
