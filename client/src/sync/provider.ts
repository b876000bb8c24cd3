import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { frame } from '../../../shared/wire/frames.ts'
import type { GateClass } from './gate.ts'

/** y-websocket's provider over a gate, for one document. It never reconnects by itself. */
export interface Provider {
  connect(): void
  disconnect(): void
  /** Asks for what the relay has at this moment. */
  destroy(): void
}

/** A provider whose address and room are constants: the gate knows the real ones. */
export function createProvider(doc: Y.Doc, gate: GateClass): Provider {
  const awareness = new Awareness(doc)
  // Presence is the relay's to say: this one only has to be silent.
  awareness.destroy()
  const provider = new WebsocketProvider('ws://relay', 'room', doc, {
    connect: false,
    disableBc: true,
    awareness,
    WebSocketPolyfill: gate as unknown as typeof WebSocket,
    shouldReconnect: () => false,
  })
  provider.messageHandlers[frame.roomEvent] = () => undefined
  // Its watchdog reconnects by itself unless told not to; our own timer does, with jitter.
  provider.on('connection-close', () => {
    provider.shouldConnect = false
  })
  return provider
}
