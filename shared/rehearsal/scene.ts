import type { Stage } from '../method/stages.ts'
import type { RecordId } from '../model/ids.ts'

/** The situation in the centre, as an invented peer sees it. */
export interface Centre {
  readonly id: RecordId
  /** Whose it is, by their place in the troupe; nobody's of it when absent. */
  readonly by?: number
  readonly told: boolean
  /** Somebody has asked a question about it. */
  readonly asked: boolean
  /** Whoever told has kept something in writing. */
  readonly kept: boolean
  readonly spokenAgain: boolean
}

/** What invented peers see of a session, and all that decides what they do. */
export interface Scene {
  readonly step: string
  readonly stage: Stage
  readonly centre?: Centre
  /** The situation of each, by their place in the troupe. */
  readonly situations: ReadonlyMap<number, RecordId>
  /** Who has already said in words what echoes, about another situation than the one in the centre. */
  readonly echoed: ReadonlySet<number>
  /** The sheet that this step fills, once it is open. */
  readonly sheet?: RecordId
  /** Who has the pen of which sheet or stake. */
  readonly pens: ReadonlyMap<RecordId, number>
  readonly handouts: readonly RecordId[]
  readonly stakes: readonly RecordId[]
}
