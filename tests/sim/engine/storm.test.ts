import { describe, expect, it } from 'vitest'
import { installVirtualTime } from '../virtual-time.ts'

const { runStorm } = await import('./storm.ts')

const seeds = 40
const perTest = 10
/** What stood before a snapshot could not be taken away, and the next reading lost what came after it. */
const found = [191, 260, 350, 479, 529, 624, 735]

async function hold(each: readonly number[]): Promise<void> {
  let written = 0
  for (const seed of each) {
    const { faults, trace, written: more } = await runStorm(installVirtualTime, seed)
    written += more
    expect(faults.length === 0 ? '' : [`seed ${seed}`, ...faults, ...trace].join('\n')).toBe('')
  }
  expect(written).toBeGreaterThan(each.length)
}

describe('relays on an engine whose leader dies, that answers nothing, late or wrongly', () => {
  it.each(Array.from({ length: seeds / perTest }, (_, at) => at * perTest + 1))(
    '[J1.17] come back by themselves, with all that was answered, once each, from seed %i on',
    (from) => hold(Array.from({ length: perTest }, (_, n) => from + n)),
  )

  it('[J1.17] do so where they once did not', () => hold(found))
})
