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
  recordsPerSession: 800,
  recordsPerGroup: 2_000,
} as const
