import { stepMinutesMax, stepNameMaxChars, stepSayMaxChars } from '../model/script.ts'
import type { Step } from './step.ts'

type Steps = readonly Step[]

/** One gesture on a script. Data, so that it can be undone, or done again on a newer script. */
export type ScriptEdit =
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'say'; readonly id: string; readonly say: string }
  /** Minutes by step: one lengthened, or many fitted to the time that is left. */
  | { readonly kind: 'minutes'; readonly minutes: Readonly<Record<string, number>> }
  /** To the place before another, or to the end. */
  | { readonly kind: 'move'; readonly id: string; readonly before: string | undefined }
  | { readonly kind: 'add'; readonly step: Step; readonly before: string | undefined }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'skip'; readonly id: string; readonly skipped: boolean }
  | { readonly kind: 'phones'; readonly id: string; readonly down: boolean }
  | { readonly kind: 'replace'; readonly steps: Steps }

/** Steps that are the session's already: the current one, and all that were held. */
export type Kept = ReadonlySet<string>

const has = (steps: Steps, id: string): boolean => steps.some((step) => step.id === id)

const after = (steps: Steps, id: string): string | undefined =>
  steps[steps.findIndex((step) => step.id === id) + 1]?.id

function inserted(steps: Steps, step: Step, before: string | undefined): Steps {
  const found = before === undefined ? -1 : steps.findIndex(({ id }) => id === before)
  const at = found === -1 ? steps.length : found
  return [...steps.slice(0, at), step, ...steps.slice(at)]
}

function changed(steps: Steps, id: string, change: Partial<Step>): Steps {
  return steps.map((step) => (step.id === id ? { ...step, ...change } : step))
}

const minutesWithin = (minutes: number): number =>
  Math.min(stepMinutesMax, Math.max(1, Math.round(minutes)))

function moved(steps: Steps, id: string, before: string | undefined): Steps {
  const step = steps.find((one) => one.id === id)
  if (step === undefined || id === before) return steps
  return inserted(
    steps.filter((one) => one.id !== id),
    step,
    before,
  )
}

function replaced(steps: Steps, next: Steps, kept: Kept): Steps {
  const alsoThere = steps.filter((step) => kept.has(step.id) && !has(next, step.id))
  return [...alsoThere, ...next]
}

/**
 * The script after one gesture. Total: what names a step that is gone changes nothing. A step that
 * is the session's already is never lost, and no step changes its id nor its stage.
 */
export function applyEdit(steps: Steps, edit: ScriptEdit, kept: Kept = new Set()): Steps {
  switch (edit.kind) {
    case 'rename': {
      const name = edit.name.trim().slice(0, stepNameMaxChars)
      return name === '' ? steps : changed(steps, edit.id, { name })
    }
    case 'say':
      return changed(steps, edit.id, { say: edit.say.trim().slice(0, stepSayMaxChars) })
    case 'minutes':
      return steps.map((step) => {
        const minutes = edit.minutes[step.id]
        return minutes === undefined ? step : { ...step, minutes: minutesWithin(minutes) }
      })
    case 'move':
      return moved(steps, edit.id, edit.before)
    case 'add':
      return has(steps, edit.step.id) ? steps : inserted(steps, edit.step, edit.before)
    case 'remove':
      return kept.has(edit.id) ? steps : steps.filter((step) => step.id !== edit.id)
    case 'skip':
      return changed(steps, edit.id, { skipped: edit.skipped })
    case 'phones':
      return changed(steps, edit.id, { phonesDown: edit.down })
    default:
      return replaced(steps, edit.steps, kept)
  }
}

function minutesOf(steps: Steps, ids: readonly string[]): Readonly<Record<string, number>> {
  const named = steps.filter(({ id }) => ids.includes(id))
  return Object.fromEntries(named.map(({ id, minutes }) => [id, minutes]))
}

/** The gesture that undoes this one, seen from the script before it; nothing when it changes nothing. */
export function inverseOf(steps: Steps, edit: ScriptEdit): ScriptEdit | undefined {
  if (edit.kind === 'replace') return { kind: 'replace', steps }
  if (edit.kind === 'minutes') {
    return { kind: 'minutes', minutes: minutesOf(steps, Object.keys(edit.minutes)) }
  }
  if (edit.kind === 'add') {
    return has(steps, edit.step.id) ? undefined : { kind: 'remove', id: edit.step.id }
  }
  const { id } = edit
  const step = steps.find((one) => one.id === id)
  if (step === undefined) return undefined
  switch (edit.kind) {
    case 'rename':
      return { kind: 'rename', id, name: step.name }
    case 'say':
      return { kind: 'say', id, say: step.say }
    case 'move':
      return { kind: 'move', id, before: after(steps, id) }
    case 'remove':
      return { kind: 'add', step, before: after(steps, id) }
    case 'phones':
      return { kind: 'phones', id, down: step.phonesDown === true }
    default:
      return { kind: 'skip', id, skipped: step.skipped === true }
  }
}

/** One place earlier or later; nothing at the ends. */
export function moveBy(steps: Steps, id: string, by: -1 | 1): ScriptEdit | undefined {
  const at = steps.findIndex((step) => step.id === id)
  const past = steps[at + by]
  if (at === -1 || past === undefined) return undefined
  return { kind: 'move', id, before: by === -1 ? past.id : after(steps, past.id) }
}

/** An id that no step has: its stage, then its stage and a number. */
export function freeId(steps: Steps, stage: string): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stage : `${stage}-${number}`
    if (!has(steps, id)) return id
  }
}

/** « Répéter »: the same step once more, after the current one, or after itself when it comes later. */
export function repeatOf(
  steps: Steps,
  id: string,
  current: string | undefined,
): ScriptEdit | undefined {
  const step = steps.find((one) => one.id === id)
  if (step === undefined) return undefined
  const place = (one: string | undefined) => steps.findIndex((each) => each.id === one)
  const last = place(id) > place(current) ? id : current
  const again = { ...step, id: freeId(steps, step.stage), skipped: false }
  return { kind: 'add', step: again, before: last === undefined ? undefined : after(steps, last) }
}
