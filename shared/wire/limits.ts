/** Every limit of the wire, each a named setting in docs/PROTOCOL.md. */
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
  /** Acts a device may have on the way without an answer; the relay remembers that many refusals. */
  actsInFlight: 8,
  writesPerAct: 24,
} as const
