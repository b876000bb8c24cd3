import type { Stage } from './stages.ts'

/** On site: 180 minutes by default. Remote: 120 minutes, the break is not optional. */
export type Length = 'on-site' | 'remote'

/** Minutes planned by a default script, break included. */
export const plannedMinutes: Readonly<Record<Length, number>> = { 'on-site': 180, remote: 120 }

/** A step of a session, as the facilitator may rename, move, lengthen, skip or repeat it. */
export type Step = {
  readonly id: string
  readonly stage: Stage
  readonly name: string
  /** « À dire » : what the facilitator says aloud, at most two short sentences. */
  readonly say: string
  /** « À surveiller » : for the facilitator alone. */
  readonly watch: string
  readonly minutes: number
}

/** A step of a default script, with its minutes in both lengths. */
export type ScriptStep = Omit<Step, 'id' | 'minutes'> & {
  readonly minutes: Readonly<Record<Length, number>>
}
