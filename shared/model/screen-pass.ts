import * as z from 'zod/mini'

/** Ledger: a common screen of this session, read-only. Its id is the hash of the screen's token. */
export const screenPassShape = z.strictObject({})
