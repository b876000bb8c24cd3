import type { Log } from '../surroundings.ts'

/** What a store tells of itself, for whoever keeps watch over it. */
export type StoreEvent =
  /** One write of the group is durable: how long it took, how many wait for the next. */
  | { readonly kind: 'wrote'; readonly ms: number; readonly waiting: number }
  /** A write is not known to be durable: nothing is written until the store is whole again. */
  | { readonly kind: 'failed'; readonly cause: unknown }
  /** Opened again after a failure: what is written from now on is durable. */
  | { readonly kind: 'mended' }
  /** Found at start: the last of what was written cannot be read. */
  | { readonly kind: 'doubted' }
  /** The end of a room's log is, or may be, missing. */
  | { readonly kind: 'cut' }
  /**
   * A room cannot be made, nor begin anew: its key cannot be kept, or the old one not destroyed; or what
   * was erased cannot leave the files yet.
   */
  | { readonly kind: 'keyless'; readonly cause: unknown }
  /** A door was written, and not yet where it is looked up: the next reading of its room does it. */
  | { readonly kind: 'unindexed'; readonly cause: unknown }
  /** A room cannot be read at all. */
  | { readonly kind: 'unreadable'; readonly cause: unknown }

/** Up to which times the writes are counted, in seconds: half a millisecond to two seconds. */
export const writeBucketsSeconds = [
  0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2,
]

export type StoreWatch = (event: StoreEvent) => void

/** Whom a store tells. */
export interface Listening {
  readonly log: Log
  readonly also: StoreWatch
}

/** Says in the log what a host must know, once for each failure however many writes it refuses. */
export function tellStore({ log, also }: Listening): StoreWatch {
  let isFailing = false
  return (event) => {
    also(event)
    if (event.kind === 'failed' && !isFailing) {
      log.error({ cause: event.cause }, 'nothing can be written: acts are refused until it can')
    }
    if (event.kind === 'mended') log.info({}, 'the store is written again')
    if (event.kind === 'doubted') {
      log.warn({}, 'the last of what was written is damaged: each room opens a new generation')
    }
    if (event.kind === 'cut') log.warn({}, 'a log was cut short: a new generation opens')
    if (event.kind === 'keyless') {
      log.error(
        { cause: event.cause },
        'a key cannot be kept, or destroyed, or its files made shorter: rooms go on',
      )
    }
    if (event.kind === 'unindexed') {
      log.warn(
        { cause: event.cause },
        'a door is not found yet: the next reading of its room mends it',
      )
    }
    if (event.kind === 'unreadable') {
      log.error({ cause: event.cause }, 'a room cannot be read: it is refused, the others are not')
    }
    if (event.kind === 'failed' || event.kind === 'mended') isFailing = event.kind === 'failed'
  }
}
