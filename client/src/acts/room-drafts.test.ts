import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import type { RoomId } from '../../../shared/model/ids.ts'
import { deviceRandom } from '../seal/random.ts'
import type { DraftState } from '../store/drafts.ts'
import { openDeviceStore } from '../sync/device-store.ts'
import { openDrafts } from '../sync/drafts.ts'
import { handClock } from '../sync/testing/hand-clock.ts'
import { roomDrafts } from './room-drafts.ts'

const store = openDeviceStore('room-drafts')
const lifecycle = { onHide: () => () => undefined, onShow: () => () => undefined }
const clock = handClock()
const drafts = openDrafts({ store, key: deviceRandom(32), random: deviceRandom, clock, lifecycle })
/** The room as a page that has just been opened knows it. */
const reopened = () => roomDrafts({ drafts, store }, 'r'.repeat(22) as RoomId)

it('says at once that a draft is kept, and since when; nothing of an empty one', async () => {
  const before = reopened()
  clock.pass(1_000)
  before.type('echo:a', 'La nuit')
  before.type('echo:b', '')
  clock.pass(500)
  await vi.waitFor(async () => expect(await store.drafts.count()).toBe(2))
  const heard: [string, DraftState][] = []
  const after = reopened()
  after.watch('echo:a', (state) => heard.push(['a', state]))
  after.watch('echo:b', (state) => heard.push(['b', state]))
  await vi.waitFor(() => expect(heard).toEqual([['a', { kind: 'kept', atMs: 1_500 }]]))
  await after.forget('echo:a')
  after.watch('echo:a', (state) => heard.push(['again', state]))
  expect(heard.at(-1)).toEqual(['again', { kind: 'empty' }])
})
