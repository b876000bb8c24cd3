// hocuspocus.js PORT [DATABASE]: as its own page says to run it, with SQLite when a file is named.
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const [port, database] = process.argv.slice(2)
const extensions = database === undefined ? [] : [new SQLite({ database })]
const server = new Server({
  port: Number(port),
  address: '127.0.0.1',
  quiet: true,
  extensions,
  // Connections that only listen stay for as long as the bench does.
  timeout: 600_000,
  websocketOptions: { perMessageDeflate: false },
})
await server.listen()
