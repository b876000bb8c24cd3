/** What both ends of the wire count by, hence no host's to change (docs/PROTOCOL.md §12). */
export const sharedLimits = {
  /** Acts a device may have on the way without an answer; twice that many refusals are remembered. */
  actsInFlight: 8,
  /** Operations of one act. */
  writesPerAct: 24,
} as const

/** Every limit of the wire that a host may set, each a named setting in docs/PROTOCOL.md. */
export const wireLimits = {
  /** One frame, either way up. */
  frameBytes: 16 * 1024,
  /** A SyncStep1's state vector. */
  stateVectorBytes: 8 * 1024,
  /** What may wait while a room loads. */
  waitingFrames: 8,
  waitingBytes: 32 * 1024,
  helloWithinMs: 5_000,
  aliveEveryMs: 20_000,
} as const
