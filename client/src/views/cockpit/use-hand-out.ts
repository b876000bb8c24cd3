import { whyMaxChars, type CardWords } from '../../../../shared/model/concept-link.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { linkGate, tiedTo, whyOf } from '../../store/select/cockpit-table.ts'
import { centred } from '../../store/select/situations.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraftLinks } from './draft-links.tsx'
import { useReadHelm, useSetHelm } from './helm.ts'
import { useGate } from './use-gate.ts'
import { usePalette, type PaletteConcept } from './use-palette.ts'

/** What a concept is brought to: the echo or stake picked, else the situation in the centre. */
export function useAbout(): () => RecordId | undefined {
  const { board } = useSession()
  const read = useReadHelm()
  return () => {
    const { picked } = read()
    const tied = picked?.kind === 'echo' || picked?.kind === 'stake'
    return tied ? picked.id : centred(board.getState())?.id
  }
}

/** What travels with a concept that is brought: all that a phone shows of it. */
function cardOf(concept: PaletteConcept): CardWords {
  const { name, definition, question } = concept
  const { family, number } = concept
  return { name, definition, question, ...(concept.own === undefined ? { family, number } : {}) }
}

/** Links a concept, or hands its card to the group: with the why written here, through the soft gate. */
export function useConceptGestures() {
  const { board, tiers } = useSession()
  const set = useSetHelm()
  const gated = useGate()
  const about = useAbout()
  const { links, forget } = useDraftLinks()
  const wordsFor = (concept: PaletteConcept, of: RecordId | undefined) => {
    const draft = links.find((link) => link.of === of && link.concept === concept.id)
    const given = of === undefined ? undefined : whyOf(board.getState(), of, concept.id)
    const why = (draft?.why ?? given ?? '').trim().slice(0, whyMaxChars)
    const question = draft?.question?.trim().slice(0, whyMaxChars) || concept.question
    return { concept: concept.id, card: cardOf(concept), why, question }
  }
  const link = (concept: PaletteConcept) => {
    const of = about()
    if (of === undefined || concept.facilitatorOnly) return
    const go = () => {
      void tiers.linkConcept(of, wordsFor(concept, of))
      forget(of, concept.id)
    }
    gated({ gate: linkGate(board.getState(), of), go })
  }
  const handOut = (concept: PaletteConcept) => {
    const of = about()
    if (concept.facilitatorOnly) return
    const go = () => {
      void tiers.handOut(of, wordsFor(concept, of))
      if (of !== undefined) forget(of, concept.id)
      set({ handed: { concept: concept.id, name: concept.name, atMs: Date.now() } })
    }
    gated({ gate: linkGate(board.getState(), of), go })
  }
  return { link, handOut }
}

/** Links the concept whose card is open, unless it already is. */
export function useLinkOpenConcept(): () => void {
  const { board } = useSession()
  const read = useReadHelm()
  const about = useAbout()
  const palette = usePalette()
  const { link } = useConceptGestures()
  return () => {
    const open = read().concept
    const of = about()
    const concept = palette?.find(({ id }) => id === open)
    const linked =
      of !== undefined &&
      tiedTo(board.getState(), of).some((one) => one.concept === open && one.link)
    if (concept !== undefined && !linked) link(concept)
  }
}
