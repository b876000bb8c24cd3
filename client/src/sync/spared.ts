// In the place of what Yjs and y-websocket would bring to every phone: lib0's styled logging, and a channel
// between tabs. Pages of this device nudge one another, and read what it keeps.

/** What Yjs puts between its words; here nothing is styled. */
export const [BOLD, UNBOLD, ORANGE, RED] = ''

/** What Yjs says when it is used in a way that loses something. */
// oxlint-disable-next-line no-console -- its own way of saying so; nothing of ours passes here
export const warn = (...words: readonly unknown[]): void => console.warn(...words)

const nothing = (): void => undefined

export { warn as print, nothing as publish, nothing as subscribe, nothing as unsubscribe }
