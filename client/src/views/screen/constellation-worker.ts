import { layConstellation } from './constellation-layout.ts'
import type { Constellation, ConstellationAsked } from './constellation-shapes.ts'

/** A question to the worker, and its answer, by the same number. */
export interface LayQuestion {
  readonly n: number
  readonly asked: ConstellationAsked
}
export interface LayAnswer {
  readonly n: number
  readonly laid: Constellation
}

addEventListener('message', ({ data: { n, asked } }: MessageEvent<LayQuestion>) => {
  const answer: LayAnswer = { n, laid: layConstellation(asked) }
  postMessage(answer)
})
