import { afterEach, beforeEach, expect, vi } from 'vitest'
import { knownSession, openSessionRoom } from '../../client/src/acts/open-session-room.ts'
import type { OpenRoom } from '../../client/src/acts/open-group.ts'
import { startSession } from '../../client/src/acts/start-session.ts'
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
import { gather, here, joined, part, type Seated } from '../fixtures/seated-people.ts'
import { restoredStore } from '../fixtures/restored-store.ts'
import { startReal, stopAll } from './real-relay.ts'

/** Knocks grow rarer: whoever comes late is met late. */
const patient = { timeout: 40_000, interval: 10 }
export const until = (check: () => unknown) => vi.waitFor(check, patient)

let relay: Started

/** What the relay writes on. */
export let disk: MemoryDisk
/** The back-up. */
let copy: MemoryDisk

/** All that is kept at this moment, without the rooms that it may not hold. */
export function backUp(...without: readonly RoomId[]): void {
  copy = copyDisk(disk)
  for (const room of without) copy.shelves.delete(room)
}

/**
 * The back-up is put in the place of what the relay keeps; it answers at the same address. From now on it
 * asks for these words to make a group, where some are given.
 */
export async function restore(code?: string): Promise<void> {
  const { port } = relay
  await stopAll()
  restoreDisk(disk, copy)
  const olds = new Set(disk.shelves.keys())
  const store = restoredStore(openMemoryStore(disk), disk, olds)
  relay = await startReal({ port, ...(code && { code }) }, { store, limits: { idleUnloadMs: 50 } })
}

/** A relay and a group for each test, ended with it. */
export function eachOnARelay(): void {
  beforeEach(async () => {
    disk = createMemoryDisk()
    relay = await startReal({}, { store: openMemoryStore(disk) })
    await gather(relay)
  })
  afterEach(async () => {
    part()
    await stopAll()
  })
}

export async function enter(who: Seated, room: RoomId): Promise<OpenRoom> {
  const ring = await who.ring()
  const known = await knownSession(who.device, ring, room)
  return openSessionRoom(who.device, { ring, group: who.open }, known)
}

export async function post({ desk, line }: OpenRoom, title: string): Promise<void> {
  await line.post(postSituation(desk.author, newRecordId(), { title, atMin: 0 }))
}

export const endedBy = ({ connection }: OpenRoom) => connection.getState().endedBy

export const titlesOn = ({ board }: OpenRoom) =>
  [...board.getState().situations.values()].map(({ words }) => words.title).sort()

export const hasAll = (open: OpenRoom, ...titles: string[]) =>
  until(() => {
    expect(titlesOn(open)).toEqual(titles.toSorted())
    const { state, waiting, refused } = open.connection.getState()
    expect({ state, waiting, refused }).toEqual({ state: 'live', waiting: 0, refused: [] })
  })

/** A session opened after the back-up; Awa and Basil wrote in it. */
export async function openedSince() {
  const { helene } = here
  const [awa, basil] = [await joined('Awa'), await joined('Basil')]
  backUp()
  const { room, open } = await startSession(helene.device, await helene.ring(), helene.open)
  await open.line.synced()
  const [hers, his] = [await enter(awa, room), await enter(basil, room)]
  await post(hers, 'Quarante bottes')
  await post(his, 'Le tracteur')
  for (const each of [open, hers, his]) await hasAll(each, 'Quarante bottes', 'Le tracteur')
  return { room, open, hers, his, awa, basil }
}
