import { JetStreamApiError } from '@nats-io/jetstream'

/**
 * Asks for everybody while the engine is silent: one question at a time, each a while after the last, and
 * all who wait go on with its first answer. However many rooms are written, it is one.
 */
export interface Scout {
  /** Runs it, again and again while there is no answer; throws what it threw, or the last silence. */
  ask<T>(run: () => Promise<T>, told?: (silence: unknown) => void): Promise<T>
  /** The way to the engine was lost and found: what was asked before is not answered any more, and is asked again. */
  readonly lost: () => void
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

/** Questions whose answer may still come, and what the last ones told of the engine. */
function createQuestions() {
  /** How long after the last silence it is asked again; 0 while there are answers. */
  let waitMs = 0
  let answeredMs = -Infinity
  const open = new Set<(silence: unknown) => void>()
  const heard = (): void => {
    waitMs = 0
    answeredMs = performance.now()
  }
  const heed = (): void => {
    waitMs = waitMs === 0 ? firstMs : Math.min(2 * waitMs, mostMs)
  }
  /** Its answer, unless it is given up before. */
  const answerTo = <T>(run: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      open.add(reject)
      void run()
        .then(resolve, reject)
        .finally(() => open.delete(reject))
    })
  return {
    waitMs: () => waitMs,
    async ask<T>(run: () => Promise<T>): Promise<T> {
      const fromMs = performance.now()
      try {
        const answer = await answerTo(run)
        heard()
        return answer
      } catch (cause) {
        if (!isSilence(cause)) heard()
        // Asked before the last answer came, it says nothing of now.
        else if (fromMs >= answeredMs) heed()
        throw cause
      }
    },
    giveUp(): void {
      const silence = Object.assign(new Error('the way was lost'), { name: 'ConnectionError' })
      for (const each of open) each(silence)
    },
  }
}

export function createScout(): Scout {
  const questions = createQuestions()
  /** Somebody asks for all: over once they know more. */
  let asking: Promise<void> | undefined
  let last: unknown

  /** One turn of the one who asks: a question that hangs keeps nobody from asking theirs. */
  async function takeTurn<T>(run: () => Promise<T>): Promise<T> {
    let done = nothing
    const turn = new Promise<void>((resolve) => (done = resolve))
    asking = turn
    const end = (): void => {
      if (asking === turn) asking = undefined
      done()
    }
    await later(questions.waitMs())
    const timer = setTimeout(end, mostMs)
    try {
      return await questions.ask(run)
    } finally {
      clearTimeout(timer)
      end()
    }
  }
  return {
    lost: () => questions.giveUp(),
    async ask(run, told = nothing) {
      const untilMs = performance.now() + patienceMs
      for (;;) {
        if (asking !== undefined) {
          await asking
          if (questions.waitMs() > 0 && performance.now() > untilMs) throw last
          continue
        }
        try {
          return await (questions.waitMs() === 0 ? questions.ask(run) : takeTurn(run))
        } catch (cause) {
          if (!isSilence(cause)) throw cause
          last = cause
          told(cause)
          if (performance.now() > untilMs) throw cause
        }
      }
    },
  }
}
