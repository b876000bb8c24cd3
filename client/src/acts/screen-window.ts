import type { Stop } from '../sync/line.ts'

// Between windows of one browser, and nowhere else: it never leaves the device.
const channel = 'faire-echo-ecran'

/** Tells the common screens open in this browser the fragment they would now be opened with. */
export function tellScreens(fragment: string): void {
  if (typeof BroadcastChannel === 'undefined') return
  const told = new BroadcastChannel(channel)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  told.postMessage(fragment)
  told.close()
}

/** Told each such fragment. */
export function heardOfScreens(heard: (fragment: string) => void): Stop {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const told = new BroadcastChannel(channel)
  told.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') heard(data)
  })
  return () => told.close()
}

/**
 * This window is opened again, for another session or for the same one: no browser loads anew an address that
 * changes in its fragment alone. It is read again where `isOver` says so; else it leaves the address bar.
 */
export function openedAgain(isOver: (fragment: string) => boolean): Stop {
  const heard = (): void => {
    const fragment = location.hash.slice(1)
    if (fragment === '') return
    if (isOver(fragment)) location.reload()
    else history.replaceState(null, '', location.pathname)
  }
  addEventListener('hashchange', heard)
  return () => removeEventListener('hashchange', heard)
}
