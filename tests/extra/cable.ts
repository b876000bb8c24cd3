import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to one port that may stall: nothing passes, nothing is refused, and later all of it comes at once. */
export interface Cable {
  readonly port: number
  stall(): void
  flow(): void
  stop(): void
}

export async function layCable(to: number): Promise<Cable> {
  const open = new Set<Socket>()
  let isStalled = false
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    for (const [from, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      // Gone: what waits for it goes nowhere.
      from.on('error', () => other.destroy())
      from.on('close', () => open.delete(from))
      from.on('data', (bytes) => void other.write(bytes))
      from.on('end', () => other.end())
      if (isStalled) from.pause()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    stall() {
      isStalled = true
      for (const each of open) each.pause()
    },
    flow() {
      isStalled = false
      for (const each of open) each.resume()
    },
    stop() {
      server.close()
      for (const each of open) each.destroy()
    },
  }
}
