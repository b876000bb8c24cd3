import { describe, expect, it } from 'vitest'
import { createNews } from './news.ts'

/** A clock of one timer, moved by hand. */
function oneTimer() {
  let nowMs = 0
  let timer: { readonly atMs: number; readonly run: () => void } | undefined
  return {
    elapsedMs: () => nowMs,
    after(ms: number, run: () => void) {
      timer = { atMs: nowMs + ms, run }
      return () => void (timer = undefined)
    },
    pass(ms: number) {
      const untilMs = nowMs + ms
      const due = timer !== undefined && timer.atMs <= untilMs ? timer : undefined
      if (due !== undefined) {
        timer = undefined
        nowMs = due.atMs
        due.run()
      }
      nowMs = untilMs
    },
  }
}

function watched() {
  const clock = oneTimer()
  const told: [number, string][] = []
  let said = 'a'
  const news = createNews(clock, {
    everyMs: 2_000,
    read: () => said,
    tell: (what) => told.push([clock.elapsedMs(), what]),
  })
  return { clock, told, news, say: (what: string) => void (said = what) }
}

describe('what is told when it changes', () => {
  it('is told at once after a silence, then in its turn, the last of many alone', () => {
    const { clock, told, news, say } = watched()
    expect(news.refresh()).toBe(true)
    for (const what of ['b', 'c', 'd']) {
      clock.pass(100)
      say(what)
      expect(news.refresh()).toBe(false)
    }
    clock.pass(60_000)
    expect(told).toEqual([
      [0, 'a'],
      [2_000, 'd'],
    ])
  })

  it('is not told when it came back to what it was', () => {
    const { clock, told, news, say } = watched()
    news.refresh()
    say('b')
    news.refresh()
    say('a')
    clock.pass(60_000)
    expect(told).toEqual([[0, 'a']])
  })

  it('may be told without waiting, and what waited is told with it', () => {
    const { clock, told, news, say } = watched()
    news.refresh()
    say('b')
    news.refresh()
    say('c')
    expect(news.now()).toBe(true)
    clock.pass(60_000)
    expect(told.map(([, what]) => what)).toEqual(['a', 'c'])
  })

  it('is told no more once stopped', () => {
    const { clock, told, news, say } = watched()
    news.refresh()
    say('b')
    news.refresh()
    news.stop()
    clock.pass(60_000)
    expect(told).toHaveLength(1)
  })
})
