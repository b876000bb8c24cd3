import { advance } from '../../../shared/acts/advance.ts'
import { act, create } from '../../../shared/acts/act.ts'
import { keepTelling } from '../../../shared/acts/keep-telling.ts'
import { seatWithoutDevice, unseatWithoutDevice } from '../../../shared/acts/seat-without-device.ts'
import { isPaused, pause, resume } from '../../../shared/method/timer.ts'
import { onlyId, type RecordId } from '../../../shared/model/ids.ts'
import { writtenFor } from '../store/select/written-for.ts'
import type { TiersActs, WritingFor } from '../store/session.ts'
import { minuteOf, standing, type Desk } from './author.ts'

export type RoomActs = Pick<
  TiersActs,
  'holdSilence' | 'putPhonesDown' | 'seatWithoutDevice' | 'unseatWithoutDevice' | 'writeFor'
>

/** The facilitator's verbs that hold the room: silence, phones down, people without a device. */
export function roomActs(desk: Desk): RoomActs {
  const { author, line } = desk
  const progress = () => standing(desk, 'progress', onlyId)
  return {
    holdSilence: (silence) => line.post(advance(author, progress(), silenceChange(desk, silence))),
    putPhonesDown: (phonesDown) => line.post(advance(author, progress(), { phonesDown })),
    async seatWithoutDevice(name) {
      const id = desk.newId()
      await line.post(seatWithoutDevice(author, id, name.trim()))
      return id
    },
    unseatWithoutDevice: (id) =>
      line.post(unseatWithoutDevice(id, writtenFor(desk.board(), id, author.member))),
    writeFor: (person, writing) => line.post(writeAct(desk, person, writing)),
  }
}

/** The clock waits through a silence, and goes on after it unless it was waiting before. */
function silenceChange(desk: Desk, silence: boolean) {
  const { clock, clockWaits } = standing(desk, 'progress', onlyId).words
  const nowMs = desk.nowMs()
  if (silence) return { silence, clock: pause(clock, nowMs), clockWaits: !isPaused(clock) }
  const going = clockWaits === true ? resume(clock, nowMs) : clock
  return { silence, clock: going, clockWaits: undefined }
}

function writeAct(desk: Desk, person: RecordId, writing: WritingFor) {
  if ('moments' in writing) return momentsAct(desk, writing)
  const { author, newId } = desk
  const { collection, of, text } = writing
  const said = { for: person, atMin: minuteOf(desk.nowMs()) }
  const words = collection === 'situations' ? { ...said, title: text } : { ...said, text }
  // What a collection says of itself and its words go together: the choice is the union's.
  const draft = { collection, id: newId(), clear: of === undefined ? {} : { of }, words }
  return act(create(author, draft as Parameters<typeof create<'situations'>>[1]))
}

/** Their own words again, moments added or emptied: who they were written for stays in them. */
function momentsAct(desk: Desk, { of, moments }: Extract<WritingFor, { moments: unknown }>) {
  const before = standing(desk, 'situations', of)
  const words = { ...before.words, ...moments, atMin: minuteOf(desk.nowMs()) }
  return keepTelling(desk.author, before, words)
}
