/** A sentence looked for takes this long at most before the phone may sleep. */
const writingMs = 120_000

/** Keeps the screen lit until stopped; asked again whenever the page comes back to sight. */
export function stayAwake(): () => void {
  // None on plain http, nor on older phones: they sleep.
  const { wakeLock } = navigator as { readonly wakeLock?: WakeLock }
  let held: Promise<WakeLockSentinel | void> | undefined
  const take = () => {
    // A battery that is low says no.
    if (document.visibilityState === 'visible')
      held = wakeLock?.request('screen').catch(() => undefined)
  }
  take()
  document.addEventListener('visibilitychange', take)
  return () => {
    document.removeEventListener('visibilitychange', take)
    void held?.then((lock) => lock?.release())
  }
}

let stop: (() => void) | undefined
let resting: ReturnType<typeof setTimeout> | undefined

/** Told at each letter: the screen stays lit while somebody writes. */
export function stayAwakeWriting(): void {
  stop ??= stayAwake()
  clearTimeout(resting)
  resting = setTimeout(() => {
    stop?.()
    stop = undefined
  }, writingMs)
}
