import { describe, expect, it } from 'vitest'
import type { Hash } from '../../../shared/model/ids.ts'
import { leftMs } from '../../../shared/method/timer.ts'
import { openOpenly } from '../../../tests/fixtures/open-envelope.ts'
import { soloLine, soloRoom, type SoloRoom } from '../sync/solo-line.ts'
import { fillSession } from '../../../tests/fixtures/solo-matter.ts'
import { author, memberOf, newId, roomId } from '../../../tests/fixtures/solo-people.ts'
import type { Board } from '../store/board.ts'
import { boardStore } from '../store/board-store.ts'
import { railOf } from '../store/select/cockpit-rail.ts'
import { paceOf, plannedEndMs } from '../store/select/cockpit-script.ts'
import { currentStep, progressOf, stepsOf } from '../store/select/steps.ts'
import type { Kept } from '../sync/line.ts'
import type { Desk } from './author.ts'
import { scriptActs } from './script-acts.ts'

const minuteMs = 60_000

/** One facilitator's device, over a room that several share; `seen` is the board it acts from. */
function facilitator(room: SoloRoom, clock: () => number, seen?: Board) {
  const line = soloLine(room, { role: 'facilitator', member: memberOf('Hélène'), hash: '' as Hash })
  const { store } = boardStore({ line, room: roomId, kind: 'session', open: openOpenly })
  let kept: readonly Kept[] = []
  line.listen({ outbox: (now) => (kept = now) })
  const desk: Desk = {
    author: author('Hélène'),
    board: () => seen ?? store.getState(),
    line,
    newId,
    nowMs: clock,
  }
  return { acts: scriptActs(desk), board: store.getState, kept: () => kept, line }
}

function session(stage: 'round' | 'questions' = 'questions') {
  let nowMs = 1_800_000_000_000
  const clock = () => nowMs
  const room = soloRoom('session', clock)
  fillSession(room, { as: 'facilitator', stage, matter: 'titles', minutesIn: 4 })
  return {
    room,
    clock,
    helene: facilitator(room, clock),
    later: (minutes: number) => (nowMs += minutes * minuteMs),
  }
}

describe('[M2.2] a change of step', () => {
  it('is undone as if the step had never been left: its clock, its beginning, what was held', async () => {
    const { helene, later, clock } = session()
    const before = progressOf(helene.board())
    await helene.acts.goToStep('echoes')
    later(1)
    if (before === undefined) throw new Error('No progress')
    const { step, clock: was, startedAtMs, done } = before
    await helene.acts.backToStep({ step, clock: was, startedAtMs, done })
    expect(progressOf(helene.board())).toEqual(before)
    expect(leftMs(was, clock()) / minuteMs).toBeCloseTo(10)
  })

  it('returns to any step, and holds one that was skipped after all', async () => {
    const { helene } = session()
    await helene.acts.editScript({ kind: 'skip', id: 'echoes', skipped: true })
    expect(currentStep(helene.board())?.next?.id).toBe('break')
    await helene.acts.goToStep('echoes')
    expect(currentStep(helene.board())?.step).toMatchObject({ id: 'echoes', skipped: false })
    await helene.acts.goToStep('welcome')
    expect(currentStep(helene.board())?.step.id).toBe('welcome')
    expect(progressOf(helene.board())?.done.map(({ step }) => step)).toContain('echoes')
  })
})

describe('[M2.1] a gesture on the script of a session', () => {
  it('gives the current step its minutes on the clock too', async () => {
    const { helene, clock } = session()
    await helene.acts.editScript({ kind: 'minutes', minutes: { questions: 20 } })
    const progress = progressOf(helene.board())
    if (progress === undefined) throw new Error('No progress')
    expect(leftMs(progress.clock, clock()) / minuteMs).toBeCloseTo(16)
    await helene.acts.editScript({ kind: 'minutes', minutes: { questions: 15 } })
    const back = progressOf(helene.board())
    expect(back && leftMs(back.clock, clock()) / minuteMs).toBeCloseTo(11)
  })

  it('never takes away the current step, nor one that was held', async () => {
    const { helene } = session()
    await helene.acts.editScript({ kind: 'remove', id: 'questions' })
    await helene.acts.editScript({ kind: 'remove', id: 'welcome' })
    await helene.acts.editScript({ kind: 'remove', id: 'stakes' })
    const ids = stepsOf(helene.board()).map(({ id }) => id)
    expect(ids).toContain('questions')
    expect(ids).toContain('welcome')
    expect(ids).not.toContain('stakes')
    expect(railOf(helene.board())?.current.step.id).toBe('questions')
  })
})

describe('[M2.4] two facilitators at once', () => {
  it('the second is refused, sees the newer script, and does the same gesture again on it', async () => {
    const { room, clock, helene } = session()
    const overtaken = facilitator(room, clock, helene.board())
    await helene.acts.editScript({ kind: 'minutes', minutes: { echoes: 40 } })
    await overtaken.acts.editScript({ kind: 'rename', id: 'stakes', name: 'Ce qui se joue' })
    expect(overtaken.kept()).toMatchObject([{ refused: 'stale' }])
    const nameOf = (id: string) => stepsOf(overtaken.board()).find((one) => one.id === id)
    expect(nameOf('echoes')?.minutes).toBe(40)
    expect(nameOf('stakes')?.name).toBe('Enjeux')

    const [waiting] = overtaken.kept()
    await overtaken.line.discard(waiting?.key ?? 0)
    const again = facilitator(room, clock)
    await again.acts.editScript({ kind: 'rename', id: 'stakes', name: 'Ce qui se joue' })
    expect(again.kept()).toEqual([])
    const now = stepsOf(helene.board())
    expect(now.find(({ id }) => id === 'stakes')?.name).toBe('Ce qui se joue')
    expect(now.find(({ id }) => id === 'echoes')?.minutes).toBe(40)
  })

  it('never leaves the session in a step that the other took out', async () => {
    const { room, clock, helene } = session()
    const overtaken = facilitator(room, clock, helene.board())
    await helene.acts.goToStep('stakes')
    await overtaken.acts.editScript({ kind: 'remove', id: 'stakes' })
    expect(overtaken.kept()).toMatchObject([{ refused: 'stale' }])
    expect(currentStep(helene.board())?.step.id).toBe('stakes')

    const late = facilitator(room, clock, helene.board())
    await helene.acts.editScript({ kind: 'remove', id: 'linking' })
    await late.acts.goToStep('linking')
    expect(late.kept()).toMatchObject([{ refused: 'stale' }])
    expect(currentStep(helene.board())?.step.id).toBe('stakes')
  })

  it('a step changed by both goes to the first, with the other’s waiting', async () => {
    const { room, clock, helene } = session()
    const overtaken = facilitator(room, clock, helene.board())
    await helene.acts.goToStep('echoes')
    await overtaken.acts.goToStep('stakes')
    expect(overtaken.kept()).toMatchObject([{ refused: 'stale' }])
    expect(progressOf(overtaken.board())?.step).toBe('echoes')
  })
})

describe('[M2.8] ahead and behind', () => {
  it('are told from the end that was planned when the session opened, and follow every gesture', async () => {
    const { helene, later, clock } = session('round')
    const words = helene.board().script.get('main000000000000')?.words
    expect(words?.plannedMinutes).toBe(180)
    expect(paceOf(helene.board(), clock())).toEqual({ state: 'on-time' })
    await helene.acts.editScript({ kind: 'minutes', minutes: { stakes: 35 } })
    expect(paceOf(helene.board(), clock())).toEqual({ state: 'behind', minutes: 15 })
    await helene.acts.editScript({ kind: 'skip', id: 'echoes', skipped: true })
    expect(paceOf(helene.board(), clock())).toEqual({ state: 'ahead', minutes: 15 })
    const end = plannedEndMs(helene.board())
    later(20)
    expect(paceOf(helene.board(), clock())).toEqual({ state: 'ahead', minutes: 11 })
    expect(plannedEndMs(helene.board())).toBe(end)
  })
})
