import { conceptKey } from '../../../../shared/concepts/concept-key.ts'
import { foldAccents } from '../../../../shared/concepts/search.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { ownConceptWordsShape } from '../../../../shared/model/own-concept.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { usePalette } from './use-palette.ts'

const words = tCockpit.ownConcepts

/** French signs keep to the word before them, however they were typed. */
function typeset(text: string): string {
  return text
    .trim()
    .replace(/ (?=[;:?!»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
}

/** The three fields of a concept of the group's own, kept on this device as they are typed. */
export function useOwnForm(record: RecordId | undefined) {
  const { tiers, groupBoard } = useSession()
  const palette = usePalette()
  const before = record === undefined ? undefined : groupBoard?.getState().concepts.get(record)
  const of = record ?? 'new'
  const name = useDraft(`own:${of}:name`)
  const definition = useDraft(`own:${of}:definition`)
  const question = useDraft(`own:${of}:question`)
  const typed = { name, definition, question }
  const textOf = (field: keyof typeof typed) =>
    typed[field].text === '' ? (before?.words[field] ?? '') : typed[field].text
  const others = (palette ?? []).filter(({ own }) => record === undefined || own?.record !== record)
  /** Keeps the concept; otherwise the sentence that says why not. */
  const save = (): string | undefined => {
    const [trimmed, key] = [textOf('name').trim(), before?.words.key]
    const same = others.find((other) => foldAccents(other.name) === foldAccents(trimmed))
    if (same !== undefined) return words.sameName(same.name)
    const parsed = ownConceptWordsShape.safeParse({
      key: key ?? conceptKey(trimmed, new Set(others.map(({ id }) => id))),
      name: trimmed,
      definition: typeset(textOf('definition')),
      question: typeset(textOf('question')),
    })
    if (!parsed.success) return words.unfinished
    void tiers
      .keepConcepts([parsed.data])
      .then(() => Object.values(typed).forEach((draft) => draft.clear()))
    return undefined
  }
  return { typed, textOf, save }
}
