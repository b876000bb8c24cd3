import type { Act } from '../../../shared/acts/act.ts'
import type { DeviceId, MemberId, RoomId, Token } from '../../../shared/model/ids.ts'
import { encodeAct, type NumberedAct } from '../../../shared/wire/act.ts'
import { decodeAnswer } from '../../../shared/wire/answer.ts'
import { closeReason } from '../../../shared/wire/close-codes.ts'
import { frame, protocolVersion } from '../../../shared/wire/frames.ts'
import { encodeHello } from '../../../shared/wire/hello.ts'
import { readNumber } from '../../../shared/wire/json-frame.ts'
import { decodeWelcome } from '../../../shared/wire/welcome.ts'
import { largestMessageBytes } from './gate.ts'
import { openSocket, type Address } from './socket.ts'
import type { Clock } from './surroundings.ts'

/** Acts to be done in a room where nothing is read, by whoever has a seat there. */
export interface Errand {
  readonly room: RoomId
  readonly member: MemberId
  readonly token: Token
  readonly device: DeviceId
  /** Each may be done twice without harm: what is there already, or gone already, is as it must be. */
  readonly acts: readonly Act[]
}

/**
 * `closed`: that capability opens nothing, or not any more. `withdrawn`: the text was taken back.
 * `full`: the library takes nothing more.
 */
export type ErrandOutcome = 'done' | 'offline' | 'closed' | 'withdrawn' | 'full'

const patienceMs = 15_000

/** What a refusal means for the whole errand; nothing when the next act may go. */
function endBy(reason: string, { operations }: Act): ErrandOutcome | undefined {
  const isRemoval = operations[0]?.op === 'remove'
  if (reason === 'exists' || (reason === 'missing' && isRemoval)) return undefined
  if (reason === 'missing') return 'withdrawn'
  return reason === 'too-many' || reason === 'read-only' ? 'full' : 'closed'
}

/** Whether that end is final, or the network's. */
function endOf(code: number): ErrandOutcome {
  const reason = closeReason(code)
  const isShut = reason === 'notAdmitted' || reason === 'removed' || reason === 'notAllowed'
  return isShut ? 'closed' : 'offline'
}

/**
 * Says hello, does the acts one after the other, and leaves. Nothing of the room is kept on this
 * device: no document, no outbox.
 */
export function run(
  world: Address & Pick<Clock, 'after'>,
  { acts, ...who }: Errand,
): Promise<ErrandOutcome> {
  return new Promise((resolve) => {
    let at = 0
    let n = 0
    const settle = (outcome: ErrandOutcome): void => {
      cancel()
      socket.close()
      resolve(outcome)
    }
    const next = (): void => {
      const act = acts[at]
      if (act === undefined) return settle('done')
      socket.send(encodeAct({ n, operations: [...act.operations] } as NumberedAct))
    }
    const hearAnswer = (rest: Uint8Array): void => {
      const answer = decodeAnswer(rest)
      const act = acts[at]
      if (answer === undefined || act === undefined || answer.kind === 'expected') {
        return settle('offline')
      }
      const end = answer.kind === 'refused' ? endBy(answer.reason, act) : undefined
      if (end !== undefined) return settle(end)
      at += 1
      n += 1
      next()
    }
    const socket = openSocket(world, {
      opened: () => {
        const hello = { kind: 'member', version: protocolVersion, generation: 0, ...who } as const
        socket.send(encodeHello(hello))
      },
      ended: (code) => settle(endOf(code)),
      frame(bytes) {
        const read = bytes.length > largestMessageBytes ? undefined : readNumber(bytes)
        if (read?.number === frame.answer) hearAnswer(read.rest)
        if (read?.number !== frame.hello) return
        const welcome = decodeWelcome(read.rest)
        if (welcome === undefined) return settle('offline')
        n = welcome.nextAct
        next()
      },
    })
    const cancel = world.after(patienceMs, () => settle('offline'))
  })
}
