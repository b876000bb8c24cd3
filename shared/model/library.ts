import * as z from 'zod/mini'
import { lineShape } from './record.ts'
import { boxedFields } from './boxed.ts'

/** A library's own name. One a library room. */
export const libraryShape = z.strictObject({ ...boxedFields })

export const libraryNameMaxChars = 60

export const libraryWordsShape = z.object({ name: lineShape(libraryNameMaxChars) })
