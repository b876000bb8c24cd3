import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { deviceRandom } from '../seal/random.ts'
import type { KeptConcept } from '../store/herbarium.ts'
import { openDeviceStore } from '../sync/device-store.ts'
import { openDrafts } from '../sync/drafts.ts'
import { openHerbarium } from './herbarium.ts'

const key = deviceRandom(32)
const nothing = () => undefined
const kept: KeptConcept = {
  concept: 'parler-bas',
  card: { name: 'Parler bas', definition: 'À voix basse.', question: 'À qui ?' },
  group: 'Encadrer dehors',
  session: 4,
  atMs: 2,
}
const earlier: KeptConcept = { concept: 'echo', group: 'Encadrer dehors', session: 1, atMs: 1 }

/** A tab of one device; a second one opens the same store. */
function tab(name: string) {
  const store = openDeviceStore(name)
  const clock = {
    nowMs: () => Date.now(),
    after: (ms: number, run: () => void) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
  }
  const drafts = openDrafts({
    store,
    key,
    random: deviceRandom,
    clock,
    lifecycle: { onHide: () => nothing, onShow: () => nothing },
  })
  return { store, herbarium: openHerbarium({ drafts, store }) }
}

it('[C1.5] keeps concepts across sessions on this device, sealed, the latest first', async () => {
  const first = tab('herbarium-1')
  first.herbarium.keep(earlier)
  first.herbarium.keep(kept)
  await vi.waitFor(async () => expect(await first.store.drafts.count()).toBe(2))
  const rows = JSON.stringify(await first.store.drafts.toArray())
  expect(rows).not.toContain('Parler bas')
  const again = tab('herbarium-1')
  await vi.waitFor(() => expect(again.herbarium.kept.getState()).toEqual([kept, earlier]))
})

it('[C1.5] lets one go for good', async () => {
  const { store, herbarium } = tab('herbarium-2')
  herbarium.keep(kept)
  await vi.waitFor(async () => expect(await store.drafts.count()).toBe(1))
  await herbarium.drop('parler-bas')
  expect(herbarium.kept.getState()).toEqual([])
  expect(await store.drafts.count()).toBe(0)
})
