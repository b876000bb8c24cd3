// The limits: nothing is read, nothing is checked, what comes in goes out to the room as it is.
// fan-out.js PORT each: one write a message. tick: one write a socket a turn, of all its messages.
// durable FILE: the same, once the turn's messages are on the disk.
import { fdatasync, openSync, write } from 'node:fs'
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

const [port, way, file] = process.argv.slice(2)
const rooms = new Map()
const http = createServer((_request, response) => response.end('up'))
const sockets = new WebSocketServer({
  server: http,
  perMessageDeflate: false,
  clientTracking: false,
})

function tell(room, messages) {
  for (const [socket, line] of room.sockets) {
    line.cork()
    for (const bytes of messages) socket.send(bytes)
    line.uncork()
  }
}

const log = way === 'durable' ? openSync(file, 'a') : undefined
const waiting = new Set()
let isDue = false

function take() {
  const taken = [...waiting].map((room) => [room, room.messages.splice(0)])
  waiting.clear()
  return taken
}

function deliver(taken) {
  for (const [room, messages] of taken) tell(room, messages)
  isDue = false
  if (waiting.size > 0) soon()
}

function flush() {
  const taken = take()
  if (log === undefined) return deliver(taken)
  const bytes = Buffer.concat(taken.flatMap(([, messages]) => messages))
  write(log, bytes, (failed) => {
    if (failed) throw failed
    fdatasync(log, (cause) => {
      if (cause) throw cause
      deliver(taken)
    })
  })
}

function soon() {
  if (isDue) return
  isDue = true
  setImmediate(flush)
}

sockets.on('connection', (socket, { url, socket: line }) => {
  const room = rooms.get(url) ?? { sockets: new Map(), messages: [] }
  rooms.set(url, room)
  room.sockets.set(socket, line)
  socket.on('close', () => room.sockets.delete(socket))
  socket.on('message', (bytes) => {
    if (way === 'each') return tell(room, [bytes])
    // Copied: the bytes lie in a larger piece that would be kept alive with them.
    room.messages.push(Buffer.from(bytes))
    waiting.add(room)
    soon()
  })
})

http.listen(Number(port), '127.0.0.1')
