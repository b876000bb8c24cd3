import { JetStreamApiError } from '@nats-io/jetstream'

/**
 * Asks for everybody while the engine is silent: one question at a time, each a while after the last, and
 * all who wait go on with its first answer. However many rooms are written, it is one.
 */
export interface Scout {
  /** Runs it, again and again while there is no answer; throws what it threw, or the last silence. */
  ask<T>(run: () => Promise<T>, told?: (silence: unknown) => void): Promise<T>
}

const firstMs = 50
const mostMs = 400
/** While the engine chooses another leader (4 to 9 s), whoever asks waits rather than cut everybody. */
const patienceMs = 15_000

// Full, too large, or written after something else; none such: that is an answer.
const answers = [10_047, 10_054, 10_077, 10_071, 10_037, 10_043]

const silences = new Set([
  'TimeoutError',
  'RequestError',
  'NoRespondersError',
  'ConnectionError',
  'JetStreamNotEnabled',
  'JetStreamError',
  'JetStreamStatusError',
])

/** What was asked is not known: nobody leads, or the way to whoever does is lost. */
export function isSilence(cause: unknown): boolean {
  if (cause instanceof JetStreamApiError) return !answers.includes(cause.code)
  return cause instanceof Error && silences.has(cause.name)
}

const later = (ms: number): Promise<void> => new Promise((done) => void setTimeout(done, ms))

const nothing = (): void => undefined

export function createScout(): Scout {
  /** How long after the last silence it is asked again; 0 while there are answers. */
  let waitMs = 0
  /** Somebody asks for all: over once they know more. */
  let asking: Promise<void> | undefined
  let last: unknown

  const heed = (cause: unknown): void => {
    last = cause
    waitMs = waitMs === 0 ? firstMs : Math.min(2 * waitMs, mostMs)
  }
  /** One turn of the one who asks. */
  async function takeTurn<T>(run: () => Promise<T>): Promise<T> {
    let over = nothing
    asking = new Promise((done) => (over = done))
    try {
      await later(waitMs)
      const answer = await run()
      waitMs = 0
      return answer
    } catch (cause) {
      if (!isSilence(cause)) waitMs = 0
      throw cause
    } finally {
      asking = undefined
      over()
    }
  }
  return {
    async ask(run, told = () => undefined) {
      const untilMs = performance.now() + patienceMs
      for (;;) {
        if (asking !== undefined) {
          await asking
          if (waitMs > 0 && performance.now() > untilMs) throw last
          continue
        }
        try {
          return await (waitMs === 0 ? run() : takeTurn(run))
        } catch (cause) {
          if (!isSilence(cause)) throw cause
          heed(cause)
          told(cause)
          if (performance.now() > untilMs) throw cause
        }
      }
    },
  }
}
