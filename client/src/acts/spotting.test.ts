import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Span } from '../../../shared/synthesis/spotting/span.ts'
import { openSpotting } from './spotting.ts'
import type { SpotAnswer, SpotQuestion } from './spotting-worker.ts'

type Listener = (event: { readonly data: SpotAnswer }) => void

/** A worker whose answers the test gives, in the order it likes. */
class FakeWorker {
  static last: FakeWorker | undefined
  readonly asked: SpotQuestion[] = []
  readonly heard = new Map<string, Listener>()
  stopped = false
  constructor() {
    FakeWorker.last = this
  }
  addEventListener(kind: string, listener: Listener) {
    this.heard.set(kind, listener)
  }
  postMessage(question: SpotQuestion) {
    this.asked.push(question)
  }
  terminate() {
    this.stopped = true
  }
  answer(n: number, text: string) {
    this.heard.get('message')?.({ data: { n, spans: [{ text } as Span] } })
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const asked = (text: string) => ({ text, roster: [] })

describe('spotting beside the page', () => {
  it('[A5.2] gives each answer to its own question, in any order', async () => {
    vi.stubGlobal('Worker', FakeWorker)
    const spotting = openSpotting()
    const one = spotting.spot(asked('un'))
    const two = spotting.spot(asked('deux'))
    const worker = FakeWorker.last
    const [first, second] = worker?.asked ?? []
    worker?.answer(second?.n ?? 0, 'deux')
    worker?.answer(first?.n ?? 0, 'un')
    expect((await one)[0]?.text).toBe('un')
    expect((await two)[0]?.text).toBe('deux')
    spotting.stop()
    expect(worker?.stopped).toBe(true)
  })

  it('[A5.2] spots in the page when the worker fails, what was waiting too', async () => {
    vi.stubGlobal('Worker', FakeWorker)
    const spotting = openSpotting()
    const waiting = spotting.spot(asked('Karim est là.'))
    FakeWorker.last?.heard.get('error')?.({ data: { n: 0, spans: [] } })
    expect((await waiting).map(({ text }) => text)).toEqual(['Karim'])
    expect((await spotting.spot(asked('Avec Awa.'))).map(({ text }) => text)).toEqual(['Awa'])
  })

  it('[A5.2] spots in the page where there is no worker', async () => {
    vi.stubGlobal('Worker', undefined)
    expect((await openSpotting().spot(asked('À Alès.'))).map(({ text }) => text)).toEqual(['Alès'])
  })
})
