import type { Kind } from '../../../shared/method/kinds.ts'
import { defaultScript, proposedStep } from '../../../shared/method/script.ts'
import { frameMinutes, frameSteps } from '../../../shared/method/script-frame.ts'
import { plannedMinutes, type Length, type Step } from '../../../shared/method/step.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { Board } from './board.ts'
import type { Preparation } from './preparation.ts'
import { nextDate } from './select/to-come.ts'

/** A session of the usual size, while nobody is known yet. */
const usualPeople = 8
export const peopleRange = { min: 3, max: 16 } as const
export const minutesRange = { min: 45, max: 300 } as const

/** The group's own script, when it kept one. */
export function ownSteps(board: Board): readonly Step[] | undefined {
  return board.ownScript.get(onlyId)?.words.steps as readonly Step[] | undefined
}

/** Where preparing starts: the group's own script or the proposed one, and the people known. */
export function freshPreparation(board: Board, kind: Kind): Preparation {
  const known = board.members.size - 1
  const people = known < peopleRange.min ? usualPeople : Math.min(known, peopleRange.max)
  const length: Length = 'on-site'
  const steps = ownSteps(board) ?? defaultScript(kind, length)
  return {
    length,
    minutes: plannedMinutes[length],
    people,
    steps: [...steps],
    fixed: {},
    concepts: [],
    stakes: [],
  }
}

/** The date the group agreed on, until another one is chosen; one that has gone by is no longer it. */
export function withAgreedDate(preparation: Preparation, board: Board, nowMs: number): Preparation {
  const startsAtMin = nextDate(board, nowMs / 60_000)
  if (preparation.startsAtMin !== undefined || startsAtMin === undefined) return preparation
  return { ...preparation, startsAtMin }
}

function isProposed(steps: Preparation['steps'], kind: Kind, length: Length): boolean {
  return JSON.stringify(steps) === JSON.stringify(defaultScript(kind, length))
}

/** A remote session has a break: one is put back before the word back, or in the middle. */
function withPause(steps: readonly Step[], kind: Kind): readonly Step[] {
  if (steps.some(({ stage }) => stage === 'break')) {
    return steps.map((step) => (step.stage === 'break' ? { ...step, skipped: false } : step))
  }
  const wordBack = steps.findIndex(({ stage }) => stage === 'word-back')
  const at = wordBack === -1 ? Math.ceil(steps.length / 2) : wordBack
  return [...steps.slice(0, at), proposedStep(kind, 'break'), ...steps.slice(at)]
}

/** On site or remote: the usual time of it, and its own proposed steps unless they were changed. */
export function withLength(preparation: Preparation, length: Length, kind: Kind): Preparation {
  if (preparation.isFrame === true) return withFrame(preparation, length)
  const proposed = isProposed(preparation.steps, kind, preparation.length)
  const steps = proposed
    ? defaultScript(kind, length)
    : length === 'remote'
      ? withPause(preparation.steps as readonly Step[], kind)
      : preparation.steps
  return {
    ...preparation,
    length,
    minutes: plannedMinutes[length],
    steps: steps.map((step) => ({ ...step })),
  }
}

/** Session 0: its own steps and its own time. */
export function withFrame(preparation: Preparation, length: Length): Preparation {
  const steps = frameSteps(length).map((step) => ({ ...step }))
  return { ...preparation, length, minutes: frameMinutes[length], steps, fixed: {}, isFrame: true }
}

/** Back from session 0 to the first one, with the script it would have begun with. */
export function withoutFrame(preparation: Preparation, board: Board, kind: Kind): Preparation {
  const { isFrame: _left, length, ...others } = preparation
  const steps = (ownSteps(board) ?? defaultScript(kind, length)).map((step) => ({ ...step }))
  return { ...others, length, minutes: plannedMinutes[length], steps, fixed: {} }
}
