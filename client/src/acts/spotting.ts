import type { Span } from '../../../shared/synthesis/spotting/span.ts'
import type { SpotAsked } from './spot-here.ts'
import spottingWorker from './spotting-worker.ts?worker&url'
import type { SpotAnswer, SpotQuestion } from './spotting-worker.ts'
import { startWorker } from './start-worker.ts'

/** Spots beside the page, on this device alone. Answers come in any order; stopped, none comes. */
export interface Spotting {
  spot(asked: SpotAsked): Promise<readonly Span[]>
  stop(): void
}

interface Waiting {
  readonly asked: SpotAsked
  readonly resolve: (spans: readonly Span[] | Promise<readonly Span[]>) => void
}

async function inPage(asked: SpotAsked): Promise<readonly Span[]> {
  return (await import('./spot-here.ts')).spotHere(asked)
}

/** Opens a worker, which fetches the lists once; where there are no module workers the page spots. */
export function openSpotting(): Spotting {
  const worker = startWorker(spottingWorker)
  if (worker === undefined) return { spot: inPage, stop: () => undefined }
  const waiting = new Map<number, Waiting>()
  let failed = false
  let last = 0
  worker.addEventListener('message', ({ data: { n, spans } }: MessageEvent<SpotAnswer>) => {
    waiting.get(n)?.resolve(spans)
    waiting.delete(n)
  })
  worker.addEventListener('error', () => {
    failed = true
    for (const { asked, resolve } of waiting.values()) resolve(inPage(asked))
    waiting.clear()
  })
  return {
    spot(asked) {
      if (failed) return inPage(asked)
      const n = (last += 1)
      const question: SpotQuestion = { n, asked }
      return new Promise((resolve) => {
        waiting.set(n, { asked, resolve })
        worker.postMessage(question, { transfer: [] })
      })
    },
    stop: () => worker.terminate(),
  }
}
