import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { deviceRandom } from '../seal/random.ts'
import { openDeviceStore } from '../sync/device-store.ts'
import { openDrafts } from '../sync/drafts.ts'
import { handClock } from '../sync/testing/hand-clock.ts'
import { watchKeptTexts } from './kept-texts.ts'

it('tells the rooms where a text waits to be posted, and no other', async () => {
  const store = openDeviceStore('kept-texts')
  const lifecycle = { onHide: () => () => undefined, onShow: () => () => undefined }
  const clock = handClock()
  const key = deviceRandom(32)
  const drafts = openDrafts({ store, key, random: deviceRandom, clock, lifecycle })
  const told: string[][] = []
  const stop = watchKeptTexts({ drafts, store }, (rooms) => told.push([...rooms].sort()))
  const last = async (expected: readonly string[]) =>
    vi.waitFor(() => expect(told.at(-1)).toEqual(expected))
  await last([])
  drafts.keep('awa/echo:x', 'La nuit')
  for (const own of ['notes', 'links', 'stake', 'takeaway-kept', 'herbarium:x']) {
    drafts.keep(`helene/${own}`, 'à moi')
  }
  drafts.keep('karim/situation', '')
  clock.pass(1_000)
  await last(['awa'])
  drafts.keep('karim/situation', 'Les bottes')
  clock.pass(1_000)
  await last(['awa', 'karim'])
  await drafts.forget('awa/echo:x')
  await last(['karim'])
  stop()
})
