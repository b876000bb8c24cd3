import type { StoreWatch } from '../store-watch.ts'

/** Whether the engine takes what is written, as its last answers tell. */
export function createPulse(watch: StoreWatch) {
  let isFailing = false
  return {
    isFailing: (): boolean => isFailing,
    /** Told of every try: why it failed, or that it did not. */
    tell: (cause?: unknown): void => {
      if (cause !== undefined) watch({ kind: 'failed', cause })
      else if (isFailing) watch({ kind: 'mended' })
      isFailing = cause !== undefined
    },
  }
}
