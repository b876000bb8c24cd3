import { advance } from '../../../shared/acts/advance.ts'
import { giveFloor } from '../../../shared/acts/give-floor.ts'
import { handOut, takeCardBack } from '../../../shared/acts/hand-out.ts'
import { linkConcept, unlinkConcept } from '../../../shared/acts/link-concept.ts'
import { nameStake, reworkStake, undoStake } from '../../../shared/acts/name-stake.ts'
import { place, type Placing } from '../../../shared/acts/place.ts'
import { reveal } from '../../../shared/acts/reveal.ts'
import { withdraw } from '../../../shared/acts/withdraw.ts'
import { add, pause, resume } from '../../../shared/method/timer.ts'
import { onlyId, type RecordId } from '../../../shared/model/ids.ts'
import type { ProgressWords } from '../../../shared/model/progress.ts'
import type { TiersActs } from '../store/session.ts'
import type { SheetActs } from '../store/sheet-acts.ts'
import { minuteOf, standing, type Desk } from './author.ts'
import { scriptActs } from './script-acts.ts'
import type { RoomActs } from './tiers-room-acts.ts'

type BoardActs = Omit<
  TiersActs,
  | keyof RoomActs
  | 'changeGroup'
  | 'changeCharter'
  | 'correctText'
  | 'settleText'
  | 'openDoor'
  | 'isDoorOpening'
  | 'closeDoor'
  | 'choosePast'
  | 'drawOtherWords'
  | 'answerReseat'
  | 'removeMember'
  | 'declareLost'
  | 'openScreen'
  | 'closeSession'
  | 'writeSheet'
  | 'addDevice'
  | 'takeHelm'
  | 'offerHandover'
  | 'dropHandover'
  | 'stepDown'
  | 'keepConcepts'
  | 'removeConcept'
  | keyof SheetActs
>

/** The facilitator's verbs on the session's own board. */
export function tiersActs(desk: Desk): BoardActs {
  const { author, line } = desk
  const atMin = () => minuteOf(desk.nowMs())
  const progress = () => standing(desk, 'progress', onlyId)
  const move = (words: Partial<ProgressWords>) => line.post(advance(author, progress(), words))
  const placing = (id: RecordId, words: Placing) => {
    const before = desk.board().placements.get(id)
    return line.post(place(author, { id, before }, words))
  }
  return {
    ...scriptActs(desk),
    pauseClock: () => move({ clock: pause(progress().words.clock, desk.nowMs()) }),
    resumeClock: () => move({ clock: resume(progress().words.clock, desk.nowMs()) }),
    addMinutes: (minutes) => move({ clock: add(progress().words.clock, minutes, desk.nowMs()) }),
    centre: (id) => line.post(advance(author, progress(), centreChange(id))),
    markTold: (id, told) => placing(id, { told }),
    place: placing,
    setFloor: (words) => line.post(giveFloor(author, desk.board().floor.get(onlyId), words)),
    setProgress: move,
    linkConcept: (of, words) =>
      line.post(linkConcept(author, { id: desk.newId(), of }, { ...words, atMin: atMin() })),
    unlinkConcept: (id) => line.post(unlinkConcept(id)),
    handOut: (of, words) => {
      const about = of === undefined ? { id: desk.newId() } : { id: desk.newId(), of }
      return line.post(handOut(author, about, { ...words, atMin: atMin() }))
    },
    takeCardBack: (id) => line.post(takeCardBack(id)),
    nameStake: (text, feeds) =>
      line.post(
        nameStake(author, desk.newId(), { text: text.trim(), feeds: [...feeds], atMin: atMin() }),
      ),
    reworkStake: (id, words) => {
      const before = standing(desk, 'stakes', id)
      const { situations, echoes } = desk.board()
      const next = { ...before.words, ...words }
      // What was withdrawn is not named any more, not even by an id.
      const feeds = next.feeds.filter((feed) => situations.has(feed) || echoes.has(feed))
      return line.post(reworkStake(author, before, { ...next, feeds }))
    },
    undoStake: (id) => line.post(undoStake(id)),
    reveal: () => line.post(reveal()),
    withdrawUnsigned: (collection, id) => line.post(withdraw(collection, id)),
  }
}

/** An absent centre must replace the former one, hence the explicit undefined; pages begin anew. */
function centreChange(id: RecordId | undefined): Partial<ProgressWords> {
  return { centre: id, wallPage: undefined }
}
