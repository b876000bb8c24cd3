import { countTry, forgetTries, leftToWaitMs } from '../store/wrong-codes.ts'
import { innerOf, type CodeRow } from '../sync/code-row.ts'

/** The second key; nothing for another code, or while wrong ones make one wait. */
export async function tryCode(row: CodeRow, code: string): Promise<Uint8Array | undefined> {
  const nowMs = Date.now()
  if (leftToWaitMs(nowMs) > 0) return undefined
  countTry(nowMs)
  const inner = await innerOf(row, code)
  if (inner !== undefined) forgetTries()
  return inner
}
