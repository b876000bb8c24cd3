import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { documentShapes, ledgerShapes } from '../model/collections.ts'
import { actShape } from './act.ts'
import { sureFitOf } from './sure-fit.ts'

const shapes: readonly (readonly [string, z.ZodMiniType])[] = [
  ...Object.values({ ...documentShapes }).flatMap((kind) => Object.entries(kind)),
  ...Object.values({ ...ledgerShapes }).flatMap((kind) => Object.entries(kind)),
  ['act', actShape],
]

const id = 'abcdefghijklmnop'
const words = `1.${'A'.repeat(227)}`
/** What the fields of records are made of, right and nearly right. */
const near: readonly unknown[] = [
  [[], {}, [id], [words], ['', id], { 0: id }, true, false, null],
  ['', id, `${id}q`, id.slice(1), 'main000000000000', 'A'.repeat(43), 'open', 'closed', 'peer'],
  [words, `2${words.slice(1)}`, words.slice(1), `${words}é`, `1.${'A'.repeat(11_000)}`],
  [-1, -0, 0, 0.5, 1, 2, 65_535, 65_536, 2 ** 31, 2 ** 31 + 1, 2 ** 53, 1e300],
].flat()
const names = [
  'owner',
  'rev',
  'epoch',
  'words',
  'of',
  'from',
  'member',
  'hash',
  'role',
  'wrap',
  'to',
]
const others = [
  'untilMs',
  'state',
  'stint',
  'told',
  'pairs',
  'keeps',
  'n',
  'operations',
  '__proto__',
  'x',
]

const anyValue = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...near) }, fc.jsonValue())
const whole = { owner: id, rev: 1, epoch: 1, words }

/** As a frame brings it: JSON, hence a field named __proto__ is a field. */
const asJson = (entries: readonly (readonly [string, unknown])[]): unknown =>
  JSON.parse(
    `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`,
  )

const anyRecord = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...Object.keys(whole)), { maxLength: 1 }),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...names, ...others), anyValue), {
      maxLength: 3,
      selector: ([name]) => name,
    }),
  )
  .map(([without, changed]) =>
    asJson([...Object.entries(whole).filter(([name]) => !without.includes(name)), ...changed]),
  )

const anyOperation = fc.record(
  {
    op: fc.constantFrom('create', 'change', 'remove', 'reveal', 'Create'),
    collection: fc.constantFrom('situations', 'x', '', 'a'.repeat(33), 'ça'),
    id: fc.constantFrom(id, 'A'.repeat(43), 'main', ''),
    record: fc.oneof(anyRecord, anyValue),
    more: anyValue,
  },
  { requiredKeys: ['op', 'collection', 'id'] },
)
const anyAct = fc
  .record(
    { n: anyValue, operations: fc.array(anyOperation, { maxLength: 26 }), more: anyValue },
    { requiredKeys: ['n', 'operations'] },
  )
  .map((act) => JSON.parse(JSON.stringify(act)) as unknown)

/** Sure only of what the library takes, and takes unchanged. */
function holds(shape: z.ZodMiniType, value: unknown): boolean {
  if (!sureFitOf(shape)(value)) return true
  const parsed = shape.safeParse(value)
  expect([parsed.success, parsed.data]).toEqual([true, value])
  return true
}

describe('[W1.2] what surely has a shape', () => {
  it('is taken by the library as it is, whatever the shape and the fields', () => {
    fc.assert(
      fc.property(fc.oneof(anyRecord, anyAct, anyValue), (value) =>
        shapes.every(([, shape]) => holds(shape, value)),
      ),
      { numRuns: 2_000 },
    )
  })

  it('is said of what people write, so that the library is seldom asked', () => {
    const { situations, echoes, takeaways, progress } = documentShapes.session
    expect(sureFitOf(situations)(whole)).toBe(true)
    expect(sureFitOf(echoes)({ ...whole, of: id })).toBe(true)
    expect(sureFitOf(takeaways)(whole)).toBe(true)
    expect(sureFitOf(progress)({ ...whole, state: 'open', stint: 3 })).toBe(true)
    const operations = [{ op: 'change', collection: 'situations', id, record: whole }]
    expect(sureFitOf(actShape)({ n: 1, operations })).toBe(true)
  })

  it('is never said of one field too many, too few, or of another form', () => {
    const { situations, echoes } = documentShapes.session
    const isSure = sureFitOf(situations)
    const { words: _words, ...wordless } = whole
    const bad = [wordless, { ...whole, of: id }, { ...whole, rev: 0 }, { ...whole, owner: 'me' }]
    expect([...bad, asJson([...Object.entries(whole), ['__proto__', {}]])].map(isSure)).toEqual(
      [...bad, undefined].map(() => false),
    )
    expect(sureFitOf(echoes)(whole)).toBe(false)
  })
})
