import { wireLimits } from '../wire/limits.ts'
import { addressLimits } from './address-limits.ts'

/** Every limit of a relay, each a named setting in docs/PROTOCOL.md. */
export const relayLimits = {
  ...wireLimits,
  ...addressLimits,
  /** Rounds that find silent sockets, and rights that ran out with time. */
  watchEveryMs: 5_000,
  /** Refusals at the door are all answered this long after hello, whatever had to be read. */
  admissionMs: 300,
  socketsPerMember: 6,
  socketsPerRoom: 120,
  /** Of those who came by an invitation, beside the others: a link that leaked locks nobody out. */
  newcomersPerRoom: 40,
  /** Acts of one room in an hour; beyond it, `too-fast`. */
  actsPerRoomHour: 20_000,
  actsPerSecond: 10,
  actsBurst: 30,
  /** Acts and gestures of one socket kept back by the rate above. */
  heldFrames: 64,
  sendQueueBytes: 1024 * 1024,
  /** Of a room's document; beyond it, only withdrawals. */
  roomBytes: 768 * 1024,
  presenceEveryMs: 2_000,
  /** From one write of the relay to the next, when there is more to write: acts gather meanwhile. */
  beatGapMs: 4,
  /** An empty room leaves memory after this long. */
  idleUnloadMs: 60_000,
  /** From one round that erases what is due to the next. */
  sweepEveryMs: 3_600_000,
  /** Log entries before a snapshot takes their place. */
  snapshotEvery: 256,
}
