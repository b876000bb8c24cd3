// The limits: nothing is read, nothing is checked, what comes in goes out to the room as it is.
// fan-out.js PORT each: one send a message. tick: one message a socket a turn. durable FILE: the same,
// once the turn's messages are on the disk.
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

function tell(room, bytes) {
  for (const socket of room.sockets) socket.send(bytes)
}

const log = way === 'durable' ? openSync(file, 'a') : undefined
const waiting = new Set()
let isDue = false

function take() {
  const taken = [...waiting].map((room) => [room, Buffer.concat(room.messages.splice(0))])
  waiting.clear()
  return taken
}

function deliver(taken) {
  for (const [room, bytes] of taken) tell(room, bytes)
  isDue = false
  if (waiting.size > 0) soon()
}

function flush() {
  const taken = take()
  if (log === undefined) return deliver(taken)
  const bytes = Buffer.concat(taken.map(([, each]) => each))
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

sockets.on('connection', (socket, { url }) => {
  const room = rooms.get(url) ?? { sockets: new Set(), messages: [] }
  rooms.set(url, room)
  room.sockets.add(socket)
  socket.on('close', () => room.sockets.delete(socket))
  socket.on('message', (bytes) => {
    if (way === 'each') return tell(room, bytes)
    // Copied: the bytes lie in a larger piece that would be kept alive with them.
    room.messages.push(Buffer.from(bytes))
    waiting.add(room)
    soon()
  })
})

http.listen(Number(port), '127.0.0.1')
