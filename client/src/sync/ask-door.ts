import { closeReason } from '../../../shared/wire/close-codes.ts'
import { decodeDoorAnswer } from '../../../shared/wire/door-answer.ts'
import { encodeDoorQuestion } from '../../../shared/wire/door-question.ts'
import { frame } from '../../../shared/wire/frames.ts'
import { readNumber } from '../../../shared/wire/json-frame.ts'
import { openSocket, type Address } from './socket.ts'
import type { Clock } from './surroundings.ts'

/** `closed` is said alike of a door unknown, shut or past its end; `offline`, of a relay unheard. */
export type DoorReply = { readonly wrap: string } | 'closed' | 'offline'

const patienceMs = 10_000

/** Asks the relay what a door hands over, on a socket of its own. */
export function askDoor(asking: Address & Pick<Clock, 'after'>, door: string): Promise<DoorReply> {
  return new Promise((resolve) => {
    const socket = openSocket(asking, {
      opened: () => socket.send(encodeDoorQuestion({ kind: 'door', door })),
      ended(code) {
        const reason = closeReason(code)
        settle(reason === 'notAdmitted' || reason === 'doorClosed' ? 'closed' : 'offline')
      },
      frame(bytes) {
        const read = readNumber(bytes)
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
