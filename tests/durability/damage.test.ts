import { open, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unseal } from '../sim/sealing.ts'
import type { Device } from './device.ts'
import {
  countOf,
  faultsLeft,
  newestLog,
  openBench,
  startAgain,
  write,
  type Bench,
} from './fault-bench.ts'
import { settled, until } from './verdict.ts'

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ mayLose: true })
})
afterEach(() => bench.end())

async function flip(path: string, at: number): Promise<void> {
  const file = await open(path, 'r+')
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, at)
  await file.write(Buffer.of((buffer[0] ?? 0) ^ 0xff), 0, 1, at)
  await file.close()
}

/** What a device shows, in words: revisions begin anew where a record had to be brought back. */
function wordsOf({ records }: Device): string[] {
  return [...records].map(([name, record]) => `${name} ${unseal(record).text}`).sort()
}

function saidBy(devices: readonly Device[]): string[] {
  return devices
    .flatMap(({ said }) => [...said])
    .filter(([, { isRemoved }]) => !isRemoved)
    .map(([name, { text }]) => `${name} ${text}`)
    .sort()
}

type Harm = (log: { readonly path: string; readonly bytes: number }) => Promise<void>

const harms: readonly (readonly [string, Harm])[] = [
  ['whose last bytes changed', ({ path, bytes }) => flip(path, bytes - 5)],
  [
    'whose last block is zeros',
    async ({ path, bytes }) => {
      const whole = await readFile(path)
      await writeFile(path, whole.fill(0, Math.max(0, bytes - 4_096)))
    },
  ],
]

/** Everybody of both rooms, and somebody more of each who holds nothing: all that was said is shown. */
async function allWordsBack({ here, elsewhere, comeIn }: Bench): Promise<void> {
  const rooms = [
    [...here, comeIn('ash')],
    [...elsewhere, comeIn('elm')],
  ]
  for (const devices of rooms) {
    await settled(devices)
    await until(
      () => devices.every((each) => wordsOf(each).join() === saidBy(devices).join()),
      () => `all words shown to ${devices.map(({ person }) => person.name).join(', ')}`,
    )
  }
}

describe('a log whose last write was cut off after it was answered', () => {
  it('[D1.4] is taken for a stop, until a device shows that it holds more: it is brought back', async () => {
    const { relay, here, elsewhere } = bench
    await write([...here, ...elsewhere], 25)
    await settled([...here, ...elsewhere])
    await relay.kill()
    const { path, bytes } = await newestLog(relay.folder)
    await truncate(path, bytes - 5)
    await startAgain(relay, here, elsewhere)
    await settled([...here, ...elsewhere])
    await allWordsBack(bench)
    expect(relay.printed()).toContain('a device is ahead of the room: a new generation opens')
    expect(relay.printed()).not.toContain('damaged')
  })
})

describe.each(harms)('a log %s', (_name, harm) => {
  it('[D1.4] keeps what stands before, opens a new generation, says so, and devices bring back the rest', async () => {
    const { relay, here, elsewhere } = bench
    await write([...here, ...elsewhere], 25)
    await settled([...here, ...elsewhere])
    await relay.kill()
    await harm(await newestLog(relay.folder))
    await startAgain(relay, here, elsewhere)
    await settled([...here, ...elsewhere])
    expect(relay.printed()).toContain('the last of what was written is damaged')
    expect(relay.printed()).toContain('a log was cut short: a new generation opens')
    expect(await countOf(relay, 'faire_echo_store_trouble_total{reason="doubted"}')).toBe(1)
    await allWordsBack(bench)
    await relay.stop()
    await startAgain(relay, here, elsewhere)
    await settled([...here, ...elsewhere])
    expect(relay.printed().match(/is damaged/g)).toHaveLength(1)
    expect(relay.printed().match(/cut short/g)).toHaveLength(4)
  })
})

/** Changes bytes in the middle of what a key holds, in the tables of a stopped relay. */
async function harmTables(folder: string, key: string): Promise<number> {
  const store = join(folder, 'store')
  const database = new ClassicLevel<string, Buffer>(store, { valueEncoding: 'buffer' })
  const value = await database.get(key)
  await database.compactRange('', '~')
  await database.close()
  if (value === undefined) throw new Error(`nothing at ${key}`)
  const part = value.subarray(Math.floor(value.length / 2), Math.floor(value.length / 2) + 24)
  let harmed = 0
  for (const name of (await readdir(store)).filter((each) => each.endsWith('.ldb'))) {
    const at = (await readFile(join(store, name))).indexOf(part)
    if (at >= 0) await flip(join(store, name), at)
    if (at >= 0) harmed += 1
  }
  return harmed
}

describe('damage in the middle', () => {
  it('[D1.5] refuses that room and says so; the others and the process do not notice', async () => {
    const { relay, here, elsewhere } = bench
    // Every tenth entry leaves a snapshot: all that is kept of a room, in one piece. A slow disk takes many
    // acts in one entry, so each is answered before the next is written.
    await relay.stop()
    relay.launch({ snapshotEvery: 10 })
    await relay.answering()
    for (const { line } of [...here, ...elsewhere]) line.wake()
    await settled([...here, ...elsewhere])
    for (let entry = 0; entry < 10; entry += 1) {
      await write([...here, ...elsewhere], 1)
      await settled([...here, ...elsewhere])
    }
    await relay.stop()
    expect(await harmTables(relay.folder, `snapshot/${here[0]!.person.room}`)).toBe(1)
    await startAgain(relay, here, elsewhere)
    await settled(elsewhere)
    await until(
      () => here.every(({ tap }) => tap.closes.includes(4503)),
      () => 'refused',
    )
    expect(relay.printed()).toContain('a room cannot be read')
    expect(relay.printed()).not.toContain('session-ash')
    expect(await relay.get('/health')).toMatchObject({ status: 200 })
    expect(
      await countOf(relay, 'faire_echo_store_trouble_total{reason="unreadable"}'),
    ).toBeGreaterThan(0)
    expect(here.map(({ records }) => records.size > 0)).toEqual([true, true])
    await write(elsewhere, 5)
    await settled(elsewhere)
    expect(await faultsLeft(relay, elsewhere)).toEqual([])
  })
})
