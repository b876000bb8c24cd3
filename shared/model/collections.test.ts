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

const id = 'abcdefghijklmnop'
const hash = 'h'.repeat(43)
const words = `1.${'w'.repeat(227)}`
const owned = { owner: id, rev: 1, epoch: 1, words }
const about = { ...owned, of: id }

/** One good record of every collection, written by hand. */
const records: Readonly<Record<RoomKind, Readonly<Record<string, Record<string, unknown>>>>> = {
  group: {
    group: owned,
    charter: owned,
    members: owned,
    ownScript: owned,
    sessions: { ...owned, room: 'r'.repeat(22), state: 'open' },
    reseats: { ...owned, of: id, hash },
    handovers: { ...owned, to: id, keeps: false },
    concepts: owned,
    seats: { role: 'peer' },
    passes: { member: id },
    invitations: { wrap: words, untilMs: 0 },
    doors: { wrap: words, untilMs: 1_700_000_000_000 },
    recoveries: { member: id, pass: hash, wrap: words },
  },
  session: {
    script: owned,
    progress: { ...owned, state: 'closed' },
    floor: owned,
    entrance: { ...owned, untilMs: 1 },
    participants: owned,
    deviceless: owned,
    situations: owned,
    placements: { ...owned, told: false },
    questions: about,
    echoes: about,
    wordBacks: about,
    conceptLinks: about,
    handouts: owned,
    stakes: owned,
    takeaways: owned,
    screens: {},
    held: {},
  },
}

/** Opened words of every collection, each text at its longest. */
const opened: Readonly<Record<keyof typeof wordsShapes, Record<string, unknown>>> = {
  group: { kind: 'tenir-debout', name: 'x'.repeat(60), aim: 'x'.repeat(280), planned: 24 },
  charter: { rules: ['x'.repeat(160)] },
  members: { name: 'x'.repeat(24) },
  sessions: { number: 0, startsAtMin: 0 },
  ownScript: {
    steps: [
      {
        id: 'a',
        stage: 'round',
        name: 'x'.repeat(40),
        say: 'x'.repeat(160),
        minutes: 0,
        skipped: true,
      },
    ],
  },
  reseats: {},
  handovers: {},
  concepts: {
    key: 'a'.repeat(60),
    name: 'x'.repeat(60),
    definition: 'x'.repeat(300),
    question: 'x'.repeat(200),
  },
  script: {
    kind: 'innovation-servicielle',
    group: 'x'.repeat(60),
    number: 1,
    facilitator: 'x'.repeat(24),
    rules: ['x'.repeat(160)],
    steps: [{ id: 'a', stage: 'round', name: 'x', say: '', minutes: 240 }],
    length: 'remote',
    plannedMinutes: 120,
  },
  progress: {
    step: 'round',
    clock: { leftMs: -1 },
    startedAtMs: 0,
    beganAtMs: 0,
    done: [{ step: 'welcome', minutes: 0 }],
    silence: false,
    wall: 'constellation',
    wallTheme: 'light',
    wallNames: false,
    wallClock: false,
    wallPage: 99,
  },
  deviceless: { name: 'x'.repeat(24) },
  floor: { spoken: [id], speaking: id, waiting: [], lately: [id] },
  entrance: { phrase: ['a', 'b', 'c', 'd', 'e'], fragment: 'x'.repeat(200) },
  participants: { name: 'x'.repeat(24), passes: 'round' },
  situations: { title: 'x'.repeat(60), first: 'x'.repeat(600), atMin: 0 },
  placements: { spokenAgain: true, aside: false, hidden: true, note: 'x'.repeat(280) },
  questions: { text: 'x'.repeat(280), atMin: 0 },
  echoes: { text: 'x'.repeat(400), atMin: 0 },
  wordBacks: { text: '', atMin: 0 },
  conceptLinks: {
    concept: 'parler-bas',
    card: {
      name: 'x'.repeat(60),
      definition: 'x'.repeat(300),
      question: 'x'.repeat(200),
      family: 'x'.repeat(40),
      number: 99,
    },
    why: 'x'.repeat(280),
    question: '',
    atMin: 0,
  },
  handouts: { concept: 'travail-reel', why: '', question: 'x'.repeat(280), atMin: 0 },
  stakes: { text: 'x'.repeat(140), feeds: [id], flag: 'may-leave', atMin: 0 },
  takeaways: { text: 'x'.repeat(140), atMin: 0 },
}

const every = Object.entries(records).flatMap(([kind, ofKind]) =>
  Object.entries(ofKind).map(([name, record]) => ({ kind: kind as RoomKind, name, record })),
)

describe('[R1.1] the form of a record', () => {
  const takes = (kind: RoomKind, name: string, record: unknown): boolean =>
    shapeOf(kind, name)?.safeParse(record).success ?? false

  it('is known for every collection, in its own kind of room only', () => {
    for (const kind of ['group', 'session'] as const) {
      const names = [...Object.keys(documentShapes[kind]), ...Object.keys(ledgerShapes[kind])]
      expect(Object.keys(records[kind]).sort()).toEqual(names.sort())
    }
    for (const { kind, name } of every) {
      expect(shapeOf(kind === 'group' ? 'session' : 'group', name)).toBeUndefined()
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
    const collections = [...documentCollections('group'), ...documentCollections('session')]
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
      ['group', 'name'],
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
