/** Limits held at the door, by address or before anybody is known; named in docs/PROTOCOL.md. */
export const addressLimits = {
  /** Sockets at once from one address: several whole groups may share one. */
  socketsPerAddress: 400,
  /** Connections of any kind, sockets included. */
  connections: 2_000,
  /** Within which the headers, then the whole of a request are here. */
  requestMs: 5_000,
  /** Headers of one request, all together. */
  headerBytes: 8 * 1024,
  /** A frame over the wire's limit is answered with a reason up to here, and cut by the library beyond. */
  maxPayload: 64 * 1024,
  maxFragments: 8,
  maxBufferedChunks: 64,
  /** Who answered no ping by the next one is cut; so is who pings while this much waits unread. */
  pingEveryMs: 25_000,
  pongBytes: 64 * 1024,
  /** Who does not answer our closing is cut: a closed reader may hold a full queue no longer. */
  closeTimeout: 5_000,
  /** Questions for doors that led nowhere, of one address; each makes its next question wait longer. */
  doorFailuresPerMinute: 5,
  doorFailuresPerHour: 30,
  /** Groups created from one address. */
  groupsPerAddressHour: 5,
  /** Invitations that did not fit, of one room in a quarter of an hour; beyond it, all are slow. */
  joinFailuresPerRoom: 10,
  /** Questions for doors that led nowhere, of all, in a quarter of an hour; beyond it, facilitators are told. */
  wrongWords: 20,
  slowJoinMs: 2_000,
} as const
