import type { Found } from '../found.ts'
import type { Reading } from '../reading.ts'
import type { Range } from '../span.ts'

/** What may stand in the place of a passage. */
export interface Proposed {
  readonly place: Range
  readonly proposals: readonly string[]
  readonly bare: string
}

export function propose(_reading: Reading, { start, end }: Found): Proposed {
  return { place: { start, end }, proposals: [], bare: '' }
}
