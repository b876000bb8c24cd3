import { deviceRandom } from '../seal/random.ts'
import { openDeviceStore } from './device-store.ts'
import type { Clock, Lifecycle, Nudge, Stop, Surroundings } from './surroundings.ts'

export const browserClock: Clock = {
  nowMs: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** Listens to several events at once; returns how to stop. */
function hear(target: EventTarget, names: readonly string[], run: () => void): Stop {
  for (const name of names) target.addEventListener(name, run)
  return () => {
    for (const name of names) target.removeEventListener(name, run)
  }
}

export const browserLifecycle: Lifecycle = {
  onHide(run) {
    const stops = [
      hear(document, ['visibilitychange'], () => {
        if (document.visibilityState === 'hidden') run()
      }),
      hear(window, ['pagehide'], run),
    ]
    return () => stops.forEach((stop) => stop())
  },
  onShow(run) {
    const stops = [
      hear(document, ['visibilitychange'], () => {
        if (document.visibilityState === 'visible') run()
      }),
      // `pageshow` also fires at first load, where there is nothing to wake.
      hear(window, ['online'], run),
    ]
    const shown = (event: PageTransitionEvent): void => {
      if (event.persisted) run()
    }
    window.addEventListener('pageshow', shown)
    return () => {
      stops.forEach((stop) => stop())
      window.removeEventListener('pageshow', shown)
    }
  },
}

function tabs(): Nudge | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  const channel = new BroadcastChannel('faire-echo')
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    tell: (room) => channel.postMessage(room),
    listen(heard) {
      const onMessage = (event: MessageEvent<unknown>): void => {
        if (typeof event.data === 'string') heard(event.data)
      }
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
  }
}

/** The world as a browser gives it, and the relay's address. One a page: every line shares it. */
export function browserSurroundings(urlNow: () => string): Surroundings {
  const nudge = tabs()
  return {
    ...browserClock,
    store: openDeviceStore(),
    WebSocket,
    get url() {
      return urlNow()
    },
    random: deviceRandom,
    lifecycle: browserLifecycle,
    ...(nudge && { nudge }),
  }
}
