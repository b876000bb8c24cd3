import type { Stop } from '../sync/line.ts'

// Between pages of one browser, and nowhere else: it never leaves the device.
const name = 'faire-echo-code'
const asking = 'ask'

/** Hands the opened key to pages that wait for it now, and to those that ask later. */
export function handKey(key: CryptoKey, mayHand: () => boolean): Stop {
  const channel = new BroadcastChannel(name)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  const hand = () => channel.postMessage(key)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === asking && mayHand()) hand()
  })
  hand()
  return () => channel.close()
}

/** Asks the other pages, and goes on listening until told to stop. */
export function askPages(heard: (key: CryptoKey) => void): Stop {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data instanceof CryptoKey) heard(data)
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  channel.postMessage(asking)
  return () => channel.close()
}
