import type { Act, Author, Before } from '../../shared/acts/act.ts'
import { advance } from '../../shared/acts/advance.ts'
import { askQuestion } from '../../shared/acts/ask-question.ts'
import { echo } from '../../shared/acts/echo.ts'
import { keepTelling } from '../../shared/acts/keep-telling.ts'
import { place as placing } from '../../shared/acts/place.ts'
import { postSituation } from '../../shared/acts/post-situation.ts'
import { shareTakeaway } from '../../shared/acts/share-takeaway.ts'
import { withdraw, type Withdrawable } from '../../shared/acts/withdraw.ts'
import { onlyId, type RecordId } from '../../shared/model/ids.ts'
import { newRecordId } from '../../client/src/seal/random.ts'
import type { Chance } from '../sim/chance.ts'
import type { Gathering } from './gathering.ts'

/** One gesture, and whose: facilitator 0, then the peers. */
export interface Gesture {
  readonly by: number
  readonly act: Act
}

interface Told {
  readonly by: number
  readonly before: Before<'situations'>
}

interface Small {
  readonly collection: Withdrawable
  readonly id: string
}

/** What was written so far, as far as writing more needs it. */
interface Pen {
  readonly chance: Chance
  /** Facilitator first. */
  readonly authors: readonly Author[]
  readonly told: Told[]
  /** Echoes, questions and takeaways that stand, by who wrote them. */
  readonly small: readonly Small[][]
  /** Records with an act without an answer: one thing at a time about each, as on a phone. */
  readonly busy: Set<string>
  step: Before<'progress'>
}

// Invented: no real person, no real place.
const tale =
  'Ce matin-là, la livraison des paniers était avancée d’une heure et il manquait deux personnes. ' +
  'J’ai fini les bottes seul pendant leur pause, en me disant que je leur rendais service. ' +
  'Quand on est venu m’aider, j’ai dit non, trop vite. Je voulais protéger, et je crois que j’ai vexé. ' +
  'Le soir, je me suis demandé qui avait décidé que c’était à moi de tenir, et ce que cela coûte. ' +
  'Personne ne l’a vu, et je n’ai rien dit. La semaine d’après, c’était pareil, avec d’autres légumes.'

const atMin = Math.floor(Date.now() / 60_000)
/** What leaves room under the session's limits of records and of bytes. */
const mostSmall = 450

function text({ chance }: Pen, from: number, to: number): string {
  return tale.slice(0, from + chance.below(to - from))
}

function authorOf({ authors }: Pen, by: number): Author {
  const author = authors[by]
  if (author === undefined) throw new Error(`Nobody sits at place ${by}`)
  return author
}

const idOf = ({ act }: Gesture): string => act.operations[0]?.id ?? ''

/** The record that an act's first operation wrote, as the next change of it needs it. */
function writtenBy<C extends 'situations' | 'progress'>({ operations }: Act): Before<C>['record'] {
  return operations[0]?.record as unknown as Before<C>['record']
}

function situation(pen: Pen, by: number): Gesture {
  const id = newRecordId()
  const words = { title: text(pen, 20, 60), atMin }
  const act = postSituation(authorOf(pen, by), id, words)
  pen.told.push({ by, before: { id, record: writtenBy(act), words } })
  return { by, act }
}

/** "Racontée": echoes may come from now on. */
function tell(pen: Pen, { before: { id } }: Told): Gesture {
  const one = { id: id as RecordId, before: undefined }
  return { by: 0, act: placing(authorOf(pen, 0), one, { told: true }) }
}

/** A takeaway, or an echo or a question about somebody else's situation. */
function add(pen: Pen, by: number): Gesture {
  const { chance, told, small } = pen
  const author = authorOf(pen, by)
  const id = newRecordId()
  const drawn = chance.next()
  const collection = drawn < 0.7 ? 'echoes' : drawn < 0.9 ? 'questions' : 'takeaways'
  small[by]?.push({ collection, id })
  if (collection === 'takeaways')
    return { by, act: shareTakeaway(author, id, { text: text(pen, 30, 140), atMin }) }
  const { before } = chance.pick(told.filter((one) => one.by !== by))
  const about = { id, of: before.id as RecordId }
  if (collection === 'questions')
    return { by, act: askQuestion(author, about, { text: text(pen, 30, 240), atMin }) }
  const words = chance.happens(0.3) ? '' : text(pen, 40, 380)
  return { by, act: echo(author, about, { text: words, atMin }) }
}

/** "En garder quelque chose": the three moments of one's own situation, again. */
function retell(pen: Pen, by: number): Gesture | undefined {
  const at = pen.told.findIndex((told) => told.by === by && !pen.busy.has(told.before.id))
  const one = pen.told[at]
  if (one === undefined) return undefined
  const { id, words: old } = one.before
  const moments = {
    first: text(pen, 80, 460),
    second: text(pen, 80, 460),
    third: text(pen, 40, 460),
  }
  const words = { title: old.title, ...moments, atMin }
  const act = keepTelling(authorOf(pen, by), one.before, words)
  pen.told[at] = { by, before: { id, record: writtenBy(act), words } }
  return { by, act }
}

/** "Retirer mes mots". */
function takeBack({ small, busy }: Pen, by: number): Gesture | undefined {
  const mine = small[by] ?? []
  const at = mine.findIndex(({ id }) => !busy.has(id))
  const [one] = at < 0 ? [] : mine.splice(at, 1)
  return one && { by, act: withdraw(one.collection, one.id) }
}

/** "Au centre", by the facilitator. */
function lead(pen: Pen): Gesture | undefined {
  if (pen.busy.has(onlyId)) return undefined
  const centre = pen.chance.pick(pen.told).before.id as RecordId
  const act = advance(authorOf(pen, 0), pen.step, { centre })
  pen.step = { id: onlyId, record: writtenBy(act), words: { ...pen.step.words, centre } }
  return { by: 0, act }
}

function gesture(pen: Pen, by: number): Gesture {
  const isFull = pen.small.flat().length >= mostSmall
  const drawn = pen.chance.next()
  if (by === 0 && drawn < 0.7) return lead(pen) ?? add(pen, by)
  if (drawn < 0.25) return retell(pen, by) ?? add(pen, by)
  return (drawn < (isFull ? 1 : 0.4) ? takeBack(pen, by) : undefined) ?? add(pen, by)
}

/** What people do in a session, in the proportions of a busy one; sealed at real lengths. */
export function createWriting({ facilitator, peers, progress }: Gathering, chance: Chance) {
  const authors = [facilitator, ...peers].map(({ author }) => author)
  const { member: owner, epoch } = facilitator.author
  // As `openSession` made it: a change reads its owner and its revision.
  const record = { owner, epoch, rev: 1, state: 'open' } as Before<'progress'>['record']
  const pen: Pen = {
    chance,
    authors,
    told: [],
    small: authors.map(() => []),
    busy: new Set(),
    step: { id: onlyId, record, words: progress },
  }
  return {
    /** A title line from each peer. */
    round: (): Gesture[] => peers.map((_, index) => situation(pen, index + 1)),
    /** Each told aloud. */
    openEchoes: (): Gesture[] => pen.told.map((told) => tell(pen, told)),
    /** The next gesture of this person, or of anybody. */
    next(by = chance.below(authors.length)): Gesture {
      const one = gesture(pen, by)
      pen.busy.add(idOf(one))
      return one
    },
    answered: (one: Gesture) => void pen.busy.delete(idOf(one)),
  }
}
