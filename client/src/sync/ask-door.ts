import { closeReason, type CloseReason } from '../../../shared/wire/close-codes.ts'
import { decodeDoorAnswer } from '../../../shared/wire/door-answer.ts'
import { encodeDoorQuestion } from '../../../shared/wire/door-question.ts'
import { frame } from '../../../shared/wire/frames.ts'
import { readNumber } from '../../../shared/wire/json-frame.ts'
import { largestMessageBytes } from './gate.ts'
import { openSocket, type Address } from './socket.ts'
import type { Clock } from './surroundings.ts'

/**
 * `closed` is said alike of a door unknown, shut or past its end; `busy`, when too many words were
 * tried from here; `offline`, of a relay unheard.
 */
export type DoorReply = { readonly wrap: string } | 'closed' | 'busy' | 'offline'

const patienceMs = 10_000

function replyTo(reason: CloseReason | undefined): DoorReply {
  if (reason === 'busy') return 'busy'
  return reason === 'notAdmitted' || reason === 'doorClosed' ? 'closed' : 'offline'
}

/** Asks the relay what a door hands over, on a socket of its own. */
export function askDoor(asking: Address & Pick<Clock, 'after'>, door: string): Promise<DoorReply> {
  return new Promise((resolve) => {
    const socket = openSocket(asking, {
      opened: () => socket.send(encodeDoorQuestion({ kind: 'door', door })),
      ended(code) {
        settle(replyTo(closeReason(code)))
      },
      frame(bytes) {
        const read = bytes.length > largestMessageBytes ? undefined : readNumber(bytes)
        if (read?.number !== frame.hello) return
        const answer = decodeDoorAnswer(read.rest)
        settle(answer === undefined ? 'offline' : { wrap: answer.wrap })
      },
    })
    const cancel = asking.after(patienceMs, () => settle('offline'))
    const settle = (reply: DoorReply): void => {
      cancel()
      socket.close()
      resolve(reply)
    }
  })
}
