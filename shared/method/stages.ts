/** What a step of a script can be. A facilitator renames steps; the stage keeps what devices do. */
export const stages = [
  'welcome',
  'frame',
  'thread',
  'round',
  'choice',
  'telling',
  'questions',
  'echoes',
  'break',
  'word-back',
  'linking',
  'stakes',
  'takeaway',
  'leaving',
  'prescribed-real',
  'controversy',
  'reference-points',
  'useful-effects',
  'resources',
  'who-cooperates',
  'small-step',
] as const

/** One of the stages a step can have. */
export type Stage = (typeof stages)[number]

/** What the phones of peers may do; 'rest' and 'listen' ask nothing of them. */
export type PhonesDo =
  | 'rest'
  | 'write-title'
  | 'choose'
  | 'listen'
  | 'ask'
  | 'echo'
  | 'word-back'
  | 'receive'
  | 'stakes'
  | 'takeaway'
  | 'flags'
  | 'sheet'

/** What the common screen shows; 'sheet' is the sheet of the kind named by the stage. */
export type WallShows =
  'entrance' | 'rules' | 'titles' | 'focus' | 'sheet' | 'constellation' | 'stakes' | 'still'

/** How devices behave during a stage. Quiet: nothing moves on phones nor on the common screen. */
export type StageConduct = {
  readonly phones: PhonesDo
  readonly wall: WallShows
  readonly quiet: boolean
}

const conduct = (phones: PhonesDo, wall: WallShows): StageConduct => ({
  phones,
  wall,
  quiet: false,
})

/** What each stage asks of the phones and of the common screen. */
export const stageConduct: Readonly<Record<Stage, StageConduct>> = {
  welcome: conduct('rest', 'entrance'),
  frame: conduct('rest', 'rules'),
  thread: conduct('rest', 'stakes'),
  round: conduct('write-title', 'titles'),
  choice: conduct('choose', 'titles'),
  telling: { phones: 'listen', wall: 'focus', quiet: true },
  questions: conduct('ask', 'focus'),
  echoes: conduct('echo', 'focus'),
  break: conduct('rest', 'still'),
  'word-back': conduct('word-back', 'focus'),
  linking: conduct('receive', 'focus'),
  stakes: conduct('stakes', 'constellation'),
  takeaway: conduct('takeaway', 'still'),
  leaving: conduct('flags', 'stakes'),
  'prescribed-real': conduct('sheet', 'sheet'),
  controversy: conduct('sheet', 'sheet'),
  'reference-points': conduct('sheet', 'sheet'),
  'useful-effects': conduct('sheet', 'sheet'),
  resources: conduct('sheet', 'sheet'),
  'who-cooperates': conduct('sheet', 'sheet'),
  'small-step': conduct('sheet', 'sheet'),
}
