import * as z from 'zod/mini'

/** Who an outgoing synthesis is written for, the nearest reader first: chosen before a line is. */
export const audiences = ['groups', 'managements', 'funders', 'public'] as const
export type Audience = (typeof audiences)[number]

export const audienceShape = z.enum(audiences)
