/** Limits held at the door, by address or before anybody is known; named in docs/PROTOCOL.md. */
export const addressLimits = {
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
} as const
