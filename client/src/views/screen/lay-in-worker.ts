import { startWorker } from '../../acts/start-worker.ts'
import type { Constellation, ConstellationAsked } from './constellation-shapes.ts'
import type { LayAnswer, LayQuestion } from './constellation-worker.ts'
import constellationWorker from './constellation-worker.ts?worker&url'

/** Lays constellations beside the page, which goes on being drawn meanwhile. */
export interface Layouts {
  lay(asked: ConstellationAsked): Promise<Constellation>
  stop(): void
}

interface Waiting {
  readonly asked: ConstellationAsked
  readonly resolve: (laid: Constellation | Promise<Constellation>) => void
}

async function layHere(asked: ConstellationAsked): Promise<Constellation> {
  return (await import('./constellation-layout.ts')).layConstellation(asked)
}

/** Opens a worker; where there are no module workers the page lays them itself. */
export function openLayouts(): Layouts {
  const worker = startWorker(constellationWorker)
  if (worker === undefined) return { lay: layHere, stop: () => undefined }
  const waiting = new Map<number, Waiting>()
  let failed = false
  let last = 0
  const answer = (n: number, laid: Constellation | Promise<Constellation>) => {
    waiting.get(n)?.resolve(laid)
    waiting.delete(n)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<LayAnswer>) =>
    answer(data.n, data.laid),
  )
  worker.addEventListener('error', () => {
    failed = true
    for (const [n, { asked }] of waiting) answer(n, layHere(asked))
  })
  return {
    lay(asked) {
      if (failed) return layHere(asked)
      const n = (last += 1)
      const question: LayQuestion = { n, asked }
      return new Promise((resolve) => {
        waiting.set(n, { asked, resolve })
        worker.postMessage(question, { transfer: [] })
      })
    },
    stop: () => worker.terminate(),
  }
}
