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
  readonly minutes: number
  /** Left out this time: it keeps its place, and its minutes do not count. */
  readonly skipped?: boolean | undefined
  /** « Téléphones posés » on entering it, until the next step or until it is lifted. */
  readonly phonesDown?: boolean | undefined
}

/** A step of a default script, with its minutes in both lengths. */
export type ScriptStep = Omit<Step, 'id' | 'minutes' | 'skipped' | 'phonesDown'> & {
  /** « À surveiller » : for the facilitator alone, hence never in the record that phones receive. */
  readonly watch: string
  readonly minutes: Readonly<Record<Length, number>>
}
