import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  countOf,
  faultsLeft,
  makeGroup,
  newestLog,
  openBench,
  startAgain,
  write,
  type Bench,
} from './fault-bench.ts'
import { createRelay } from './relay.ts'
import { settled, until } from './verdict.ts'

let bench: Bench
beforeEach(async () => {
  bench = await openBench()
})
afterEach(() => bench.end())

const answersOf = ({ here }: Bench): number[] => here.map(({ tap }) => tap.answered.size)

describe.each([
  ['that takes nothing more', 0],
  ['that takes half of a write', 100],
])('a disk %s', (_kind, left) => {
  it('[D1.2] [D1.3] answers nothing, keeps all, serves what is durable, and goes on once there is room', async () => {
    const { relay, here, elsewhere, comeIn } = bench
    await write([...here, ...elsewhere], 10)
    await settled([...here, ...elsewhere])
    const answered = answersOf(bench)
    await relay.limitFiles((await newestLog(relay.folder)).bytes + left)
    await write(here, 5)
    await until(
      () => here.every(({ tap }) => tap.closes.includes(4503)),
      () => `closed ${here.map(({ tap }) => tap.closes.join(' ')).join(', ')}`,
    )
    expect(answersOf(bench)).toEqual(answered)
    expect(here.map(({ kept }) => kept().length)).toEqual([5, 5])
    expect(await makeGroup(relay, 'late')).toBe(4503)
    expect(await relay.get('/health')).toMatchObject({ status: 503 })
    expect(await countOf(relay, 'faire_echo_store_trouble_total{reason="failed"}')).toBeGreaterThan(
      0,
    )
    const newcomer = comeIn('elm')
    await settled([newcomer, ...elsewhere])
    expect(newcomer.records).toEqual(elsewhere[0]?.records)
    expect(elsewhere.flatMap(({ tap }) => tap.closes)).toEqual([])

    await relay.limitFiles('unlimited')
    await settled(here)
    expect(await relay.get('/health')).toMatchObject({ status: 200 })
    expect(await makeGroup(relay, 'late')).toBeUndefined()
    // Enough to fill several blocks of the log: what stands after a torn write is what gets lost.
    await write([...here, ...elsewhere], 60)
    await settled([...here, ...elsewhere])
    await relay.kill()
    await startAgain(relay, here, elsewhere)
    await settled([...here, ...elsewhere, newcomer])
    expect(await faultsLeft(relay, here, [...elsewhere, newcomer])).toEqual([])
  })

  it('[D1.1] loses nothing when the process dies of it', async () => {
    const { relay, here, elsewhere } = bench
    await write(here, 5)
    await settled(here)
    await relay.limitFiles((await newestLog(relay.folder)).bytes + left)
    await write(here, 5)
    await until(
      () => here.every(({ tap }) => tap.closes.includes(4503)),
      () => 'closed',
    )
    await relay.kill()
    await startAgain(relay, here, elsewhere)
    await settled(here)
    expect(await faultsLeft(relay, here, elsewhere)).toEqual([])
  })
})

describe('a disk that is full at start', () => {
  it('[H1.1] [D1.7] is told in French and in English', async () => {
    const { relay } = bench
    await relay.stop()
    const full = await createRelay({
      folder: relay.folder,
      under: ['prlimit', '--fsize=1:unlimited'],
    })
    full.launch()
    expect(await full.ended()).toBe(1)
    expect(full.printed()).toMatch(/ne peut pas être (écrit|ouvert)/)
    expect(full.printed()).toMatch(/cannot be (written|opened)/)
    expect(full.printed()).not.toContain('    at ')
  })

  it('[D1.7] says once that nothing can be written, and once that it can again', async () => {
    const { relay, here } = bench
    await relay.limitFiles(1)
    await write(here, 1)
    await until(
      () => here.every(({ tap }) => tap.closes.filter((code) => code === 4503).length > 1),
      () => 'refused twice',
    )
    await relay.limitFiles('unlimited')
    await settled(here)
    expect(relay.printed().match(/nothing can be written/g)).toHaveLength(1)
    expect(relay.printed().match(/the store is written again/g)).toHaveLength(1)
  })
})
