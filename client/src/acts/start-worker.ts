import { workerAddress } from '../seal/worker-address.ts'

/** Starts a worker of this build beside the page; undefined where there are no workers. */
export function startWorker(built: string): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined
  return new Worker(workerAddress(built), { type: 'module' })
}
