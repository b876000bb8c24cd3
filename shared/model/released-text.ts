import * as z from 'zod/mini'
import { boxedFields } from './boxed.ts'
import { proposalWordsShape } from './proposal.ts'

/**
 * A text that a group let out, in a library: its head. Everybody deposits under one name, so that no
 * two texts can be said to come from one group.
 */
export const releasedTextShape = z.strictObject({ ...boxedFields })

const { kind, audience, season, title, lead, pages } = proposalWordsShape.shape

/** What the group said yes to, but for those who said it. */
export const releasedTextWordsShape = z.object({ kind, audience, season, title, lead, pages })
export type ReleasedTextWords = z.infer<typeof releasedTextWordsShape>
