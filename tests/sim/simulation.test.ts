import { describe, expect, it } from 'vitest'
import { installVirtualTime } from './virtual-time.ts'

const { runSeed } = await import('./run-seed.ts')

const seeds = 500
const perTest = 50

const report = ({ seed, faults, trace }: Awaited<ReturnType<typeof runSeed>>): string =>
  [`seed ${seed}`, ...faults, ...trace].join('\n')

describe('a bad network, phones that die, a relay that dies', () => {
  it('gives one run for one seed', async () => {
    const first = await runSeed(installVirtualTime, 42)
    expect(first.trace.length).toBeGreaterThan(10)
    expect(await runSeed(installVirtualTime, 42)).toEqual(first)
  })

  it.each(Array.from({ length: seeds / perTest }, (_, at) => at * perTest + 1))(
    '[O1.7] loses and doubles nothing, from seed %i on',
    async (from) => {
      let written = 0
      for (let seed = from; seed < from + perTest; seed += 1) {
        const outcome = await runSeed(installVirtualTime, seed)
        written += outcome.written
        expect(outcome.faults.length === 0 ? '' : report(outcome)).toBe('')
      }
      expect(written).toBeGreaterThan(perTest)
    },
  )
})
