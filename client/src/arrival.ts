import type { Arrival } from './store/app.ts'

/**
 * Reads what follows # and takes it off the address bar at once, before anything renders: it holds
 * a secret, and an address bar is read by histories, screenshots and neighbours.
 */
function takeFragment(): Arrival {
  const fragment = location.hash.slice(1)
  if (fragment !== '') history.replaceState(null, '', location.pathname)
  return { fragment }
}

/** Imported first by main, so that it runs before any other code of ours. */
export const arrival = takeFragment()
