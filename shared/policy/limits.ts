/** Limits that the policy holds: the phone's buttons and the relay read the same, hence no host's to change. */
export const roomLimits = {
  peers: 16,
  facilitators: 2,
  screens: 2,
  /** Devices a room remembers the numbers of: in all, of one member, of newcomers who did nothing. */
  devices: 512,
  devicesPerMember: 48,
  newcomers: 64,
  /** Doors of a group that stand at a time, and invitations. */
  doors: 8,
  /** A sheet on paper for each facilitator, and a device of theirs being added. */
  recoveries: 6,
  /** Without a signature: members connected at least, posts of a member in a stint at a step. */
  unsignedAmong: 5,
  unsignedPerStint: 5,
  /** Waiting posts that are shown by themselves, when they come from as many members. */
  unsignedShown: 3,
  recordsPerSession: 800,
  recordsPerGroup: 2_000,
  /** A library holds as many times the bytes of another room. */
  libraryTimes: 4,
} as const
