/** The databases of this device: its own, that of a common screen, that of its libraries. */
const databases = ['faire-echo', 'faire-echo-ecran', 'faire-echo-bibliotheque'] as const

/** Asked for here, so that a page closed in the middle goes on with it the next time. */
const askedUnder = 'faire-echo-passe'

const isAsked = () => localStorage.getItem(askedUnder) !== null

/**
 * Hands the device on: everything it kept is asked to go, and the page starts anew at the door. Every
 * page of it closes first, since what one has read it may still show.
 */
export function askWipe(fragment: string): void {
  localStorage.setItem(askedUnder, 'asked')
  startAt(fragment)
}

/** Set each time a code comes or goes: the other pages then start anew as well. */
const codeTurned = 'faire-echo-code'

/** Every page of the app here starts anew, and asks for the code if there is one. */
export function openAnew(): void {
  localStorage.setItem(codeTurned, `${Date.now()}`)
  location.reload()
}

/** The door, read anew: nothing of what this page held lives on. */
function startAt(fragment: string): void {
  history.replaceState(null, '', fragment === '' ? '/rejoindre' : `/rejoindre#${fragment}`)
  location.reload()
}

/**
 * Before anything is opened: resolves at once, or never when all that was kept here had to go; the
 * page then starts anew at the door it was given.
 */
export async function wipeIfAsked(fragment: string): Promise<void> {
  addEventListener('storage', ({ key }) => {
    if (key === codeTurned || (key === askedUnder && isAsked())) location.reload()
  })
  if (!isAsked()) return
  await Promise.all(databases.map(erase))
  await forgetOpened()
  sessionStorage.clear()
  localStorage.clear()
  startAt(fragment)
  await new Promise(() => undefined)
}

/** The app itself stays, for whoever comes; not which of its screens were opened here. */
async function forgetOpened(): Promise<void> {
  const { caches } = globalThis as { readonly caches?: CacheStorage }
  for (const name of (await caches?.keys()) ?? []) {
    if (/(host|used)$/.test(name)) await caches?.delete(name)
  }
}

function erase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error('Not erased')))
  })
}
