import { describe, expect, it } from 'vitest'
import { createBeat } from './beat.ts'

/** A step that ends when told to. */
function held() {
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  return { ended, end }
}

/** Gaps that end when told to. */
let endGap: () => void = () => undefined
const turns = {
  soon: (run: () => void) => setImmediate(run),
  after: (_ms: number, run: () => void) => void (endGap = run),
}

const turn = (): Promise<void> => new Promise((next) => setImmediate(next))

describe('[L1.4] the beat of a relay', () => {
  it('runs together what was asked for in one turn, and next what is asked for meanwhile', async () => {
    const beat = createBeat(turns, 0)
    const first = held()
    const ran: string[] = []
    const step = (name: string, until?: Promise<void>) => async (): Promise<string> => {
      ran.push(name)
      await until
      return name
    }
    const answers = [beat(step('a', first.ended)), beat(step('b'))]
    await turn()
    expect(ran).toEqual(['a', 'b'])
    answers.push(beat(step('c')))
    await turn()
    expect(ran).toEqual(['a', 'b'])
    first.end()
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c'])
  })

  it('begins again after its gap, with all that came meanwhile', async () => {
    const beat = createBeat(turns, 4)
    await beat(() => Promise.resolve())
    const ran: string[] = []
    const later = ['a', 'b'].map((name) => beat(async () => void ran.push(name)))
    await turn()
    expect(ran).toEqual([])
    endGap()
    await Promise.all(later)
    expect(ran).toEqual(['a', 'b'])
  })

  it('goes on when one of them breaks, and tells that one alone', async () => {
    const beat = createBeat(turns, 0)
    const broken = beat(() => Promise.reject(new Error('broken')))
    const whole = beat(() => Promise.resolve('whole'))
    await expect(broken).rejects.toThrow('broken')
    expect(await whole).toBe('whole')
    expect(await beat(() => Promise.resolve('next'))).toBe('next')
  })
})
