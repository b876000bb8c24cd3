import type { RoomKind, wordsShapes } from '../collections.ts'

export const id = 'abcdefghijklmnop'
const hash = 'h'.repeat(43)
const words = `1.${'w'.repeat(227)}`
export const owned = { owner: id, rev: 1, epoch: 1, words }
export const about = { ...owned, of: id }

/** One good record of every collection, written by hand. */
export const records: Readonly<
  Record<RoomKind, Readonly<Record<string, Record<string, unknown>>>>
> = {
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
    sheets: owned,
    wordings: about,
    adoptions: owned,
    pens: { ...owned, member: id },
    flags: owned,
    nextTime: owned,
    screens: {},
    held: {},
  },
}

/** Opened words of every collection, each text at its longest. */
export const opened: Readonly<Record<keyof typeof wordsShapes, Record<string, unknown>>> = {
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
  stakes: { text: 'x'.repeat(140), feeds: [id], atMin: 0 },
  takeaways: { text: 'x'.repeat(140), atMin: 0 },
  sheets: { stage: 'controversy', atMin: 0 },
  wordings: { cell: 'position-a', text: 'x'.repeat(140), aside: 'x'.repeat(40), atMin: 0 },
  adoptions: { aside: false },
  pens: { step: 'controversy', atMin: 0 },
  flags: { flag: 'may-leave', print: -1, alone: false, atMin: 0 },
  nextTime: { startsAtMin: 0, drafter: id },
}
