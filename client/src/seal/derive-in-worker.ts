import type { DoorKeys, Spoken } from './derive-door.ts'
import type { DoorWord } from './door-worker.ts'
import doorWorker from './door-worker.ts?worker&url'
import { workerAddress } from './worker-address.ts'

/** A derivation on its way. `cancel` ends the work; the keys then never come. */
export interface Deriving {
  readonly keys: Promise<DoorKeys>
  readonly cancel: () => void
}

/** Derives a door beside the page, which stays usable. `onProgress` goes from 0 to 1. */
export function deriveInWorker(spoken: Spoken, onProgress: (done: number) => void): Deriving {
  const worker = new Worker(workerAddress(doorWorker), { type: 'module' })
  const keys = new Promise<DoorKeys>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DoorWord>) => {
      if (data.kind === 'progress') {
        onProgress(data.done)
        return
      }
      worker.terminate()
      resolve(data.keys)
    })
    worker.addEventListener('error', () => {
      worker.terminate()
      // A browser without module workers (Firefox before 114): the page does it, and waits.
      import('./derive-door.ts').then(({ deriveDoor }) => resolve(deriveDoor(spoken)), reject)
    })
  })
  worker.postMessage(spoken, { transfer: [] })
  return { keys, cancel: () => worker.terminate() }
}
