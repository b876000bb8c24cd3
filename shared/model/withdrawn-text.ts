import * as z from 'zod/mini'
import { boxedFields } from './boxed.ts'

/** "Retiré": that a text was here, under its own id, and nothing else. It never comes back. */
export const withdrawnTextShape = z.strictObject({ ...boxedFields })

export const withdrawnTextWordsShape = z.object({})
