import { describe, expect, it } from 'vitest'
import {
  documentCollections,
  documentShapes,
  isLedger,
  ledgerShapes,
  shapeOf,
  wordsShapes,
  type RoomKind,
} from './collections.ts'
import { sealedMaxChars } from './sealed.ts'
import { about, id, opened, owned, records } from './testing/good-records.ts'

const every = Object.entries(records).flatMap(([kind, ofKind]) =>
  Object.entries(ofKind).map(([name, record]) => ({ kind: kind as RoomKind, name, record })),
)

const kinds: readonly RoomKind[] = ['group', 'session', 'library']

describe('[R1.1] the form of a record', () => {
  const takes = (kind: RoomKind, name: string, record: unknown): boolean =>
    shapeOf(kind, name)?.safeParse(record).success ?? false

  it('is known for every collection, in its own kind of room only', () => {
    for (const kind of kinds) {
      const names = [...Object.keys(documentShapes[kind]), ...Object.keys(ledgerShapes[kind])]
      expect(Object.keys(records[kind]).sort()).toEqual(names.sort())
    }
    // What waits without a signature waits in both.
    const shared = new Set(['held', 'seats', 'passes', 'recoveries'])
    for (const { kind, name } of every.filter(({ name: each }) => !shared.has(each))) {
      for (const other of kinds.filter((each) => each !== kind)) {
        expect([other, shapeOf(other, name)]).toEqual([other, undefined])
      }
    }
    for (const name of ['__proto__', 'constructor', 'toString', 'devices', 'room', '']) {
      expect([shapeOf('group', name), shapeOf('session', name)]).toEqual([undefined, undefined])
    }
  })

  it.each(every)('of $name takes a good one', ({ kind, name, record }) => {
    expect(takes(kind, name, record)).toBe(true)
  })

  it.each(every)('of $name takes no field more', ({ kind, name, record }) => {
    // `ord` and `atMin` are the relay's to write; `text` would be words in clear.
    for (const field of ['more', 'ord', 'atMin', 'text', 'constructor']) {
      expect([field, takes(kind, name, { ...record, [field]: 1 })]).toEqual([field, false])
    }
  })

  it.each(every)('of $name takes no field less', ({ kind, name, record }) => {
    for (const field of Object.keys(record)) {
      const { [field]: _gone, ...less } = record
      expect([field, takes(kind, name, less)]).toEqual([field, false])
    }
  })

  it.each(every)('of $name takes no value of another kind', ({ kind, name, record }) => {
    for (const field of Object.keys(record)) {
      for (const odd of [null, undefined, {}, [], Number.NaN, '\u0000', -1]) {
        expect([field, odd, takes(kind, name, { ...record, [field]: odd })]).toEqual([
          field,
          odd,
          false,
        ])
      }
    }
    for (const odd of [null, undefined, [], 'x', 1]) expect(takes(kind, name, odd)).toBe(false)
  })

  it('leaves room for words that are sealed, and for no others', () => {
    const situation = (sealed: string) =>
      takes('session', 'situations', { ...owned, words: sealed })
    expect(situation(`1.${'w'.repeat(sealedMaxChars - 2)}`)).toBe(true)
    for (const odd of [
      `1.${'w'.repeat(sealedMaxChars - 1)}`,
      `1.${'w'.repeat(226)}`,
      `2.${'w'.repeat(227)}`,
      `1.${'w'.repeat(226)} `,
      'Une tournée de nuit, seule',
    ]) {
      expect([odd, situation(odd)]).toEqual([odd, false])
    }
  })

  it('of a wording may say what it says again, and of nothing else may', () => {
    expect(takes('session', 'wordings', { ...about, from: id })).toBe(true)
    expect(takes('session', 'wordings', { ...about, from: '' })).toBe(false)
    expect(takes('session', 'echoes', { ...about, from: id })).toBe(false)
  })

  it('may be about nothing for a card handed out, and is about something elsewhere', () => {
    expect(takes('session', 'handouts', about)).toBe(true)
    expect(takes('session', 'echoes', owned)).toBe(false)
  })

  it('may name nobody, as a post without signature will', () => {
    expect(takes('session', 'echoes', { ...about, owner: '' })).toBe(true)
    expect(takes('session', 'echoes', { ...about, owner: 'Awa' })).toBe(false)
  })
})

describe('opened words', () => {
  const names = Object.keys(opened) as (keyof typeof opened)[]

  it('have a form for each collection of a document, and none for the ledger', () => {
    const collections = kinds.flatMap(documentCollections)
    expect(Object.keys(wordsShapes).sort()).toEqual([...collections].sort())
    expect(names.sort()).toEqual([...collections].sort())
    expect(isLedger('group', 'seats')).toBe(true)
    expect(isLedger('session', 'seats')).toBe(false)
    expect(isLedger('group', 'members')).toBe(false)
  })

  it.each(names)('of %s may be as long as the screens let them', (name) => {
    expect(wordsShapes[name].safeParse(opened[name])).toMatchObject({ success: true })
  })

  it.each(names)('of %s may not be one character longer', (name) => {
    for (const [field, value] of Object.entries(opened[name])) {
      if (typeof value !== 'string' || value.length < 20 || !/^x+$/.test(value)) continue
      const longer = { ...opened[name], [field]: `${value}x` }
      expect([field, wordsShapes[name].safeParse(longer).success]).toEqual([field, false])
    }
  })

  it('are not blank where a person must have written something', () => {
    const blank: readonly (readonly [keyof typeof opened, string])[] = [
      ['members', 'name'],
      ['participants', 'name'],
      ['situations', 'title'],
      ['questions', 'text'],
      ['stakes', 'text'],
      ['takeaways', 'text'],
      ['wordings', 'text'],
      ['group', 'name'],
      ['pages', 'stake'],
      ['concepts', 'name'],
      ['concepts', 'definition'],
      ['concepts', 'question'],
    ]
    for (const [name, field] of blank) {
      const empty = { ...opened[name], [field]: ' \n' }
      expect([name, wordsShapes[name].safeParse(empty).success]).toEqual([name, false])
    }
  })

  it('of an echo may be blank: a bare mark is said aloud', () => {
    expect(wordsShapes.echoes.safeParse({ text: '', atMin: 0 }).success).toBe(true)
  })

  it('of a newer version may say more than this one knows', () => {
    expect(wordsShapes.echoes.safeParse({ text: 'x', atMin: 0, mood: 'later' }).success).toBe(true)
  })
})
