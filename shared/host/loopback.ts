/** True for the address of a socket that comes from this very machine. */
export const isLoopback = (address: string): boolean =>
  address === '::1' || address.startsWith('127.')

/** True for a host of an address bar that leads any other device to itself. */
export const isOnlyHere = (hostname: string): boolean =>
  /^(127\.[\d.]+|\[?::1\]?|(.+\.)?localhost)$/.test(hostname)
