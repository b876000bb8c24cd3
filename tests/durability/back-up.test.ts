import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeEntry, indexOf } from '../../server/store/entry.ts'
import type { RoomId } from '../../shared/model/ids.ts'
import type { Write } from '../../shared/policy/records.ts'
import { unseal } from '../sim/sealing.ts'
import type { Device } from './device.ts'
import { openBench, startAgain, write, type Bench } from './fault-bench.ts'
import { heldIn, openStore } from './rooms.ts'
import { settled, until } from './verdict.ts'

const built = fileURLToPath(new URL('../../dist/server/host.js', import.meta.url))

interface Ran {
  readonly code: number
  readonly text: string
}

function run(program: string, ...words: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, words, (cause, out, err) =>
      resolve({ code: Number(cause?.code ?? 0), text: `${out}${err}` }),
    )
  })
}

/** One of the host's commands, in a process of its own. */
const command = (...words: string[]): Promise<Ran> => run(process.execPath, built, ...words)

/** On a disk that takes no file longer than this. */
const limited = (bytes: number, ...words: string[]): Promise<Ran> =>
  run('prlimit', `--fsize=${bytes}:unlimited`, process.execPath, built, ...words)

let bench: Bench
let places: string
const dataPlace = (): string => join(places, 'data')
const keysPlace = (): string => join(places, 'keys')

beforeEach(async () => {
  bench = await openBench({ mayLose: true })
  places = await mkdtemp(join(tmpdir(), 'faire-echo-kept-'))
  await mkdir(dataPlace())
  await mkdir(keysPlace())
})
afterEach(async () => {
  await bench.end()
  await rm(places, { recursive: true })
})

const backUpWords = (): string[] => {
  const to = ['--to', dataPlace(), '--keys-to', keysPlace()]
  return ['backup', '--data', bench.relay.folder, ...to]
}
const backUp = (): Promise<Ran> => command(...backUpWords())

async function restoreInto(into: string): Promise<Ran> {
  const [data = ''] = await readdir(dataPlace())
  const [keys = ''] = await readdir(keysPlace())
  const files = ['--data', join(dataPlace(), data), '--keys', join(keysPlace(), keys)]
  return command('restore', ...files, '--into', into)
}

/** The relay stops, and all that it kept is gone but for what lies beside. */
async function lose(...names: string[]): Promise<void> {
  expect(await bench.relay.stop()).toBe(0)
  for (const name of names) await rm(join(bench.relay.folder, name), { recursive: true })
}

const wordsOf = ({ records }: Device): string[] =>
  [...records].map(([name, record]) => `${name} ${unseal(record).text}`).sort()

const saidBy = (devices: readonly Device[]): string[] =>
  devices
    .flatMap(({ said }) => [...said])
    .flatMap(([name, { text, isRemoved }]) => (isRemoved ? [] : [`${name} ${text}`]))
    .sort()

async function showAll(devices: readonly Device[], writers = devices): Promise<void> {
  await settled(devices)
  await until(
    () => devices.every((each) => wordsOf(each).join() === saidBy(writers).join()),
    () => `all that was said, to ${devices.map(({ person }) => person.name).join(', ')}`,
  )
}

/** Writes on until one of these is withdrawn. */
async function withdrawOne(device: Device, among: ReadonlySet<string>): Promise<string> {
  for (;;) {
    await device.write()
    const gone = [...device.said].find(([name, { isRemoved }]) => isRemoved && among.has(name))
    if (gone !== undefined) return gone[0]
  }
}

describe('a back-up of a relay that runs, by its command', () => {
  it('[Z1.1] holds all that was answered before it, is restored on an empty machine, and everybody goes on', async () => {
    const { relay, here, elsewhere } = bench
    await write([...here, ...elsewhere], 20)
    await settled([...here, ...elsewhere])
    const now = { isOver: false }
    const writing = (async () => {
      while (!now.isOver) await write(here, 1)
    })()
    const made = await backUp()
    now.isOver = true
    await writing
    expect(made).toMatchObject({ code: 0 })
    expect(made.text).toContain('4 rooms')
    await settled([...here, ...elsewhere])
    await lose('store', 'keys', 'tombstones', 'version')
    const restored = await restoreInto(relay.folder)
    expect(restored).toMatchObject({ code: 0 })
    expect(restored.text).toContain('4 of 4 rooms open')
    await startAgain(relay, here, elsewhere)
    await showAll(here)
    await showAll(elsewhere)
    await write([...here, ...elsewhere], 5)
    await showAll([...here, bench.comeIn('ash')], here)
    await showAll([...elsewhere, bench.comeIn('elm')], elsewhere)
  })

  it('[Z2.2] an older one loses nothing that devices hold, and brings nothing withdrawn back, even to who comes first', async () => {
    const { relay, here } = bench
    const [anne, bela] = here as [Device, Device]
    await write(here, 15)
    await settled(here)
    const backedUp = new Set(anne.records.keys())
    expect((await backUp()).code).toBe(0)
    const gone = await withdrawOne(anne, backedUp)
    await write(here, 10)
    await settled(here)
    anne.tap.setOnline(false)
    await anne.write()
    await lose('store', 'keys')
    const restored = await restoreInto(relay.folder)
    expect(restored.text).toMatch(/Erased again: 0 rooms and [1-9]/)
    await startAgain(relay, [bela])
    const carl = bench.comeIn('ash')
    await settled([bela, carl])
    expect([bela, carl].flatMap(({ records }) => [...records.keys()])).not.toContain(gone)
    anne.tap.setOnline(true)
    anne.line.wake()
    await showAll([anne, bela, carl], here)
    expect(here.map(({ kept }) => kept())).toEqual([[], []])
  })

  it('[Z1.5] is made by the command itself while no relay runs, and restore leaves one that runs alone', async () => {
    const { relay, here } = bench
    await write(here, 5)
    await settled(here)
    await backUp()
    const [store, away] = [join(relay.folder, 'store'), join(places, 'away')]
    for (const isThere of [true, false]) {
      if (!isThere) await rename(store, away)
      const refused = await restoreInto(relay.folder)
      expect(refused).toMatchObject({ code: 1 })
      expect(refused.text).toContain('A relay runs')
    }
    await rename(away, store)
    const former = [await readdir(dataPlace()), await readdir(keysPlace())]
    const full = await limited(1_000, ...backUpWords())
    expect(full).toMatchObject({ code: 1 })
    expect(full.text).toContain('Earlier ones are whole')
    expect([await readdir(dataPlace()), await readdir(keysPlace())]).toEqual(former)
    await relay.stop()
    expect(await backUp()).toMatchObject({ code: 0 })
    const empty = await command('backup', '--data', places, '--to', dataPlace())
    expect(empty.code).toBe(1)
    expect(empty.text).toContain('keeps nothing')
    const half = await command('restore', '--data', 'one')
    expect(half).toMatchObject({ code: 1 })
    expect(half.text).toContain('Both files are needed')
    expect((await restoreInto(join(places, 'new'))).code).toBe(0)
  })
})

/** Gives a session the minute by which it is erased, an hour from now. */
async function dateRoom(room: RoomId): Promise<void> {
  const store = await openStore(bench.relay.folder)
  const { generation, kept } = await heldIn(store, room)
  const lastMin = Math.floor(Date.now() / 60_000) + 60
  const writes: Write[] = [['ledger', 'room', 'main', { ...generation, lastMin }]]
  const index = await indexOf(store, room, writes)
  const done = await store.append(room, kept.head, { bytes: encodeEntry(writes), index })
  expect(done.kind).toBe('done')
  await store.close()
}

const isTold = ({ state }: Device): boolean => {
  const now = state()
  return now.state === 'ended' && now.reason === 'erased'
}

const told = async (...devices: Device[]): Promise<void> =>
  until(
    () => devices.every(isTold),
    () => `erased, for ${devices.map(({ person }) => person.name).join(', ')}`,
  )

describe('a session that was erased since its back-up', () => {
  it('[Z2.1] is erased again before anybody comes: who was away is told, and nobody enters', async () => {
    await bench.end()
    const preload = new URL('shifting-clock.mjs', import.meta.url).href
    bench = await openBench({ mayLose: true, preload })
    const { relay, here, elsewhere } = bench
    const [anne, bela] = here as [Device, Device]
    await write([...here, ...elsewhere], 5)
    await settled([...here, ...elsewhere])
    await relay.stop()
    await dateRoom(anne.person.room)
    relay.launch({ sweepEveryMs: 100 })
    await relay.answering()
    for (const { line } of [...here, ...elsewhere]) line.wake()
    await settled([...here, ...elsewhere])
    expect((await backUp()).code).toBe(0)
    bela.tap.setOnline(false)
    relay.shiftClock(2 * 3_600_000)
    await told(anne)
    await lose('store', 'keys')
    expect((await restoreInto(relay.folder)).text).toContain('Erased again: 1 rooms')
    // Another process, on a clock by which the session would have an hour left.
    await startAgain(relay, elsewhere)
    bela.tap.setOnline(true)
    bela.line.wake()
    await told(bela, bench.comeIn('ash'))
    await until(
      () => bela.records.size === 0,
      () => `nothing left with bela, who has ${bela.records.size}`,
    )
    await showAll(elsewhere)
  })
})

describe('the doctor, by its command', () => {
  it('[Z3.1] looks at a relay that runs, and at one that is stopped, and fails while something is to be done', async () => {
    const { relay, here } = bench
    await write(here, 3)
    await settled(here)
    const words = ['doctor', '--data', relay.folder, '--host', '127.0.0.1']
    const before = await command(...words)
    expect(before.code).toBe(1)
    expect(before.text).toContain('The relay runs.')
    expect(before.text).toContain('4 rooms, each with its key.')
    expect(before.text).toContain('no folder is said')
    expect(before.text).not.toMatch(/ash|elm|anne/)
    await backUp()
    const kept = ['--to', dataPlace(), '--keys-to', keysPlace(), '--proxies', '127.0.0.1']
    const after = await command(...words, ...kept, '--host', '::')
    expect(after.text).not.toMatch(/folder is said|none can be seen/)
    // A disk with little room left is due wherever this runs.
    expect(after.code).toBe(after.text.includes('Nothing to do.') ? 0 : 1)
    const page = (await relay.get('/doctor')).text
    expect(page).toContain('Le relais tourne.')
    expect(page).not.toContain('Sauvegarde')
    await relay.stop()
    expect((await command(...words)).text).toContain('The relay is stopped.')
    const none = await command('doctor', '--data', join(places, 'none'))
    expect(none).toMatchObject({ code: 1, text: expect.stringContaining('keeps nothing') })
    const apart = ['--serve', 'app', '--relay', 'wss://nowhere.invalid/relay']
    const app = await command('doctor', '--data', join(places, 'none'), ...apart)
    expect(app.text).toContain('https://nowhere.invalid does not answer from here.')
  })
})
