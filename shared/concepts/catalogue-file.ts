import * as z from 'zod/mini'
import {
  conceptKeyShape,
  mostOwnConcepts,
  ownConceptWordsShape,
  type OwnConceptWords,
} from '../model/own-concept.ts'
import { plainOf, readJsonLines, type Located } from './json-lines.ts'

/** A file of concepts: this form, this version, and nothing else in it. */
const form = 'faire-echo-concepts'
const version = 1

const { name, definition, question } = ownConceptWordsShape.shape
const conceptInFile = z.strictObject({ id: conceptKeyShape, name, definition, question })
const catalogueFile = z.strictObject({
  format: z.literal(form),
  version: z.literal(version),
  concepts: z.array(conceptInFile).check(z.minLength(1), z.maxLength(mostOwnConcepts)),
})

/** A file is a few pages at most; more is not one of ours. */
export const catalogueFileMaxBytes = 256 * 1024

/** What is wrong in a file, and on which line. */
export type FileFault = { readonly line: number } & (
  | { readonly kind: 'not-json' | 'other-format' | 'too-large' | 'no-concept' }
  | {
      readonly kind: 'unknown-field' | 'twice' | 'missing' | 'blank' | 'wrong'
      readonly field: string
    }
  | { readonly kind: 'too-long'; readonly field: string; readonly most: number }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'same-id'; readonly id: string; readonly firstLine: number }
  | { readonly kind: 'catalogue-id'; readonly id: string }
)

/** A whole catalogue, or everything that keeps it out: nothing of a file with a fault is taken. */
export type CatalogueRead =
  | { readonly kind: 'read'; readonly concepts: readonly OwnConceptWords[] }
  | { readonly kind: 'faults'; readonly faults: readonly FileFault[] }

/** Reads a file of concepts. `taken` are ids of the shipped catalogue, which no group may take. */
export function readCatalogueFile(text: string, taken: ReadonlySet<string>): CatalogueRead {
  if (text.length > catalogueFileMaxBytes) return refused({ line: 1, kind: 'too-large' })
  // Editors of some systems put a mark before the first letter.
  const read = readJsonLines(text.replace(/^\uFEFF/, ''))
  if (read.kind === 'not-json') return refused(read)
  const faults = [...twice(read.root), ...formFaults(read.root), ...idFaults(read.root, taken)]
  if (faults.length > 0) return refused(...inOrder(faults))
  const { concepts } = catalogueFile.parse(plainOf(read.root))
  return { kind: 'read', concepts: concepts.map(({ id, ...words }) => ({ key: id, ...words })) }
}

function refused(...faults: readonly FileFault[]): CatalogueRead {
  return { kind: 'faults', faults }
}

const inOrder = (faults: readonly FileFault[]) => [...faults].sort((a, b) => a.line - b.line)

/** A field written twice: which one was meant, nobody knows. */
function twice(located: Located): readonly FileFault[] {
  if (located.kind === 'plain') return []
  if (located.kind === 'array') return located.items.flatMap(twice)
  const names = located.fields.map(({ name: one }) => one)
  return located.fields.flatMap(({ name: field, line, value }, index): readonly FileFault[] => [
    ...(names.indexOf(field) < index ? [{ line, kind: 'twice' as const, field }] : []),
    ...twice(value),
  ])
}

/** What stands under a name or at a place; of a field written twice, the last. */
function under(located: Located, step: PropertyKey): Located | undefined {
  if (located.kind === 'array') return located.items[Number(step)]
  if (located.kind === 'plain') return undefined
  return located.fields.findLast(({ name: field }) => field === step)?.value
}

/** Where a path leads, as far as it does. */
function reach(located: Located, path: readonly PropertyKey[]) {
  let at = located
  for (const step of path) {
    const inner = under(at, step)
    if (inner === undefined) return { at, whole: false }
    at = inner
  }
  return { at, whole: true }
}

function formFaults(root: Located): readonly FileFault[] {
  const parsed = catalogueFile.safeParse(plainOf(root))
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(root, issue))
}

function faultsOf(root: Located, issue: z.core.$ZodIssue): readonly FileFault[] {
  const { path } = issue
  const { at, whole } = reach(root, path)
  const { line } = at
  const field = String(path.at(-1) ?? '')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: (at.kind === 'object' && at.fields.find(({ name: one }) => one === key)?.line) || line,
      kind: 'unknown-field',
      field: key,
    }))
  }
  if (path.length === 0 || field === 'format' || field === 'version')
    return [{ line, kind: 'other-format' }]
  if (field === 'concepts') {
    if (issue.code === 'too_big') return [{ line, kind: 'too-many', most: mostOwnConcepts }]
    return [{ line, kind: 'no-concept' }]
  }
  if (issue.code === 'too_big')
    return [{ line, kind: 'too-long', field, most: Number(issue.maximum) }]
  if (!whole) return [{ line, kind: 'missing', field }]
  const blank = issue.code === 'invalid_format' && field !== 'id'
  return [{ line, kind: blank ? 'blank' : 'wrong', field }]
}

/** Ids that come twice, or that are those of the shipped catalogue. */
function idFaults(root: Located, taken: ReadonlySet<string>): readonly FileFault[] {
  const list = under(root, 'concepts')
  if (list?.kind !== 'array') return []
  const seen = new Map<unknown, number>()
  return list.items.flatMap((item): readonly FileFault[] => {
    const named = under(item, 'id')
    if (named?.kind !== 'plain' || typeof named.value !== 'string') return []
    const { line, value: id } = named
    const firstLine = seen.get(id)
    if (firstLine !== undefined) return [{ line, kind: 'same-id', id, firstLine }]
    seen.set(id, line)
    return taken.has(id) ? [{ line, kind: 'catalogue-id', id }] : []
  })
}

/** The same concepts give the same bytes: by id, without a date, a name or a group. */
export function writeCatalogueFile(concepts: readonly OwnConceptWords[]): string {
  const listed = [...concepts]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, ...words }) => ({
      id: key,
      name: words.name,
      definition: words.definition,
      question: words.question,
    }))
  return `${JSON.stringify({ format: form, version, concepts: listed }, undefined, 2)}\n`
}
