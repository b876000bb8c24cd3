import * as z from 'zod/mini'

/** Of a group, and of its sessions. */
export const memberRoles = ['facilitator', 'peer'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Of a library: who reads, the one seat of all who deposit, and one seat a text for its withdrawal. */
export const libraryRoles = ['coordinator', 'depositor', 'withdrawer'] as const
export type LibraryRole = (typeof libraryRoles)[number]

/**
 * Ledger: a member's role; its id is the member's. Never goes down. What its member reads of the past is
 * added by the relay (`Past`), and accepted from nobody.
 */
export const seatShape = z.strictObject({ role: z.enum([...memberRoles, ...libraryRoles]) })
export type Seat = z.infer<typeof seatShape>
