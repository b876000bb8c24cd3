import { describe, expect, it } from 'vitest'
import { hiddenMs, watchSight } from './watch-sight.ts'

/** A page that is looked at or not, on a clock moved by hand. */
function page(isSeenFirst = true) {
  let nowMs = 0
  let isSeen = isSeenFirst
  let shut = 0
  let timer: { readonly atMs: number; readonly run: () => void } | undefined
  const heard = { hide: () => undefined as void, show: () => undefined as void }
  const mayHand = watchSight(
    {
      nowMs: () => nowMs,
      isSeen: () => isSeen,
      after(ms, run) {
        const mine = { atMs: nowMs + ms, run }
        timer = mine
        return () => (timer = timer === mine ? undefined : timer)
      },
      lifecycle: {
        onHide: (run) => ((heard.hide = run), () => undefined),
        onShow: (run) => ((heard.show = run), () => undefined),
      },
    },
    () => (shut += 1),
  )
  return {
    mayHand,
    shut: () => shut,
    hide: () => ((isSeen = false), heard.hide()),
    show: () => ((isSeen = true), heard.show()),
    network: () => heard.show(),
    /** A device that sleeps lets no timer run. */
    pass(ms: number, sleeping = false) {
      nowMs += ms
      if (!sleeping && timer !== undefined && timer.atMs <= nowMs) timer.run()
    },
  }
}

describe('[K3.8] a page out of sight', () => {
  it('shuts after ten minutes, and not before', () => {
    const one = page()
    one.pass(hiddenMs * 2)
    one.hide()
    one.pass(hiddenMs - 1)
    expect(one.shut()).toBe(0)
    one.pass(1)
    expect(one.shut()).toBe(1)
  })

  it('counts from the last time it was seen', () => {
    const one = page()
    one.hide()
    one.pass(hiddenMs - 1)
    one.show()
    one.hide()
    one.pass(hiddenMs - 1)
    expect(one.shut()).toBe(0)
  })

  it('shuts when it wakes, on a device whose timers slept', () => {
    const one = page()
    one.hide()
    one.pass(hiddenMs, true)
    expect(one.shut()).toBe(0)
    one.show()
    expect(one.shut()).toBe(1)
  })

  it('is not kept open by a network that comes and goes', () => {
    const one = page()
    one.hide()
    one.pass(hiddenMs - 1)
    one.network()
    one.pass(1)
    expect(one.shut()).toBe(1)
  })

  it('hands its key for a minute, and a page that nobody saw yet never does', () => {
    const [one, other] = [page(), page(false)]
    expect([one.mayHand(), other.mayHand()]).toEqual([true, false])
    one.hide()
    one.pass(59_999)
    expect(one.mayHand()).toBe(true)
    one.pass(1)
    expect(one.mayHand()).toBe(false)
    other.show()
    expect(other.mayHand()).toBe(true)
  })
})
