import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'

/** A load balancer as plain as can be: each connection to the next relay that takes it, none remembered. */
export interface Balancer {
  readonly url: string
  readonly origin: string
  /** Ports of the relays, once they are known. */
  serve(ports: readonly number[]): void
  stop(): void
}

export async function startBalancer(): Promise<Balancer> {
  const open = new Set<Socket>()
  let ports: readonly number[] = []
  let turn = 0
  const pass = (from: Socket, tries: number): void => {
    const port = ports[(turn += 1) % ports.length]
    if (port === undefined || tries === 0) return void from.destroy()
    const to = connect(port, '127.0.0.1')
    // The next one, as long as nothing was said.
    to.once('error', () => pass(from, tries - 1))
    to.once('connect', () => {
      to.removeAllListeners('error')
      open.add(to)
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        one.on('error', () => other.destroy())
        one.on('close', () => other.destroy())
        one.pipe(other)
      }
    })
  }
  const server = createServer((from) => {
    open.add(from)
    from.on('error', () => from.destroy())
    pass(from, 6)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `ws://127.0.0.1:${port}/relay`,
    origin: `http://127.0.0.1:${port}`,
    serve: (asked) => void (ports = asked),
    stop() {
      server.close()
      for (const each of open) each.destroy()
    },
  }
}
