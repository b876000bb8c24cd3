import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eraseMine } from '../../client/src/acts/erase-mine.ts'
import { keepingActs } from '../../client/src/acts/keeping-acts.ts'
import type { OpenRoom } from '../../client/src/acts/open-group.ts'
import { openSessionRoom, knownSession } from '../../client/src/acts/open-session-room.ts'
import { peerActs } from '../../client/src/acts/peer-acts.ts'
import { startSession } from '../../client/src/acts/start-session.ts'
import { watchEnds } from '../../client/src/acts/watch-ends.ts'
import { withYes } from '../../client/src/acts/yes-with-words.ts'
import { newRecordId } from '../../client/src/seal/random.ts'
import { erasureOf } from '../../client/src/store/select/erasures.ts'
import type { SessionHandle } from '../../client/src/store/session.ts'
import { silentLog } from '../../server/room/testing/world.ts'
import { machine, type Started } from '../../server/start-relay.ts'
import { openClassicLevelStore } from '../../server/store/classic-level-store.ts'
import { postSituation } from '../../shared/acts/post-situation.ts'
import type { RoomId } from '../../shared/model/ids.ts'
import {
  gather,
  here,
  joined,
  part,
  reopened,
  until,
  type Seated,
} from '../fixtures/seated-people.ts'
import { keptIn } from '../e2e/storage.ts'
import { startReal, stopAll } from './real-relay.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

let folder: string
let shiftMs = 0
let relay: Started
/** Until when the relay has looked for what is due. */
let seenMs: () => Promise<number>

/** A relay on a real folder, whose hour goes as the test says. */
async function start(): Promise<void> {
  const opened = await openClassicLevelStore(folder, { log: silentLog, also: () => undefined })
  if (opened.kind !== 'open') throw new Error(opened.en)
  const { store } = opened
  const surroundings = { ...machine, nowMs: () => Date.now() + shiftMs }
  relay = await startReal(
    { dataFolder: folder },
    { store, surroundings, limits: { sweepEveryMs: 20 } },
  )
  seenMs = async () =>
    (JSON.parse((await store.lookup('clock/sweep')) ?? '{}') as { seenMs?: number }).seenMs ?? 0
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
  shiftMs = 0
  await start()
  await gather(relay)
})

afterEach(async () => {
  part()
  await stopAll()
  vi.unstubAllGlobals()
})

/** Days go by at the relay, a day and a quarter at a time: it looks each time. */
async function live(days: number): Promise<void> {
  for (let gone = 0; gone < days; gone += 1.25) {
    shiftMs += 1.25 * dayMs
    const nowMs = Date.now() + shiftMs
    await until(async () => expect(await seenMs()).toBeGreaterThanOrEqual(nowMs))
  }
}

async function enter(who: Seated, room: RoomId): Promise<OpenRoom> {
  const ring = await who.ring()
  return openSessionRoom(
    who.device,
    { ring, group: who.open },
    await knownSession(who.device, ring, room),
  )
}

async function post({ desk, line, board }: OpenRoom, title: string): Promise<string> {
  const id = newRecordId()
  await line.post(postSituation(desk.author, id, { title, atMin: 0 }))
  await until(() => expect(board.getState().situations.get(id)?.keeping).toBe('sent'))
  return String(board.getState().situations.get(id)?.record.words)
}

/** What the folder holds of a room as it stands now: sealed values, and the keys that open them. */
async function canariesOf(room: string): Promise<readonly string[]> {
  const copy = await mkdtemp(join(tmpdir(), 'faire-echo-'))
  await cp(folder, copy, { recursive: true })
  const database = new ClassicLevel<string, Buffer>(join(copy, 'store'), {
    valueEncoding: 'buffer',
  })
  const found: Buffer[] = []
  for await (const [key, value] of database.iterator())
    if (new RegExp(`^(entry|snapshot)/${room}`).test(key)) found.push(value)
  await database.close()
  const keys = (await readdir(join(copy, 'keys'))).filter((name) => name.startsWith(room))
  for (const name of keys) found.push(await readFile(join(copy, 'keys', name)))
  // Sealed bytes do not pack: any piece of them stands as it is in the files.
  return found.map((value) => value.subarray(-24).toString('latin1'))
}

/** Every byte that a device keeps. */
async function keptOn({ store }: Seated): Promise<string> {
  const tables = await Promise.all(store.db.tables.map((table) => table.toArray()))
  return JSON.stringify(tables, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  )
}

const watch = async (who: Seated, sessions = new Map<RoomId, Promise<SessionHandle>>()) =>
  watchEnds({ device: who.device, ring: await who.ring(), sessions }, who.open)

const receiptOf = ({ open }: Seated, room: string) =>
  erasureOf(open.board.getState(), room, Date.now() + shiftMs)

/** The relay's hour, as a phone hears it when it comes back. */
async function comeBack(who: Seated): Promise<void> {
  who.reach(false)
  await until(() => expect(who.open.connection.getState().state).toBe('reconnecting'))
  who.reach(true)
  await until(() => expect(who.open.connection.getState().state).toBe('live'))
}

/** A session that Hélène opened, with what Awa and Basil put down; Basil is away by then. */
async function held() {
  const { helene } = here
  const [awa, basil] = [await joined('Awa'), await joined('Basil')]
  const { room, open } = await startSession(helene.device, await helene.ring(), helene.open)
  await open.line.synced()
  const [hers, his] = [await enter(awa, room), await enter(basil, room)]
  const sealed = [await post(hers, 'Quarante bottes'), await post(his, 'Le tracteur')]
  for (const each of [hers, his])
    await until(() => expect(each.board.getState().situations.size).toBe(2))
  awa.device.draftsOf(room).type('notes', 'à moi seule')
  await awa.device.draftsOf(room).flush()
  for (const who of [awa, basil])
    for (const words of sealed) await until(async () => expect(await keptOn(who)).toContain(words))
  await his.stop()
  basil.reach(false)
  return { room, open, hers, awa, basil, sealed }
}

describe('[G2.1] a session of which nobody asks anything more', () => {
  it('[G2.2, G2.8, G2.9] leaves the folder, the devices that are there, and one that was away at its next contact', async () => {
    const { room, hers, awa, basil, sealed } = await held()
    const canaries = await canariesOf(room)
    expect(canaries.length).toBeGreaterThan(3)
    for (const canary of canaries) expect(await keptIn(folder)).toContain(canary)
    await live(89)
    expect(hers.connection.getState().endedBy).toBeUndefined()
    await live(3)
    await until(() => expect(hers.connection.getState().endedBy).toBe('erased'))
    await until(() => expect(hers.board.getState().situations.size).toBe(0))
    await until(async () => expect(await keptOn(awa)).not.toContain(`"${room}/`))
    expect(await keptOn(basil)).toContain(sealed[0])
    for (const who of [awa, basil]) {
      await watch(who)
      await comeBack(who)
    }
    await until(() =>
      expect(receiptOf(here.helene, room)).toMatchObject({ due: true, confirmed: 2, awaited: 1 }),
    )
    for (const who of [awa, basil]) {
      const kept = await keptOn(who)
      for (const words of sealed) expect(kept).not.toContain(words)
    }
    await stopAll()
    const files = await keptIn(folder)
    for (const canary of canaries) expect(files).not.toContain(canary)
    for (const words of sealed) expect(files).not.toContain(words)
  })
})

it('[G2.8] is asked of three rooms at once at most by who comes back after a year, and is not asked again', async () => {
  const { helene } = here
  const rooms: RoomId[] = []
  for (let number = 0; number < 8; number += 1) {
    const { room, open } = await startSession(helene.device, await helene.ring(), helene.open)
    await open.line.synced()
    await open.stop()
    rooms.push(room)
  }
  const awa = await joined('Awa')
  for (const room of rooms) {
    const open = await enter(awa, room)
    await open.line.synced()
    await open.stop()
  }
  awa.reach(false)
  await live(92)
  const opened: string[] = []
  let [now, most] = [0, 0]
  const { openLine } = awa.device
  const counted: typeof openLine = (options, keys) => {
    const line = openLine(options, keys)
    opened.push(options.room)
    most = Math.max(most, (now += 1))
    return { ...line, stop: () => ((now -= 1), line.stop()) }
  }
  Object.assign(awa.device, { openLine: counted })
  await watch(awa)
  await comeBack(awa)
  for (const room of rooms)
    await until(() => expect(receiptOf(awa, room)).toMatchObject({ confirmed: 1 }))
  expect([opened.toSorted(), most]).toEqual([rooms.toSorted(), 3])
  // Another page of that device finds nothing left to ask.
  await watch(awa)
  await comeBack(awa)
  await awa.open.line.synced()
  expect(opened).toHaveLength(rooms.length)
})

it('[G2.6, G2.12] a group that is erased leaves nothing with anybody but a receipt, its open session too', async () => {
  const { room, hers, awa, basil, sealed } = await held()
  // What a tab remembers of where it sits, so that a reload comes back to it.
  const clear = vi.fn<() => void>()
  vi.stubGlobal('sessionStorage', { clear })
  const canaries = [...(await canariesOf(room)), ...(await canariesOf(here.helene.group))]
  const all = [here.helene, awa, basil]
  for (const who of all) await watch(who)
  await keepingActs(here.helene.open.desk).eraseSoon('')
  await keepingActs(here.helene.open.desk).eraseNow('')
  await until(() => expect(hers.connection.getState().endedBy).toBe('erased'))
  basil.reach(true)
  for (const who of all) {
    await until(() =>
      expect(who.device.receipts.kept.getState()).toMatchObject([{ what: 'group' }]),
    )
    await until(async () => expect(await who.store.rings.count()).toBe(0))
    const kept = await keptOn(who)
    for (const words of sealed) expect(kept).not.toContain(words)
    expect(kept).not.toContain(here.helene.group)
    // Sealed on this device, and read again by another opening of it.
    expect(kept).not.toContain('Encadrer dehors')
  }
  expect(clear).toHaveBeenCalledTimes(all.length)
  await stopAll()
  const files = await keptIn(folder)
  for (const canary of canaries) expect(files).not.toContain(canary)
})

it('[G2.10] erases what one wrote in every session of the group, and nobody else’s words', async () => {
  const { room, hers, awa, open } = await held()
  const acts = peerActs(hers.desk, awa.device.draftsOf(room))
  const handle = { ...hers, acts: { ...acts, ...withYes(awa.open.desk, room, acts) } }
  await eraseMine(awa.device, awa.open, () => Promise.resolve(handle as unknown as SessionHandle))
  const titles = () =>
    [...open.board.getState().situations.values()].map(({ words }) => words.title)
  await until(() => expect(titles()).toEqual(['Le tracteur']))
  expect(awa.device.receipts.kept.getState()).toMatchObject([
    { what: 'mine', name: 'Encadrer dehors' },
  ])
  expect(await awa.store.drafts.where('key').startsWith(`${room}/`).count()).toBe(0)
  const again = await reopened(awa)
  await until(() => expect(again.device.receipts.kept.getState()).toHaveLength(1))
})
