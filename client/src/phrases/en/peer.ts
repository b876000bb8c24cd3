import type * as french from '../peer.ts'
import type { SaidOf } from './said-of.ts'

/** An hour as English writes it: “10:36”. */
export const tHour: typeof french.tHour = (atMs) => {
  const at = new Date(atMs)
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`
}

export const tRest: typeof french.tRest = {
  welcome: 'One word each, aloud: how you are arriving.',
  frame: 'Here are the ground rules the group gave itself.',
  thread: 'We re-read together what the group had kept. Nothing to write.',
  choice: 'The group chooses a situation, aloud. The person chosen may refuse.',
  break: 'A real break, away from screens.',
  linking: 'We listen to what the person who facilitates brings close to your words.',
  stakes: 'We look together, aloud, for what is at stake beyond this story.',
  leaving: 'The group decides what may leave. A single doubt is enough for it to stay.',
  'prescribed-real': 'We talk about what was asked, and what was done.',
  controversy: 'We talk about what is disputed, and under what conditions. No names.',
  'reference-points': 'We look together for reference points of the trade, provisional ones.',
  'useful-effects': 'We talk about what it changed, and for whom.',
  resources: 'We talk about what served, wore out or grew.',
  'who-cooperates': 'We talk about who cooperates, and who is missing.',
  'small-step': 'We look for a small step, to try before next time.',
}

const shared = {
  outOfFrame: 'Step out of the frame',
  signed: (name: string) => `Post, signed ${name}`,
  signedBy: {
    situation: (name: string) => `Signed ${name}`,
    question: (name: string) => `Signed ${name}`,
    echo: (name: string) => `Signed ${name}`,
  },
  noNames: 'No names, no places.',
  keptAt: (atMs: number) => `kept at ${tHour(atMs)}`,
  keepForMe: 'Keep for myself',
  close: 'Close',
  back: 'Go back',
  home: 'Back to home',
  copy: 'Copy my text',
  copied: 'Text copied',
  left: (left: number) =>
    left < 0 ? `${-left} too many` : left === 1 ? '1 character' : `${left} characters`,
  tooLong: 'A little long: shorten it before posting. Your text stays here.',
  yourTurn: 'It is your turn',
  newEchoes: 'New echoes',
  newQuestions: 'New questions',
  situations: 'The situations',
  passOn: 'Pass this phone on',
  threadFirst: 'This is the first session: the thread begins today.',
}

const round = {
  ask: 'Your situation, in one line',
  askHelp: 'Three words are enough. The rest is said aloud.',
  pass: 'I pass',
  passing: 'You pass, this time',
  passingWords: 'Nothing to do. You may change your mind for as long as the round lasts.',
  writeAfterAll: 'Write after all',
  keptTitle: 'Kept for you',
  keptWords: 'It stays on this phone. Nobody else sees it.',
  resume: 'Go on with my draft',
  posted: 'Your situation is posted',
  postedWords: 'The rest is said aloud, when your turn to speak comes.',
  aside: 'The group keeps it for later.',
  change: 'Change my line',
  changeHelp: 'It keeps its place on the table.',
  changeNothing: 'Change nothing',
  tooLate: 'The group has begun to look at it: it can no longer be changed.',
}

const keeping = {
  leaving: 'It leaves in a moment',
  leavingSituation: (name: string) => `Signed ${name}. Nothing has left this phone yet.`,
  leavingEcho: (name: string) => `Signed ${name}. Nothing has left this phone yet.`,
  leavingPen: 'No name on the sheet. Nothing has left this phone yet.',
  leavingBare: 'Your name and a dot, nothing else. Nothing has left this phone yet.',
  takeBack: 'Take back',
  kept: 'Kept here, not sent yet',
  sentSituation: (name: string) => `Sent, signed ${name}`,
  sentOffline: (atMs: number) => `sent offline at ${tHour(atMs)}`,
}

const withdrawing = {
  situations: 'Withdraw my situation',
  questions: 'Withdraw my question',
  echoes: 'Withdraw my echo',
  wordBacks: 'Withdraw my sentence',
  takeaways: 'Withdraw my sentence',
  wordings: 'Withdraw my line',
  situationGoes: 'It leaves every screen, with the echoes it received. No trace of it will remain.',
  wordsGo: 'These words leave every screen. No trace of them will remain.',
  keepIt: 'Withdraw nothing',
}

const choosing = {
  mine: 'Your situation',
  mineHelp: 'Only you can say it. The group reads it, nobody counts.',
  pressing: 'It presses on me',
  notNow: 'Not this time',
  proposed: 'The group proposes yours',
  proposedHelp: 'You may accept, or refuse. Nobody asks why.',
}

const telling = {
  listening: (name: string) => `${name} is telling. We listen, without interrupting.`,
  listeningNobody: 'Somebody is telling. We listen, without interrupting.',
  mine: 'You are telling, aloud. Take your time.',
  told: 'You have told',
  toldHelp: 'Keep something of it? Nothing is required.',
  moments: 'The three moments',
  further: 'Next, if you wish',
  nothingMore: 'Nothing more',
  keepSomething: 'Keep something of it',
  addPrecision: 'Add a detail',
  toldRest: 'You have told. We may stay a while without writing.',
}

const reading = {
  hasTold: (name: string) => `${name} has told`,
  willTell: (name: string) => `Echoes once ${name} has told`,
  willTellYou: 'Echoes once you have told',
  willTellSomeone: 'Echoes once the person has told',
  own: 'It is your situation',
  ownEchoes: 'Echoes come from the others. You listen, without answering.',
  ownQuestions: 'Questions come to you aloud. You may leave them unanswered.',
  unsigned: 'Unsigned',
  bare: (name: string) => `${name}, said aloud`,
  echoesTo: 'Echoes',
  questionsTo: 'Questions',
  noCentre: 'The person who facilitates will put a situation at the centre.',
  gone: 'This situation has been withdrawn',
  goneWords: 'What you wrote stays on this phone.',
  goneEcho: 'Your echo remains yours, yours alone. It is in “My words”.',
  before: 'Previous situation',
  after: 'Next situation',
  wordBackIs: 'Word back',
  mineHere: 'yours',
  free: 'The table is free',
  freeWords: 'Nobody has posted a situation yet. The first one can be very small.',
}

const composing = {
  echo: 'That echoes for me because…',
  postEcho: (name: string) => `Echo, signed ${name}`,
  makeEcho: 'That echoes',
  bareMark: 'That echoes, and I will say it aloud',
  echoed: 'Your echo is posted. The rest is said aloud.',
  question: 'What I would like to understand…',
  postQuestion: (name: string) => `Ask, signed ${name}`,
  askQuestion: 'Ask a question',
  resumeText: 'Go on with my text',
  wordBack: 'What do you hear, now?',
  wordBackHelp: 'A sentence if you wish, or nothing: everything can be said aloud.',
  wordBackWrite: 'Write a sentence',
  wordBackPosted: 'Your sentence is posted.',
  wordBackWaiting: (name: string) => `${name} speaks again, or adds nothing. We listen.`,
  wordBackWaitingNobody: 'The person who told speaks again, or adds nothing.',
  sheet: 'Write',
}

const passage = {
  ask: 'About one passage',
  which: 'Which sentence echoes for you?',
  none: 'No passage',
  leave: 'None in particular',
}

const unsigned = {
  choice: 'Your signature',
  none: 'Unsigned',
  few: 'Unsigned: possible from five people connected.',
  post: 'Post, unsigned',
  postEcho: 'Echo, unsigned',
  postQuestion: 'Ask, unsigned',
  truth: [
    'The group will see no name.',
    'The server could technically know which phone it comes from.',
    'A way of writing can be recognised.',
    'This text waits to be revealed by the person who facilitates, with the others if there are any.',
    'Until the end of the step, you may change or withdraw it here, without closing this page.',
    'After that, you will no longer be able to take it back.',
    'The person who facilitates will be able to withdraw it, if somebody asks them.',
  ].join(' '),
  mine: 'Posted unsigned',
  leaving: 'Unsigned. Nothing has left this phone yet.',
  held: 'Waiting to be revealed. This phone forgets it at the end of the step.',
  shown: 'Shown to the group, without a name. This phone forgets it at the end of the step.',
  change: 'Change',
  changeLabel: 'Your text, unsigned',
  changeHelp: 'This change is kept in this page only.',
  changed: 'Replace, unsigned',
  withdraw: 'Withdraw',
  posted: 'Your line is posted, unsigned',
  postedWords: 'It is told only if you speak.',
}

const concept = {
  by: (name: string) => `handed out by ${name}, just now`,
  byAt: (name: string, atMs: number) => `handed out by ${name} at ${tHour(atMs)}`,
  why: 'Why here',
  source: (situation: number, session: number) => `Situation ${situation}, session ${session}`,
  session: (session: number) => `Session ${session}`,
  keep: 'Keep in my herbarium',
  kept: 'Kept in your herbarium',
  herbarium: 'the herbarium: the concepts you received',
  evokes: 'It brings back something else for me',
  received: 'Handed out to the group',
  slip: 'A concept has arrived. Opening it erases nothing.',
}

const stakes = {
  named: 'Stakes named by the group',
  none: 'No stake has been named yet.',
  stays: 'stays in the group',
  'may-leave': 'may leave',
  discuss: 'to discuss again',
  undecided: 'not decided yet',
}

const takeaway = {
  /** The step's name above its title, when it would say the same words. */
  step: 'To end with',
  ask: 'What I take away',
  askHelp: 'One sentence, for you. You may also share it.',
  private: 'Kept for you, it does not leave this phone.',
  share: 'Share with the group',
  pass: 'Pass',
  passing: 'You pass',
  passingWords: 'Nothing obliges anyone to say what they take away.',
  kept: 'Kept for you',
  change: 'Change my sentence',
  shared: 'Your sentence is shared',
}

const following = {
  movesTo: (towards: string) => `The group is moving ${towards}`,
  otherCentre: 'The group is looking at another situation',
  over: 'The session is over. Your text stays on this phone.',
  elsewhere: 'The group goes on. Your text stays here.',
  join: 'Join them',
}

const connection = {
  reconnecting: 'Reconnecting…',
  offlineLead: 'Offline.',
  offline: 'Kept on this phone, will leave as soon as the network is back.',
  awaited: 'The server lacks this session. The facilitator brings it back by opening Faire Écho.',
  allSent: 'All sent',
  notThrough: {
    situations: 'Your situation did not go through.',
    questions: 'This question did not go through.',
    echoes: 'This echo did not go through.',
    wordBacks: 'Your sentence did not go through.',
    takeaways: 'Your sentence did not go through.',
    wordings: 'Your line did not go through.',
  } as Readonly<Record<string, string>>,
  notThroughElse: 'This gesture did not go through.',
  stillHere: 'Your words are still there, on this phone.',
  retry: 'Try again',
  fullLead: 'This phone is full.',
  full: 'Your text still holds on screen, but it can no longer be kept. Free some space before you close.',
}

const still = {
  silence: {
    title: 'A time of silence',
    words: 'We may stay a while without writing.',
  },
  down: {
    title: 'Phones down',
    words: 'Nothing to do here. This page will go by itself when a step awaits you.',
  },
  writeAnyway: 'Write anyway',
}

const states = {
  installing: 'Getting you seated',
  installingWords:
    'This phone is receiving the session. A few seconds, a little more on a weak network.',
  installingOffline: 'Nothing is lost. A network is needed to receive the session.',
  over: 'The session is over',
  overWords: (name: string, atMs: number) => `${name} closed the session at ${tHour(atMs)}.`,
  overKept: 'Your words can still be read here, and you can still withdraw them.',
  readAgain: 'Read the session again',
  withdrawMine: 'Withdraw my words',
  mine: 'My words',
  mineHelp:
    'What you posted in this session. This phone keeps it for as long as its browser keeps its data.',
  mineNone: 'You posted nothing in this session.',
  takeAway: 'Take my texts away',
  withdrawAll: 'Withdraw all my words',
  withdrawAllGoes:
    'All that you posted in this session leaves every screen, with the echoes it received.',
  keptEchoes: 'Kept for you, here only',
  keptEchoesHelp: 'Your echoes to what was withdrawn. Nobody else has them.',
  eraseKept: 'Erase',
  removed: 'You are no longer in this group',
  removedWords: 'Your own texts remain yours. This phone receives nothing more from the group.',
  pastWords: 'Your own texts remain yours. You keep your seat in the group.',
  takeMine: 'Keep my texts',
  takeMineFile: 'my-texts.txt',
  erased: 'This session has been erased',
  erasedWords: 'Nothing of it remains here or on the server. The receipt is in “My texts”.',
  stopped: 'This page no longer receives anything',
  unknownHelm:
    'The server no longer knows this device in this group. What it keeps can still be read here. Home says how to come back, or make the group again.',
  stoppedWords: 'Your words are kept on this phone. Close Faire Écho, then reopen the session.',
}

const frame = {
  words: 'The person who facilitates is with you. Every screen is hidden.',
  wordsAlone: 'This screen is hidden. You are offline: the others do not know, so say it aloud.',
  mistake: 'It was a mistake',
  mistakeHelp: 'for 5 seconds, on this phone alone',
  comeBack: 'Back to the session',
}

export const tPeer: SaidOf<typeof french.tPeer> = {
  ...shared,
  round,
  keeping,
  withdrawing,
  choosing,
  telling,
  reading,
  composing,
  unsigned,
  passage,
  concept,
  stakes,
  takeaway,
  following,
  connection,
  still,
  states,
  frame,
}
