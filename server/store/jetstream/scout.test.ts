import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { JetStreamApiError } from '@nats-io/jetstream'
import { createScout } from './scout.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const silent = () => Object.assign(new Error('no responders'), { name: 'JetStreamNotEnabled' })
const refused = () =>
  new JetStreamApiError({ code: 400, err_code: 10_071, description: 'wrong last sequence' })

/** An engine that answers from then on, and how often it was asked. */
function engineFrom(answersMs: number, answer: () => string = () => 'written') {
  const fromMs = performance.now() + answersMs
  let asked = 0
  const ask = async (): Promise<string> => {
    asked += 1
    if (performance.now() < fromMs) throw silent()
    return answer()
  }
  return { ask, asked: () => asked }
}

describe('[J1.18] who waits for an engine that is silent', () => {
  it('asks once for a thousand rooms, ever more seldom, and all go on with the first answer', async () => {
    const { ask, asked } = engineFrom(6_000)
    const scout = createScout()
    // The first finds out; those that are written later know already.
    const first = scout.ask(ask)
    await vi.advanceTimersByTimeAsync(10)
    const rooms = Array.from({ length: 999 }, () => scout.ask(ask))
    await vi.advanceTimersByTimeAsync(5_900)
    expect(asked()).toBeLessThan(25)
    await vi.advanceTimersByTimeAsync(600)
    expect(new Set(await Promise.all([first, ...rooms]))).toEqual(new Set(['written']))
    expect(asked()).toBeLessThan(25 + 1_000)
  })

  it('asks once each while it answers, and a refusal is an answer', async () => {
    const { ask, asked } = engineFrom(0, () => {
      throw refused()
    })
    const scout = createScout()
    const results = await Promise.allSettled([scout.ask(ask), scout.ask(ask)])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(asked()).toBe(2)
  })

  it('lets the others go on when whoever asked was refused', async () => {
    const scout = createScout()
    let isAway = true
    const asker = scout.ask(async () => {
      throw isAway ? silent() : refused()
    })
    const outcome = asker.catch((cause: unknown) => cause)
    await vi.advanceTimersByTimeAsync(200)
    const other = scout.ask(async () => 'written')
    isAway = false
    await vi.advanceTimersByTimeAsync(500)
    expect(await outcome).toBeInstanceOf(JetStreamApiError)
    expect(await other).toBe('written')
  })

  it('lets the others ask when a question is never answered', async () => {
    const scout = createScout()
    let isAway = true
    const never = new Promise<string>(() => undefined)
    void scout.ask(async () => (isAway ? Promise.reject(silent()) : never))
    await vi.advanceTimersByTimeAsync(10)
    const other = scout.ask(async () => 'written')
    isAway = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await other).toBe('written')
  })

  it('asks again at once whatever waited when the way was lost, a write too', async () => {
    const scout = createScout()
    const answers: ((answer: string) => void)[] = []
    const run = () => new Promise<string>((resolve) => answers.push(resolve))
    const asked = [scout.ask(run), scout.ask(run)]
    scout.lost()
    await vi.advanceTimersByTimeAsync(100)
    answers.at(-1)?.('written')
    await vi.advanceTimersByTimeAsync(100)
    answers.at(-1)?.('written')
    expect(await Promise.all(asked)).toEqual(['written', 'written'])
    expect(answers.length).toBe(4)
  })

  it('is not silenced by a question that was asked before the last answer', async () => {
    const scout = createScout()
    let isFirst = true
    const late = scout.ask(async () => {
      if (!isFirst) return 'late'
      isFirst = false
      await new Promise((done) => void setTimeout(done, 2_000))
      throw silent()
    })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await scout.ask(async () => 'written')).toBe('written')
    await vi.advanceTimersByTimeAsync(1_000)
    // Asked again at once, with the others: this clock stands still.
    expect(await late).toBe('late')
  })

  it('gives up after a while, in words, and whoever comes next is heard when it is back', async () => {
    const scout = createScout()
    const { ask } = engineFrom(20_000)
    const told: unknown[] = []
    const waiting = [scout.ask(ask, (cause) => told.push(cause)), scout.ask(ask)]
    const outcomes = Promise.allSettled(waiting)
    await vi.advanceTimersByTimeAsync(16_000)
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(told.length).toBeGreaterThan(10)
    const next = scout.ask(ask)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await next).toBe('written')
  })
})
