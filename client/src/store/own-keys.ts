import type { RecordId } from '../../../shared/model/ids.ts'

/** What a device keeps in a session for its person alone: never posted, never shared. */
export const ownKeys = {
  takeaway: 'takeaway-kept',
  herbarium: (handout: RecordId) => `herbarium:${handout}`,
  /** An echo whose situation was withdrawn: it stays with whoever made it. */
  keptEcho: (echo: string) => `${keptEchoes}${echo}`,
  /** The facilitator's notes, and whether they are asked to strike some. */
  notes: 'notes',
  strike: 'strike-notes',
} as const

export const keptEchoes = 'echo-kept:'
