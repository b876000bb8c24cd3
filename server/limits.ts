import { wireLimits } from '../shared/wire/limits.ts'

/** Every limit of the relay beyond those of the wire, each a named setting in docs/PROTOCOL.md. */
export const defaultLimits = {
  ...wireLimits,
  /** Rounds that find silent sockets, and rights that ran out with time. */
  watchEveryMs: 5_000,
  /** Refusals at the door are all answered this long after hello, whatever had to be read. */
  admissionMs: 300,
  socketsPerMember: 6,
  socketsPerRoom: 120,
  /** Of those who came by an invitation, beside the others: a link that leaked locks nobody out. */
  newcomersPerRoom: 40,
  /** Sockets at once from one address: several whole groups may share one. */
  socketsPerAddress: 400,
  /** Connections of any kind, sockets included. */
  connections: 2_000,
  /** Within which the headers, then the whole of a request are here. */
  requestMs: 5_000,
  /** Questions for doors that led nowhere, of one address; each makes its next question wait longer. */
  doorFailuresPerMinute: 5,
  doorFailuresPerHour: 30,
  /** Groups created from one address. */
  groupsPerAddressHour: 5,
  /** Invitations that did not fit, of one room in a quarter of an hour; beyond it, all are slow. */
  joinFailuresPerRoom: 10,
  slowJoinMs: 2_000,
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
  /** An empty room leaves memory after this long. */
  idleUnloadMs: 60_000,
  /** Log entries before a snapshot takes their place. */
  snapshotEvery: 256,
}

export type RelayLimits = Readonly<Record<keyof typeof defaultLimits, number>>
