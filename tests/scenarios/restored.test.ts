import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { knownSession, openSessionRoom } from '../../client/src/acts/open-session-room.ts'
import type { OpenRoom } from '../../client/src/acts/open-group.ts'
import { keepingActs } from '../../client/src/acts/keeping-acts.ts'
import { startSession } from '../../client/src/acts/start-session.ts'
import { watchEnds } from '../../client/src/acts/watch-ends.ts'
import { newRecordId } from '../../client/src/seal/random.ts'
import {
  copyDisk,
  createMemoryDisk,
  openMemoryStore,
  restoreDisk,
  type MemoryDisk,
} from '../../server/store/memory-store.ts'
import type { Started } from '../../server/start-relay.ts'
import { postSituation } from '../../shared/acts/post-situation.ts'
import type { RoomId } from '../../shared/model/ids.ts'
import {
  facilitatesToo,
  gather,
  here,
  joined,
  part,
  reopened,
  type Seated,
} from '../fixtures/seated-people.ts'
import { restoredStore } from '../fixtures/restored-store.ts'
import { startReal, stopAll } from './real-relay.ts'

/** Knocks grow rarer: whoever comes late is met late. */
const patient = { timeout: 40_000, interval: 10 }
const until = (check: () => unknown) => vi.waitFor(check, patient)
vi.setConfig({ testTimeout: 60_000 })

let disk: MemoryDisk
let relay: Started
let copy: MemoryDisk

/** The back-up is put in the place of what the relay keeps; it answers at the same address. */
async function restore(): Promise<void> {
  const { port } = relay
  await stopAll()
  restoreDisk(disk, copy)
  const olds = new Set(disk.shelves.keys())
  relay = await startReal({ port }, { store: restoredStore(openMemoryStore(disk), disk, olds) })
}

beforeEach(async () => {
  disk = createMemoryDisk()
  relay = await startReal({}, { store: openMemoryStore(disk) })
  await gather(relay)
})
afterEach(async () => {
  part()
  await stopAll()
})

async function enter(who: Seated, room: RoomId): Promise<OpenRoom> {
  const ring = await who.ring()
  const known = await knownSession(who.device, ring, room)
  return openSessionRoom(who.device, { ring, group: who.open }, known)
}

async function post({ desk, line }: OpenRoom, title: string): Promise<void> {
  await line.post(postSituation(desk.author, newRecordId(), { title, atMin: 0 }))
}

const titlesOn = ({ board }: OpenRoom) =>
  [...board.getState().situations.values()].map(({ words }) => words.title).sort()

const hasAll = (open: OpenRoom, ...titles: string[]) =>
  until(() => {
    expect(titlesOn(open)).toEqual(titles.toSorted())
    const { state, waiting, refused } = open.connection.getState()
    expect({ state, waiting, refused }).toEqual({ state: 'live', waiting: 0, refused: [] })
  })

const watch = async (who: Seated) =>
  watchEnds({ device: who.device, ring: await who.ring(), sessions: new Map() }, who.open)

/** A session opened after the back-up; Awa and Basil wrote in it. */
async function openedSince() {
  const { helene } = here
  const [awa, basil] = [await joined('Awa'), await joined('Basil')]
  copy = copyDisk(disk)
  const { room, open } = await startSession(helene.device, await helene.ring(), helene.open)
  await open.line.synced()
  const [hers, his] = [await enter(awa, room), await enter(basil, room)]
  await post(hers, 'Quarante bottes')
  await post(his, 'Le tracteur')
  for (const each of [open, hers, his]) await hasAll(each, 'Quarante bottes', 'Le tracteur')
  return { room, open, hers, his, awa, basil }
}

const sessionsOn = ({ open }: Seated) =>
  [...open.board.getState().sessions.values()].map(({ record }) => record.room)

const datesOn = ({ open }: Seated) =>
  [...open.board.getState().erasures.values()].map(({ record }) => record.room)

describe('[Z2.3] a session opened after the back-up that is restored', () => {
  it('is there again as its devices come back, with every word once, and goes on', async () => {
    const { room, open, hers, his, awa } = await openedSince()
    await restore()
    for (const each of [open, hers, his]) await hasAll(each, 'Quarante bottes', 'Le tracteur')
    expect([open.board.getState().script.size, hers.board.getState().progress.size]).toEqual([1, 1])
    await until(() => expect(sessionsOn(awa)).toEqual([room]))
    // With the day on which its matter goes, as it was announced.
    await until(() => expect(datesOn(awa)).toEqual([room]))
    expect(here.helene.open.connection.getState().refused).toEqual([])
    await post(his, 'Le puits')
    for (const each of [open, hers, his])
      await hasAll(each, 'Quarante bottes', 'Le tracteur', 'Le puits')
    expect(disk.shelves.has(room)).toBe(true)
  })

  it('waits for who facilitates: others keep their words and knock, and nothing ends for them', async () => {
    const { room, open, hers, awa } = await openedSince()
    await open.stop()
    here.helene.reach(false)
    await restore()
    await until(() => expect(awa.open.connection.getState().state).toBe('live'))
    await until(() => expect(hers.connection.getState().state).toBe('reconnecting'))
    await post(hers, 'Le puits')
    expect(hers.connection.getState()).toMatchObject({ waiting: 1, refused: [] })
    expect(titlesOn(hers)).toHaveLength(3)
    expect(disk.shelves.has(room)).toBe(false)
    here.helene.reach(true)
    const again = await enter(here.helene, room)
    for (const each of [again, hers])
      await hasAll(each, 'Quarante bottes', 'Le tracteur', 'Le puits')
  })

  it('is made again from a device that shows it nowhere, and filled by one that does not either', async () => {
    const { room, open, hers, his, awa, basil } = await openedSince()
    for (const each of [open, hers, his]) await each.stop()
    for (const who of [here.helene, awa, basil]) who.kill()
    await restore()
    const [helene, ...others] = [
      await reopened(here.helene),
      await reopened(awa),
      await reopened(basil),
    ]
    await watch(helene)
    await until(() => expect(disk.shelves.has(room)).toBe(true))
    for (const who of others) await watch(who)
    const again = await enter(helene, room)
    await hasAll(again, 'Quarante bottes', 'Le tracteur')
  })

  it('is made once by two who facilitate, whoever comes first', async () => {
    const { room, open, hers, awa } = await openedSince()
    await facilitatesToo(awa)
    copy = { ...copyDisk(disk) }
    copy.shelves.delete(room)
    await restore()
    for (const each of [open, hers]) await hasAll(each, 'Quarante bottes', 'Le tracteur')
  })
})

const endedBy = ({ connection }: OpenRoom) => connection.getState().endedBy

describe('[Z2.4] a session opened and erased after the back-up that is restored', () => {
  /** Awa facilitates too and erases it while Hélène and Basil are away. */
  async function erasedSince() {
    const all = await openedSince()
    const { room, open, hers, his, awa, basil } = all
    await facilitatesToo(awa)
    for (const each of [open, his]) await each.stop()
    for (const who of [here.helene, basil]) who.reach(false)
    await keepingActs(awa.open.desk).eraseNow(room)
    await until(() => expect(endedBy(hers)).toBe('erased'))
    await until(async () => expect((await awa.ring()).sessions.get(room)?.isErased).toBe(true))
    return all
  }

  it('stays erased: who facilitates and was away is told, and so is everybody who held it', async () => {
    const { room, basil } = await erasedSince()
    await restore()
    for (const who of [here.helene, basil]) who.reach(true)
    const again = await enter(here.helene, room)
    await until(() => expect(endedBy(again)).toBe('erased'))
    await until(() => expect(titlesOn(again)).toEqual([]))
    const his = await enter(basil, room)
    await until(() => expect(endedBy(his)).toBe('erased'))
    await until(async () => expect(await basil.store.replicas.get(room)).toBeUndefined())
  })

  it('is made again by no device that was told, were its tombstone lost with all the rest', async () => {
    const { room, hers, awa, basil } = await erasedSince()
    await hers.stop()
    copy = copyDisk(disk)
    copy.shelves.delete(room)
    disk.buried.clear()
    await restore()
    basil.reach(true)
    const [again, his] = [await enter(awa, room), await enter(basil, room)]
    await until(() => expect(endedBy(again)).toBe('notAdmitted'))
    await until(() => expect(his.connection.getState().state).not.toBe('connecting'))
    expect(disk.shelves.has(room)).toBe(false)
  })
})
