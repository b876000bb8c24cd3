import { expect, it } from 'vitest'
import { createMemoryDisk, openMemoryStore } from './memory-store.ts'
import { openRoomLog } from './room-log.ts'

const room = 'room000000000000000000'

/** A log of one entry, in a store that other relays write in too. */
async function openShared() {
  const store = openMemoryStore(createMemoryDisk(), { isShared: true })
  await store.append(room, 0, { bytes: new Uint8Array() })
  const kept = await store.read(room)
  if (kept.kind !== 'kept') throw new Error(kept.kind)
  return { store, kept }
}

it('[J1.17] tells whoever comes what the store has said since they came, and whoever comes later later', async () => {
  const log = openRoomLog({ ...(await openShared()), room })
  const first = log.doubt(true)
  const caughtUp = log.catchUp()
  const second = log.doubt(true)
  await caughtUp
  expect([first(), second(), log.isBehind]).toEqual([true, false, true])
  await log.catchUp()
  expect(second()).toBe(true)
})

it('[J1.17] tells nobody that it knows, where the store did not say, or has less than was read', async () => {
  const { store, kept } = await openShared()
  const failing = { ...store, since: async () => ({ kind: 'failed' as const, cause: undefined }) }
  const silent = openRoomLog({ store: failing, kept, room })
  const told = silent.doubt(true)
  await silent.catchUp()
  expect(told()).toBe(false)
  const anew = { ...store, since: async () => ({ kind: 'anew' as const }) }
  const longer = openRoomLog({ store: anew, kept: { ...kept, head: 9 }, room })
  const lost = longer.doubt(true)
  expect(await longer.catchUp()).toBeUndefined()
  expect(lost()).toBe(false)
})
