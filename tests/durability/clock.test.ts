import { afterEach, beforeEach, expect, it } from 'vitest'
import { faultsLeft, openBench, startAgain, write, type Bench } from './fault-bench.ts'
import { settled, until } from './verdict.ts'

const hourMs = 3_600_000

let bench: Bench
beforeEach(async () => {
  const preload = new URL('shifting-clock.mjs', import.meta.url).href
  bench = await openBench({ preload })
})
afterEach(() => bench.end())

it('[D1.6] a clock that jumps by hours, back and on, stops nothing and loses nothing', async () => {
  const { relay, here, elsewhere, comeIn } = bench
  const all = [...here, ...elsewhere]
  for (const shiftMs of [-7 * hourMs, 9 * hourMs, -40 * 24 * hourMs]) {
    relay.shiftClock(shiftMs)
    await write(all, 8)
    await settled(all, 5_000)
  }
  const offsets: number[] = []
  const late = comeIn('ash')
  late.line.listen({ admitted: ({ offsetMs }) => offsets.push(offsetMs) })
  await until(
    () => offsets.length > 0,
    () => 'admitted',
  )
  // The relay says its own hour, wrong as it is: devices that date by it agree with it.
  expect(offsets[0]).toBeLessThan(-30 * 24 * hourMs)
  expect(all.flatMap(({ tap }) => tap.closes)).toEqual([])
  await relay.kill()
  await startAgain(relay, here, elsewhere)
  await settled([...all, late])
  expect(await faultsLeft(relay, [...here, late], elsewhere)).toEqual([])
})
