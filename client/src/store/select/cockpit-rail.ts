import { totalMinutes } from '../../../../shared/method/rescale.ts'
import { stepName } from '../../../../shared/method/step-name.ts'
import { leftMs, likelyEndMs } from '../../../../shared/method/timer.ts'
import type { Board } from '../board.ts'
import { centred, sayerOf } from './situations.ts'
import { currentStep, progressOf, stepsOf, type StepOf } from './steps.ts'

const minuteMs = 60_000

/** A step of the rail: its name with the person who told, and the minutes it took when it was held. */
export interface RailStep {
  readonly step: StepOf
  readonly name: string
  readonly took: number | undefined
}

/** The script as the rail shows it: steps before the current one, the current one, those to come. */
export interface Rail {
  readonly before: readonly RailStep[]
  readonly current: RailStep
  readonly toCome: readonly RailStep[]
  /** When the first step began, as far as the plan knows. */
  readonly sinceMs: number
}

/** The name of the person who tells, when the situation in the centre is signed. */
export function tellerOf(board: Board): string | undefined {
  const situation = centred(board)
  return situation === undefined ? undefined : sayerOf(board, situation)
}

/** The rail, or nothing while the script has not arrived. */
export function railOf(board: Board): Rail | undefined {
  const at = currentStep(board)
  const progress = progressOf(board)
  if (at === undefined || progress === undefined) return undefined
  const teller = tellerOf(board)
  const all = stepsOf(board).map((step) => ({
    step,
    name: stepName(step, teller),
    took: tookMinutes(progress.done, step.id),
  }))
  const current = all[at.place - 1]
  if (current === undefined) return undefined
  const spent = progress.done.reduce((sum, { minutes }) => sum + minutes, 0)
  return {
    before: all.slice(0, at.place - 1),
    current,
    toCome: all.slice(at.place),
    sinceMs: progress.startedAtMs - spent * minuteMs,
  }
}

/** The step after this one, skipped ones left out. */
export function nextOf(rail: Rail | undefined): RailStep | undefined {
  return rail?.toCome.find(({ step }) => step.skipped !== true)
}

function tookMinutes(
  done: readonly { readonly step: string; readonly minutes: number }[],
  id: string,
): number | undefined {
  const held = done.filter(({ step }) => step === id)
  return held.length === 0 ? undefined : held.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Time left in the current step, ms; negative once over; undefined while nothing has arrived. */
export function stepLeftMs(board: Board, nowMs: number): number | undefined {
  const clock = progressOf(board)?.clock
  return clock === undefined ? undefined : leftMs(clock, nowMs)
}

/** When the session is likely to end, to the minute. */
export function sessionEndMs(board: Board, nowMs: number): number | undefined {
  const clock = progressOf(board)?.clock
  const at = currentStep(board)
  if (clock === undefined || at === undefined) return undefined
  const toCome = totalMinutes(stepsOf(board).slice(at.place))
  return Math.round(likelyEndMs(clock, toCome, nowMs) / minuteMs) * minuteMs
}

/** True from the linking step on: the herbarium opens by itself. */
export function linkingReached(board: Board): boolean {
  const linking = stepsOf(board).findIndex(({ stage }) => stage === 'linking')
  const place = currentStep(board)?.place ?? 0
  return linking !== -1 && place > linking
}
