import { useState } from 'react'
import { readCatalogueFile, type FileFault } from '../../../../shared/concepts/catalogue-file.ts'
import { mostOwnConcepts, type OwnConceptWords } from '../../../../shared/model/own-concept.ts'
import type { Board } from '../../store/board.ts'
import { useSession } from '../../store/use-app.ts'
import { useCatalogue } from './use-catalogue.ts'

/** A file as it was read: nothing yet, unreadable, with faults, or what it would bring. */
export type Reading =
  | { readonly kind: 'none' | 'unreadable' | 'too-many' }
  | { readonly kind: 'faults'; readonly faults: readonly FileFault[] }
  | {
      readonly kind: 'ready'
      readonly added: readonly OwnConceptWords[]
      readonly changed: readonly OwnConceptWords[]
    }

const fields = ['name', 'definition', 'question'] as const

/** What a file would change in the group's own concepts. */
function compared(own: Board['concepts'], file: readonly OwnConceptWords[]): Reading {
  const known = new Map([...own.values()].map(({ words }) => [words.key, words]))
  const added = file.filter(({ key }) => !known.has(key))
  const changed = file.filter((words) => {
    const before = known.get(words.key)
    return before !== undefined && fields.some((field) => before[field] !== words[field])
  })
  if (own.size + added.length > mostOwnConcepts) return { kind: 'too-many' }
  return { kind: 'ready', added, changed }
}

/** Reads a chosen file on this device, and imports what it holds once asked to. */
export function useImport() {
  const { tiers, groupBoard } = useSession()
  const catalogue = useCatalogue()
  const [reading, setReading] = useState<Reading>({ kind: 'none' })
  const choose = async (file: File) => {
    const text = await file.text().catch(() => undefined)
    const own = groupBoard?.getState().concepts
    if (text === undefined || own === undefined || catalogue === undefined) {
      setReading({ kind: 'unreadable' })
      return
    }
    const read = readCatalogueFile(text, new Set(catalogue.concepts.map(({ id }) => id)))
    setReading(read.kind === 'read' ? compared(own, read.concepts) : read)
  }
  const take = () => {
    if (reading.kind === 'ready') void tiers.keepConcepts([...reading.added, ...reading.changed])
  }
  return { reading, choose, take }
}
