import type { Phone } from './phone.ts'

/** What became of a text somebody wrote, as their phone was told. */
export interface Wrote {
  readonly name: string
  readonly phone: Phone
  readonly of: string | undefined
  /** Every text it ever had, the last one last. */
  readonly texts: string[]
  /** A page died before it knew whether the act was kept: nothing can be said of it. */
  isUncertain: boolean
  isRemoved: boolean
  isTakenBack: boolean
}
