import { onlyId, type RecordId } from '../../model/ids.ts'
import { hash, id, inDocument, inLedger, nowMs, owned } from '../../policy/testing/views.ts'
import { advance } from '../advance.ts'
import { askQuestion } from '../ask-question.ts'
import { closeSession } from '../close-session.ts'
import { echo } from '../echo.ts'
import { editScript } from '../edit-script.ts'
import { enterSession, leaveTable, sayPass } from '../enter-session.ts'
import { giveFloor } from '../give-floor.ts'
import { handOut, takeCardBack } from '../hand-out.ts'
import { keepTelling } from '../keep-telling.ts'
import { linkConcept, unlinkConcept } from '../link-concept.ts'
import { nameStake, reworkStake, undoStake } from '../name-stake.ts'
import { hideEntrance, showEntrance } from '../open-door.ts'
import { closeScreen, openScreen } from '../open-screen.ts'
import { openSession } from '../open-session.ts'
import { place } from '../place.ts'
import { postSituation } from '../post-situation.ts'
import { reveal } from '../reveal.ts'
import { shareTakeaway } from '../share-takeaway.ts'
import { speakAgain } from '../speak-again.ts'
import { withdraw } from '../withdraw.ts'
import {
  me,
  told,
  mine,
  fresh,
  atMin,
  soon,
  author,
  progressWords,
  before,
  without,
  type Case,
} from './author.ts'
import { inSession, session } from './session.ts'
import { seatWithoutDevice, unseatWithoutDevice } from '../seat-without-device.ts'

const roundStep = { id: 'round', stage: 'round', name: 'Tour', say: '', minutes: 20 }
const scriptWords = {
  kind: 'tenir-debout' as const,
  group: 'Encadrer dehors',
  number: 4,
  facilitator: 'Hélène',
  rules: ['Ce qui se dit ici reste ici.'],
  steps: [roundStep],
}
const concept = { concept: 'travail-reel', why: 'Parce que.', question: 'Et vous ?', atMin }
const stake = { text: 'Protéger sans faire à la place', feeds: [told], atMin }

const words = { title: 'Les bottes de radis', atMin }
const entrance = { phrase: ['a', 'b', 'c', 'd', 'e'], fragment: 'i1.x' }

/** Every act in a session's room, and who does it. */
export const sessionCases: readonly Case[] = [
  inSession(
    'opens a session',
    'f',
    () => openSession(author, { script: scriptWords, progress: progressWords }),
    [],
  ),
  inSession(
    'enters',
    'fp',
    () => enterSession(author, { name: 'Awa' }),
    without(session, 'participants'),
  ),
  inSession('leaves the table', 'fp', () => leaveTable(me)),
  inSession('passes a step', 'fp', () =>
    sayPass(author, before('participants', me, { name: 'Awa' }), 'round'),
  ),
  inSession('does not pass any more', 'fp', () =>
    sayPass(author, before('participants', me, { name: 'Awa' }), undefined),
  ),
  inSession('advances', 'f', () =>
    advance(author, before('progress', onlyId, progressWords), { centre: told }),
  ),
  inSession('edits the script', 'f', () =>
    editScript(author, before('script', onlyId, scriptWords), {
      steps: [{ ...roundStep, minutes: 25, skipped: true }],
    }),
  ),
  inSession(
    'gives the floor first',
    'f',
    () => giveFloor(author, undefined, { spoken: [], waiting: [me], lately: [] }),
    without(session, 'floor'),
  ),
  inSession('gives the floor again', 'f', () =>
    giveFloor(author, before('floor', onlyId, {}), { spoken: [me], waiting: [], lately: [] }),
  ),
  inSession('posts a situation', 'fp', () => postSituation(author, fresh, words)),
  inSession('keeps a telling', 'fp', () =>
    keepTelling(author, before('situations', mine, words), { ...words, first: 'Livraison.' }),
  ),
  inSession('places first', 'f', () =>
    place(author, { id: mine, before: undefined }, { told: true }),
  ),
  inSession('places again', 'f', () =>
    place(
      author,
      {
        id: told,
        before: before('placements', told, { spokenAgain: true, aside: false, hidden: false }),
      },
      { hidden: true },
    ),
  ),
  inSession('asks a question', 'fp', () =>
    askQuestion(author, { id: fresh, of: told }, { text: 'Pourquoi ?', atMin }),
  ),
  inSession('echoes', 'fp', () => echo(author, { id: fresh, of: told }, { text: '', atMin })),
  inSession('speaks again', 'fp', () =>
    speakAgain(author, { id: fresh, of: mine }, { text: 'Voilà.', atMin }),
  ),
  inSession('links a concept', 'f', () => linkConcept(author, { id: fresh, of: told }, concept)),
  inSession('unlinks it', 'f', () => unlinkConcept(id('link') as RecordId)),
  inSession('hands out a card', 'f', () => handOut(author, { id: fresh }, concept)),
  inSession('hands out a card about something', 'f', () =>
    handOut(author, { id: fresh, of: told }, concept),
  ),
  inSession('takes the card back', 'f', () => takeCardBack(id('card') as RecordId)),
  inSession('names a stake', 'f', () => nameStake(author, fresh, stake)),
  inSession('reworks it', 'f', () =>
    reworkStake(author, before('stakes', id('stake'), stake), { ...stake, text: 'Autrement' }),
  ),
  inSession('undoes it', 'f', () => undoStake(id('stake') as RecordId)),
  inSession('shares what one takes away', 'fp', () =>
    shareTakeaway(author, fresh, { text: 'Je demande.', atMin }),
  ),
  ...(['questions', 'echoes', 'wordBacks', 'takeaways', 'wordings'] as const).map((name) =>
    inSession(`withdraws one’s ${name}`, 'fp', () => withdraw(name, id(`my${name}`))),
  ),
  inSession('withdraws one’s situation', 'fp', () => withdraw('situations', mine)),
  inSession(
    'shows the entrance',
    'f',
    () => showEntrance(author, { words: entrance, untilMs: soon }),
    without(session, 'entrance'),
  ),
  inSession('hides the entrance', 'f', () => hideEntrance()),
  inSession('opens a common screen', 'f', () => openScreen(hash('other'))),
  inSession('closes it', 'f', () => closeScreen(hash('wall'))),
  inSession('closes the session', 'f', () =>
    closeSession(author, before('progress', onlyId, progressWords), nowMs),
  ),
  inSession('reveals what waits without a name', 'f', reveal, [
    ...session,
    inLedger('held', onlyId, { stint: 0, posts: [] }),
  ]),
  inSession('seats somebody without a device', 'f', () =>
    seatWithoutDevice(author, fresh, 'Paulette'),
  ),
  inSession(
    'takes them from the table with what was written for them',
    'f',
    () => unseatWithoutDevice(id('paulette') as RecordId, [{ collection: 'situations', id: mine }]),
    [...session, inDocument('deviceless', 'paulette', owned('me'))],
  ),
]
