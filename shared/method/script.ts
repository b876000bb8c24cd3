import type { Kind } from './kinds.ts'
import { innovationServicielle } from './script-innovation-servicielle.ts'
import { professionnalisation } from './script-professionnalisation.ts'
import { tenirDebout } from './script-tenir-debout.ts'
import type { Length, ScriptStep, Step } from './step.ts'

const scripts: Readonly<Record<Kind, readonly ScriptStep[]>> = {
  'tenir-debout': tenirDebout,
  professionnalisation,
  'innovation-servicielle': innovationServicielle,
}

/** The script a facilitator starts from. Each stage comes once, so a step's id is its stage. */
export function defaultScript(kind: Kind, length: Length): readonly Step[] {
  return scripts[kind].map((step) => ({ ...step, id: step.stage, minutes: step.minutes[length] }))
}
