import { totalMinutes } from '../../../../shared/method/rescale.ts'
import type { Kept } from '../../../../shared/method/script-edits.ts'
import type { Around } from '../../../../shared/method/script-limits.ts'
import { pace, type Pace } from '../../../../shared/method/timer.ts'
import type { ProgressWords } from '../../../../shared/model/progress.ts'
import type { Board } from '../board.ts'
import { railOf, sessionEndMs } from './cockpit-rail.ts'
import { progressOf, scriptOf, stepsOf } from './steps.ts'

const minuteMs = 60_000
/** A remote session is hard above this many, and a break is due after that many minutes. */
export const remotePeople = 8
const remoteMinutes = 50

/** Steps that are the session's already: no gesture on the script takes them away. */
export function keptOf({ step, done }: Pick<ProgressWords, 'step' | 'done'>): Kept {
  return new Set([step, ...done.map((one) => one.step)])
}

/** What a gesture on this session's script must respect. */
export function aroundOf(board: Board): Around {
  const progress = progressOf(board)
  return {
    current: progress?.step,
    kept: progress === undefined ? new Set() : keptOf(progress),
    length: scriptOf(board)?.length ?? 'on-site',
  }
}

/** When the session was to end, as it opened; undefined for a session of an older version. */
export function plannedEndMs(board: Board): number | undefined {
  const planned = scriptOf(board)?.plannedMinutes
  const beganAtMs = progressOf(board)?.beganAtMs ?? railOf(board)?.sinceMs
  if (planned === undefined || beganAtMs === undefined) return undefined
  return beganAtMs + planned * minuteMs
}

/** Ahead or behind: how the likely end stands against the planned one. */
export function paceOf(board: Board, nowMs: number): Pace | undefined {
  const likely = sessionEndMs(board, nowMs)
  const planned = plannedEndMs(board)
  return likely === undefined || planned === undefined ? undefined : pace(likely, planned)
}

/** Minutes left for the steps to come if the session is to end as planned; at least one each. */
export function minutesToCome(board: Board, nowMs: number): number {
  const likely = sessionEndMs(board, nowMs)
  const planned = plannedEndMs(board)
  const toCome = railOf(board)?.toCome.map(({ step }) => step) ?? []
  if (likely === undefined || planned === undefined) return totalMinutes(toCome)
  return totalMinutes(toCome) - Math.round((likely - planned) / minuteMs)
}

/** Online, a true break is due: fifty minutes since the last one, or since the beginning. */
export function breakIsDue(board: Board, nowMs: number): boolean {
  const progress = progressOf(board)
  if (scriptOf(board)?.length !== 'remote' || progress === undefined) return false
  const stageOf = new Map(stepsOf(board).map(({ id, stage }) => [id, stage]))
  if (stageOf.get(progress.step) === 'break') return false
  const lastBreak = progress.done.findLastIndex(({ step }) => stageOf.get(step) === 'break')
  const since = progress.done.slice(lastBreak + 1).reduce((sum, { minutes }) => sum + minutes, 0)
  return since + (nowMs - progress.startedAtMs) / minuteMs >= remoteMinutes
}
