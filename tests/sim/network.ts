import type { SocketConstructor } from '../../client/src/sync/socket.ts'
import type { SocketEvents, SocketPort } from '../../shared/host/socket-port.ts'
import type { Chance } from './chance.ts'
import type { VirtualTime } from './virtual-time.ts'

/** The relay's end: nothing while it is down. */
export type Accept = (port: SocketPort) => SocketEvents | undefined

interface Means {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly accept: Accept
  readonly isOnline: () => boolean
}

/** One way of a connection: messages in order, each with a delay of its own. */
interface Way {
  send(deliver: () => void): void
  /** Loses what is on its way, but for the first ones: a batch may be half flushed. */
  cut(): void
}

function createWay({ time, chance }: Means): Way {
  let lastMs = 0
  let waiting: (() => void)[] = []
  return {
    send(deliver) {
      lastMs = Math.max(lastMs, time.nowMs() + 1 + chance.below(60))
      const cancel = time.after(lastMs - time.nowMs(), () => {
        waiting = waiting.filter((each) => each !== cancel)
        deliver()
      })
      waiting.push(cancel)
    },
    cut() {
      for (const cancel of waiting.slice(chance.below(waiting.length + 1))) cancel()
      waiting = []
    },
  }
}

type Listener = (event: { readonly data?: unknown; readonly code?: number }) => void

/** A connection from one device to the relay, both ends of it. */
interface Connection {
  /** The network fails: what is on its way is lost, and each end hears of it when it does, or never. */
  cut(): void
}

/** A device's access to the relay. */
export interface Access {
  readonly WebSocket: SocketConstructor
  readonly cutAll: () => void
}

export function createAccess(means: Means): Access {
  const open = new Set<Connection>()
  return {
    cutAll() {
      for (const connection of open) connection.cut()
    },
    WebSocket: class extends SimulatedSocket {
      constructor() {
        super(means, open)
      }
    },
  }
}

class SimulatedSocket {
  binaryType = ''
  private readonly listeners = new Map<string, Listener[]>()
  private readonly up: Way
  private readonly down: Way
  private far: SocketEvents | undefined
  private isOver = false
  private isFarOver = false

  private readonly connection: Connection = { cut: () => this.cut() }

  private readonly means: Means
  private readonly open: Set<Connection>

  constructor(means: Means, open: Set<Connection>) {
    this.means = means
    this.open = open
    this.up = createWay(means)
    this.down = createWay(means)
    open.add(this.connection)
    this.up.send(() => this.arrive())
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener])
  }

  send(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.isOver) return
    const copy = bytes.slice()
    this.up.send(() => this.far?.onFrame(copy))
  }

  close(): void {
    if (this.isOver) return
    this.isOver = true
    this.open.delete(this.connection)
    this.down.cut()
    this.up.send(() => this.endFar())
  }

  private tell(type: string, event: Parameters<Listener>[0]): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event)
  }

  private arrive(): void {
    if (this.isOver || this.isFarOver) return
    this.far = this.means.isOnline() ? this.means.accept(this.port()) : undefined
    if (this.far === undefined) this.down.send(() => this.end(1006))
    else this.down.send(() => this.tell('open', {}))
  }

  private port(): SocketPort {
    return {
      send: (bytes) => {
        const { buffer } = bytes.slice()
        if (!this.isFarOver) this.down.send(() => this.tell('message', { data: buffer }))
      },
      close: (code) => {
        if (this.isFarOver) return
        this.isFarOver = true
        this.down.send(() => this.end(code))
      },
      bufferedBytes: () => 0,
    }
  }

  private end(code: number): void {
    if (this.isOver) return
    this.isOver = true
    this.open.delete(this.connection)
    this.tell('close', { code })
  }

  private endFar(): void {
    if (this.isFarOver) return
    this.isFarOver = true
    this.far?.onClose()
  }

  private cut(): void {
    this.up.cut()
    this.down.cut()
    this.open.delete(this.connection)
    const { time, chance } = this.means
    // A half-open socket: the relay may hear of it late, the device not before its watchdog.
    time.after(chance.below(3_000), () => this.endFar())
    if (chance.happens(0.7)) time.after(chance.below(500), () => this.end(1006))
  }
}
