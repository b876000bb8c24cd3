import type { NumberedAct, UnsignedAct } from '../wire/act.ts'
import { encodeAnswer, type Answer } from '../wire/answer.ts'
import { encodeHeldAnswer, type HeldAnswer } from '../wire/held-answer.ts'
import { applyAct, type Moment } from './apply-act.ts'
import { answerAgain, takeNumber } from './numbers.ts'
import type { Refusal } from './refusals.ts'
import type { Caller, Standing } from './standing.ts'
import { postUnsigned, type Around } from './unsigned.ts'

/** Who asks, with the right they have before it. */
interface Asker {
  readonly caller: Caller
  readonly by: Standing | undefined
}

/** The moment of a room in which all that waited is asked, and who is told what became of it. */
export interface Asking extends Moment, Around {
  /** Takes one act of the room's hour. */
  readonly takeOne: () => boolean
  readonly answered: ((as: Refusal | 'done') => void) | undefined
}

/**
 * What is answered next, taken from what waits: acts, or posts without signature, never both in one
 * entry of the log, where one would stand beside the other.
 */
export function takeAlike<T extends { readonly asked: object }>(waiting: T[]): T[] {
  const isFirstUnsigned = 'unsigned' in (waiting[0]?.asked ?? {})
  const other = waiting.findIndex(({ asked }) => 'unsigned' in asked !== isFirstUnsigned)
  return waiting.splice(0, other < 0 ? waiting.length : other)
}

/** The answer to what was asked, as a frame; what it does is tentative until the tick is durable. */
export function answerTo(
  asked: NumberedAct | UnsignedAct,
  asker: Asker,
  asking: Asking,
): Uint8Array {
  return 'unsigned' in asked
    ? encodeHeldAnswer(answerUnsigned(asked, asker, asking))
    : encodeAnswer(answerAct(asked, asker, asking))
}

function answerAct({ n, operations }: NumberedAct, { caller, by }: Asker, asking: Asking): Answer {
  const { tick } = asking
  const again = answerAgain(tick, caller.device, n)
  if (again !== undefined) return again
  const isLate = by === undefined && caller.kind === 'invite'
  const decided = () => (asking.takeOne() ? applyAct(by, operations, asking) : 'too-fast')
  const reason = isLate ? 'door-closed' : decided()
  asking.answered?.(reason ?? 'done')
  tick.write(takeNumber(tick, caller, reason))
  return reason === undefined ? { kind: 'done', n } : { kind: 'refused', n, reason }
}

/** The answer to a post without signature: it has no number, and its id says which. */
function answerUnsigned({ unsigned }: UnsignedAct, { by }: Asker, asking: Asking): HeldAnswer {
  const { id } = unsigned
  const edit = unsigned.op === 'create' ? unsigned.edit : asking.hashOf(unsigned.secret)
  const post = { ...unsigned, edit }
  const reason = asking.takeOne() ? postUnsigned(by, post, asking) : 'too-fast'
  asking.answered?.(reason ?? 'done')
  return reason === undefined ? { kind: 'held', id } : { kind: 'not-held', id, reason }
}
