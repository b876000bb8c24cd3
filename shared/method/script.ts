import { firstThread } from './first-thread.ts'
import { kinds, type Kind } from './kinds.ts'
import { frameScript } from './script-frame.ts'
import { innovationServicielle } from './script-innovation-servicielle.ts'
import { professionnalisation } from './script-professionnalisation.ts'
import { tenirDebout } from './script-tenir-debout.ts'
import type { Stage } from './stages.ts'
import type { Length, ScriptStep, Step } from './step.ts'

const scripts: Readonly<Record<Kind, readonly ScriptStep[]>> = {
  'tenir-debout': tenirDebout,
  professionnalisation,
  'innovation-servicielle': innovationServicielle,
}

/** The script a facilitator starts from. Each stage comes once, so a step's id is its stage. */
export function defaultScript(kind: Kind, length: Length): readonly Step[] {
  return scripts[kind].map(({ stage, name, say, minutes }) => ({
    id: stage,
    stage,
    name,
    say,
    minutes: minutes[length],
  }))
}

interface Held {
  readonly kind: Kind
  /** Of the session: its first has no last time. */
  readonly number?: number
}

/** What the method watches for in this stage, as this kind holds it; nothing where it has none. */
export function watchFor({ kind, number }: Held, stage: Stage): string {
  if (number === 1 && stage === 'thread') return ''
  const script = number === 0 ? frameScript : scripts[kind]
  return script.find((step) => step.stage === stage)?.watch ?? ''
}

/** The step a kind proposes for a stage; any kind's own when this one has none. */
export function proposedStep(kind: Kind, stage: Stage): Step {
  const own = defaultScript(kind, 'on-site').find((step) => step.stage === stage)
  const any = own ?? kinds.flatMap((one) => defaultScript(one, 'on-site')).find(isOf(stage))
  if (any === undefined) throw new Error(`No script has the stage ${stage}`)
  return any
}

const isOf = (stage: Stage) => (step: Step) => step.stage === stage

/** The steps as this session of the cycle says them: the first has no last time to take up. */
export function saidAt(kind: Kind, number: number, steps: readonly Step[]): readonly Step[] {
  const later = proposedStep(kind, 'thread').say
  const [from, to] = number === 1 ? [later, firstThread] : [firstThread, later]
  return steps.map((step) =>
    step.stage === 'thread' && step.say === from ? { ...step, say: to } : step,
  )
}
