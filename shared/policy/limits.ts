/** Limits that the policy holds, by default; a host may lower them (docs/PROTOCOL.md). */
export const roomLimits = {
  peers: 16,
  facilitators: 2,
  screens: 2,
  devices: 512,
  recordsPerSession: 800,
  recordsPerGroup: 2_000,
} as const
