import { describe, expect, it } from 'vitest'
import { closeCodes } from '../../../shared/wire/close-codes.ts'
import { encodeDoorAnswer } from '../../../shared/wire/door-answer.ts'
import { decodeDoorQuestion } from '../../../shared/wire/door-question.ts'
import { askDoor } from './ask-door.ts'
import { fakeSockets } from './testing/fake-socket.ts'
import { handClock } from './testing/hand-clock.ts'

const door = 'a'.repeat(43)

function ask() {
  const sockets = fakeSockets()
  const clock = handClock()
  const reply = askDoor({ url: 'ws://relay', WebSocket: sockets.WebSocket, ...clock }, door)
  return { socket: sockets.last(), clock, reply }
}

describe('asking a door', () => {
  it('gives what it hands over, and closes the socket', async () => {
    const { socket, reply } = ask()
    socket.open()
    const question = socket.sent[0]?.subarray(1) ?? new Uint8Array()
    expect(decodeDoorQuestion(question)).toEqual({ kind: 'door', door })
    socket.receive(encodeDoorAnswer({ kind: 'door', wrap: 'wrapped' }))
    expect(await reply).toEqual({ wrap: 'wrapped' })
    expect(socket.isClosed).toBe(true)
  })

  it('says closed when the relay will not answer', async () => {
    const { socket, reply } = ask()
    socket.open()
    socket.end(closeCodes.notAdmitted)
    expect(await reply).toBe('closed')
  })

  it('says busy when too many words were tried from here', async () => {
    const { socket, reply } = ask()
    socket.end(closeCodes.busy)
    expect(await reply).toBe('busy')
  })

  it.each([1006, closeCodes.restarting])('says offline on %i', async (code) => {
    const { socket, reply } = ask()
    socket.end(code)
    expect(await reply).toBe('offline')
  })

  it('says offline after ten seconds of silence', async () => {
    const { socket, clock, reply } = ask()
    socket.open()
    clock.pass(10_000)
    expect(await reply).toBe('offline')
    expect(socket.isClosed).toBe(true)
  })
})
