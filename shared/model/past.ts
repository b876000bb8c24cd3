import * as z from 'zod/mini'
import { roomIdShape } from './ids.ts'

/** What a newcomer reads of what was before them, as the group chooses it; in the order it is offered. */
export const pastChoices = ['nothing', 'texts', 'all'] as const
export type PastChoice = (typeof pastChoices)[number]

/** In an invitation: nothing from before this session, but for the group's kept texts when `texts`. */
export const askedPastShape = z.strictObject({
  from: roomIdShape,
  texts: z.optional(z.literal(true)),
})
export type AskedPast = z.infer<typeof askedPastShape>

/**
 * On a seat, by the relay's hand alone: from where in its order of arrival on its member reads. Without it,
 * everything.
 */
export interface Past {
  readonly sinceOrd: number
  readonly texts?: true
}
