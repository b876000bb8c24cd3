import { chmod, rename, writeFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import {
  countOf,
  faultsLeft,
  makeGroup,
  openBench,
  startAgain,
  write,
  type Bench,
} from './fault-bench.ts'
import { settled, until } from './verdict.ts'

// Rights bind everybody but root; root without its capabilities is somebody like others.
const bound = process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : []

let bench: Bench
afterEach(() => bench.end())

const refused = ({ here }: Bench): Promise<void> =>
  until(
    () => here.every(({ tap }) => tap.closes.includes(4503)),
    () => `closed ${here.map(({ tap }) => tap.closes.join(' ')).join(', ')}`,
  )

describe('a read-only folder', () => {
  it('[H1.1] [D1.7] is told at start, in French and in English', async () => {
    bench = await openBench({ under: bound })
    const { relay } = bench
    await relay.stop()
    for (const mode of [0o500, 0o700]) {
      await chmod(join(relay.folder, 'store'), 0o500)
      await chmod(relay.folder, mode)
      const before = relay.printed().length
      relay.launch()
      expect(await relay.ended()).toBe(1)
      const said = relay.printed().slice(before)
      expect(said).toMatch(/ne peut pas être (écrit|ouvert)/)
      expect(said).toMatch(/cannot be (written|opened)/)
      await chmod(relay.folder, 0o700)
      await chmod(join(relay.folder, 'store'), 0o700)
    }
  })

  it('[D1.2] that turns so under a relay makes no room; a write that fails waits for its rights', async () => {
    bench = await openBench({ under: bound })
    const { relay, here, elsewhere } = bench
    for (const part of ['keys', 'store']) await chmod(join(relay.folder, part), 0o500)
    expect(await makeGroup(relay, 'late')).toBe(4503)
    expect(relay.printed()).toContain('a key cannot be kept, or destroyed')
    // What is open stays open: rooms that are there go on, durably.
    await write(here, 3)
    await settled(here)
    await relay.limitFiles(1)
    await write(here, 3)
    await refused(bench)
    await relay.limitFiles('unlimited')
    const failed = await countOf(relay, 'faire_echo_store_trouble_total{reason="failed"}')
    await until(
      async () =>
        (await countOf(relay, 'faire_echo_store_trouble_total{reason="failed"}')) > failed,
      () => 'refused again',
    )
    expect(await relay.get('/health')).toMatchObject({ status: 503 })
    for (const part of ['keys', 'store']) await chmod(join(relay.folder, part), 0o700)
    await settled(here)
    expect(await makeGroup(relay, 'late')).toBeUndefined()
    await write(here, 40)
    await settled(here)
    await relay.kill()
    await startAgain(relay, here, elsewhere)
    await settled([...here, ...elsewhere])
    expect(await faultsLeft(relay, here, elsewhere)).toEqual([])
  })
})

describe('a folder that is gone', () => {
  it('[D1.2] is not written, nor made anew; all goes on when it is back', async () => {
    bench = await openBench()
    const { relay, here, elsewhere } = bench
    const [store, away] = ['store', 'away'].map((name) => join(relay.folder, name)) as [
      string,
      string,
    ]
    await write(here, 5)
    await settled(here)
    const answered = here.map(({ tap }) => tap.answered.size)
    await rename(store, away)
    await write(here, 5)
    await refused(bench)
    expect(here.map(({ tap }) => tap.answered.size)).toEqual(answered)
    await rename(away, store)
    await settled(here)
    await relay.kill()
    await startAgain(relay, here, elsewhere)
    await settled([...here, ...elsewhere])
    expect(await faultsLeft(relay, here, elsewhere)).toEqual([])
  })

  it('[D1.2] with its keys erases no room in anybody’s eyes', async () => {
    bench = await openBench()
    const { relay, here, elsewhere, comeIn } = bench
    await write(here, 5)
    await settled(here)
    await relay.stop()
    await startAgain(relay)
    const [keys, away] = ['keys', 'away'].map((name) => join(relay.folder, name)) as [
      string,
      string,
    ]
    await rename(keys, away)
    await writeFile(keys, '')
    const newcomer = comeIn('ash')
    await until(
      () => newcomer.tap.closes.includes(4503),
      () => `closed ${newcomer.tap.closes.join(' ')}`,
    )
    expect(newcomer.state().state).toBe('reconnecting')
    await rm(keys)
    const later = comeIn('elm')
    await until(
      () => later.tap.closes.includes(4503),
      () => `closed ${later.tap.closes.join(' ')}`,
    )
    await rename(away, keys)
    await settled([...here, ...elsewhere, newcomer, later])
    expect(await faultsLeft(relay, [...here, newcomer], [...elsewhere, later])).toEqual([])
  })
})
