import type { Span } from '../../../shared/synthesis/spotting/span.ts'
import { spotHere, type SpotAsked } from './spot-here.ts'

/** A question to the worker, and its answer, by the same number. */
export interface SpotQuestion {
  readonly n: number
  readonly asked: SpotAsked
}
export interface SpotAnswer {
  readonly n: number
  readonly spans: readonly Span[]
}

addEventListener('message', ({ data: { n, asked } }: MessageEvent<SpotQuestion>) => {
  const answer: SpotAnswer = { n, spans: spotHere(asked) }
  postMessage(answer)
})
