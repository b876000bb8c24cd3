import * as z from 'zod/mini'

export const memberRoles = ['facilitator', 'peer'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Ledger: a member's role; its id is the member's. Never goes down. */
export const seatShape = z.strictObject({ role: z.enum(memberRoles) })
export type Seat = z.infer<typeof seatShape>
