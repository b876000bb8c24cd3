import { act, type Act } from '../../../shared/acts/act.ts'
import { advance } from '../../../shared/acts/advance.ts'
import { editScript } from '../../../shared/acts/edit-script.ts'
import { applyEdit, type ScriptEdit } from '../../../shared/method/script-edits.ts'
import { shift, startClock } from '../../../shared/method/timer.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { ProgressWords } from '../../../shared/model/progress.ts'
import { keptOf } from '../store/select/cockpit-script.ts'
import { stepsOf } from '../store/select/steps.ts'
import type { TiersActs } from '../store/session.ts'
import { standing, type Desk } from './author.ts'
import { takePensBack, withItsSheet } from './sheet-acts.ts'

/** The facilitator's verbs on the script: where the session stands in it, and what it holds. */
export function scriptActs(desk: Desk): Pick<TiersActs, 'goToStep' | 'backToStep' | 'editScript'> {
  const { author, line } = desk
  const progress = () => standing(desk, 'progress', onlyId)
  return {
    goToStep: (stepId) => {
      takePensBack(desk)
      return line.post(withItsSheet(desk, stepId, stepChange(desk, stepId)))
    },
    backToStep: (place) => {
      takePensBack(desk)
      return line.post(advance(author, progress(), place))
    },
    editScript: (edit) => line.post(scriptChange(desk, edit)),
  }
}

/**
 * Leaving a step notes the minutes it took, for the plan alone; entering one starts its clock. A
 * skipped step that is held after all is skipped no more.
 */
function stepChange(desk: Desk, stepId: string): Act {
  const before = standing(desk, 'progress', onlyId)
  const nowMs = desk.nowMs()
  const step = stepsOf(desk.board()).find(({ id }) => id === stepId)
  if (step === undefined) throw new Error('No such step')
  const done = { step: before.words.step, minutes: minutesSince(before.words, nowMs) }
  const moved = advance(desk.author, before, {
    // For one step only: the next one begins as it was planned.
    ...(before.words.phonesDown === 'session'
      ? {}
      : { phonesDown: step.phonesDown === true ? 'step' : undefined }),
    step: stepId,
    clock: startClock(step.minutes, nowMs),
    startedAtMs: nowMs,
    wallPage: undefined,
    done: [...before.words.done, done].slice(-60),
  })
  if (step.skipped !== true) return moved
  const unskipped = stepsChange(desk, { kind: 'skip', id: stepId, skipped: false })
  return act(...moved.operations, ...unskipped.operations)
}

function minutesSince({ startedAtMs }: ProgressWords, nowMs: number): number {
  return Math.max(0, Math.round((nowMs - startedAtMs) / 60_000))
}

function stepsChange(desk: Desk, edit: ScriptEdit): Act {
  const script = standing(desk, 'script', onlyId)
  const { words } = standing(desk, 'progress', onlyId)
  const steps = applyEdit(stepsOf(desk.board()), edit, keptOf(words))
  return editScript(desk.author, script, { steps: steps.map((step) => ({ ...step })) })
}

/**
 * The current step lengthened is its clock lengthened too, in the same act. A step taken out writes
 * where the session stands as well: of two facilitators, one goes there or the other removes it.
 */
function scriptChange(desk: Desk, edit: ScriptEdit): Act {
  const edited = stepsChange(desk, edit)
  const before = standing(desk, 'progress', onlyId)
  const { step, clock } = before.words
  const asked = edit.kind === 'minutes' ? edit.minutes[step] : undefined
  const was = stepsOf(desk.board()).find(({ id }) => id === step)?.minutes ?? 0
  const longer = asked === undefined ? 0 : asked - was
  const takesOut = edit.kind === 'remove' || edit.kind === 'replace'
  if (longer === 0 && !takesOut) return edited
  const stood = advance(desk.author, before, longer === 0 ? {} : { clock: shift(clock, longer) })
  return act(...edited.operations, ...stood.operations)
}
