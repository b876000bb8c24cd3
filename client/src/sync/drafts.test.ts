import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { deviceRandom } from '../seal/random.ts'
import { openDeviceStore, type DeviceStore } from './device-store.ts'
import { openDrafts } from './drafts.ts'
import { handClock } from './testing/hand-clock.ts'

const key = deviceRandom(32)
let devices = 0

function open(store: DeviceStore = openDeviceStore(`drafts-${(devices += 1)}`)) {
  const clock = handClock()
  let hide = (): void => undefined
  const lifecycle = {
    onHide(run: () => void) {
      hide = run
      return () => undefined
    },
    onShow: () => () => undefined,
  }
  const drafts = openDrafts({ store, key, random: deviceRandom, clock, lifecycle })
  const kept: [string, number][] = []
  const full: string[] = []
  drafts.listen({ kept: (name, atMs) => kept.push([name, atMs]), full: (name) => full.push(name) })
  return { store, clock, drafts, kept, full, hide: () => hide() }
}

describe('drafts', () => {
  it('[O1.6] are kept 500 ms after a pause', async () => {
    const { clock, drafts, kept, store } = open()
    drafts.keep('a', 'La')
    clock.pass(400)
    drafts.keep('a', 'La nuit')
    clock.pass(499)
    expect(await store.drafts.count()).toBe(0)
    clock.pass(1)
    expect(await store.drafts.count()).toBe(1)
    expect(kept).toEqual([['a', 900]])
    expect(await drafts.read('a')).toBe('La nuit')
  })

  it('[O1.6] are kept at the latest 1 s after the first unsaved letter, under steady typing', async () => {
    const { clock, drafts, kept, store } = open()
    for (let letters = 1; letters <= 12; letters += 1) {
      drafts.keep('a', 'x'.repeat(letters))
      clock.pass(100)
    }
    await store.drafts.toArray()
    expect(kept).toEqual([['a', 1_000]])
    expect(await drafts.read('a')).toBe('x'.repeat(12))
  })

  it('[O1.6] are kept at once when the page goes out of sight', async () => {
    const { drafts, hide, kept, store } = open()
    drafts.keep('a', { title: 'Une nuit' })
    hide()
    expect(await store.drafts.count()).toBe(1)
    expect(kept).toHaveLength(1)
  })

  it('come back on the same device, sealed to their key', async () => {
    const { drafts, store } = open()
    drafts.keep('a', { title: 'Une nuit' })
    drafts.keep('b', 'autre')
    await drafts.stop()
    const again = open(store)
    expect(await again.drafts.read('a')).toEqual({ title: 'Une nuit' })
    expect(await again.drafts.keys('')).toEqual(['a', 'b'])
    const row = await store.drafts.get('a')
    await store.drafts.put({ ...row!, key: 'c' })
    expect(await again.drafts.read('c')).toBeUndefined()
    await again.drafts.forget('a')
    expect(await again.drafts.read('a')).toBeUndefined()
  })

  it('hold nothing in clear', async () => {
    const { drafts, store } = open()
    drafts.keep('a', { title: 'Canari des îles' })
    await drafts.flush()
    const bytes = JSON.stringify(await store.drafts.toArray())
    expect(bytes).not.toContain('Canari')
  })

  it('are not brought back by a letter typed before they were posted', async () => {
    const { clock, drafts, store } = open()
    drafts.keep('a', 'La')
    for (const clearing of store.draftClearing) clearing('a')
    clock.pass(5_000)
    expect(await store.drafts.count()).toBe(0)
  })

  it('say when the device has no room left, and keep the text in memory', async () => {
    const { clock, drafts, full, kept, store } = open()
    const refuse = (): never => {
      throw new Dexie.QuotaExceededError()
    }
    store.drafts.hook('creating', refuse)
    drafts.keep('a', 'La')
    clock.pass(500)
    await drafts.flush()
    expect(full).toEqual(['a'])
    expect(await drafts.read('a')).toBe('La')
    store.drafts.hook('creating').unsubscribe(refuse)
    drafts.keep('a', 'La nuit')
    await drafts.flush()
    expect(kept).toHaveLength(1)
  })
})
