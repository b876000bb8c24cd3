import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newRecordId, newRoomId, newToken } from '../seal/random.ts'
import type { CodeGate } from '../store/code.ts'
import { countTry, leftToWaitMs, waitAfterMs } from '../store/wrong-codes.ts'
import { deviceSecret, openDeviceVault } from '../sync/device-secrets.ts'
import { openDeviceStore, type DeviceStore } from '../sync/device-store.ts'
import { openKeyring, type Ring } from '../sync/keyring.ts'
import { openVaults } from './open-vaults.ts'

const ring = (): Ring => ({
  group: newRoomId(),
  member: newRecordId(),
  token: newToken(),
  device: newRecordId(),
  role: 'peer',
  founded: true,
  epochs: new Map([[1, new Uint8Array(32).fill(1)]]),
  sessions: new Map(),
})

const code = '271828'
const libraries = 'faire-echo-bibliotheque'
let devices = 0
let name: string
let anew = 0
let visibilityState = 'hidden'
let pages = new Set<Channel>()

/** Pages of one browser, heard by all but the one that speaks. */
class Channel extends EventTarget {
  constructor() {
    super()
    pages.add(this)
  }
  postMessage(data: unknown): void {
    for (const page of pages) {
      const tell = () => page.dispatchEvent(new MessageEvent('message', { data }))
      if (page !== this) queueMicrotask(tell)
    }
  }
  close(): void {
    pages.delete(this)
  }
}

/** What is thrown at the n-th write from here on: the device is killed between two. */
function killAt(writes: number, { rings, vault }: DeviceStore): void {
  let left = writes
  const write = (): void => {
    left -= 1
    if (left < 0) throw new Error('killed')
  }
  for (const table of [rings, vault]) {
    table.hook('creating', write)
    table.hook('updating', write)
  }
}

/** A page of the app, as far as its code goes: codes typed in turn, or milliseconds that go by. */
async function openPage(typed: readonly (string | number)[] = [], killedAt = Infinity) {
  const store = openDeviceStore(name)
  killAt(killedAt, store)
  const asked: boolean[] = []
  const type = async (gate: CodeGate) => {
    for (const each of typed) {
      if (typeof each === 'number') vi.setSystemTime(Date.now() + each)
      else asked.push(await gate.attempt(each))
    }
  }
  const ask = (gate: CodeGate) => {
    void type(gate)
    return Promise.resolve(() => undefined)
  }
  const vaults = await openVaults(store, ask)
  const keyring = openKeyring(store, vaults.vault)
  const secret = await deviceSecret(store, vaults.vault)
  return { store, ...vaults, keyring, secret, asked }
}

/** What lies on the disk, opened with all that lies beside it and no code. */
async function openedWithoutCode(database: string): Promise<number> {
  const store = openDeviceStore(database)
  const outer = await openDeviceVault(store)
  const rows = (await store.rings.toArray()).map(({ sealed }) => sealed)
  const device = (await store.vault.get('device'))?.value
  if (device instanceof Uint8Array) rows.push(device)
  const opened = await Promise.all(rows.map((each) => outer.open(each)))
  return opened.filter((each) => each !== undefined).length
}

beforeEach(() => {
  name = `code-${(devices += 1)}`
  anew = 0
  visibilityState = 'hidden'
  pages = new Set()
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
  vi.stubGlobal('location', { reload: () => (anew += 1) })
  vi.stubGlobal('BroadcastChannel', Channel)
  const addEventListener = () => undefined
  vi.stubGlobal('document', {
    addEventListener,
    get visibilityState() {
      return visibilityState
    },
  })
  vi.stubGlobal('window', { addEventListener })
  // What a guess costs is not what is tried here.
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle)
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((how, ...rest) =>
    derive({ ...(how as Pbkdf2Params), iterations: 1 }, ...rest),
  )
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const settles = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

describe('[K3.3] a code set on a device', () => {
  it('is asked for at the next opening, and everything opens behind it as before', async () => {
    const first = await openPage()
    const held = [ring(), ring()]
    for (const each of held) await first.keyring.add(each)
    const chosen = await first.code()
    expect(chosen.isSet).toBe(false)
    await chosen.set(code)
    expect(anew).toBe(1)
    const next = await openPage(['271829', code])
    expect(next.asked).toEqual([false, true])
    expect(new Set(await next.keyring.list())).toEqual(new Set(held))
    expect(next.secret).toEqual(first.secret)
  })

  it('[K3.4] leaves nothing of the keys that opens without it, in any store of the device', async () => {
    const first = await openPage()
    await first.keyring.add(ring())
    const shelf = openDeviceStore(libraries)
    const sealed = await (await first.vaultOf(shelf)).seal(new Uint8Array([1]))
    await shelf.rings.put({ room: name, sealed })
    expect([await openedWithoutCode(name), await openedWithoutCode(libraries)]).toEqual([2, 1])
    await (await first.code()).set(code)
    const next = await openPage([code])
    expect([await openedWithoutCode(name), await openedWithoutCode(libraries)]).toEqual([0, 0])
    const kept = (await shelf.rings.get(name))?.sealed
    expect(await (await next.vaultOf(shelf)).open(kept ?? sealed)).toEqual(new Uint8Array([1]))
    await next.keyring.add(ring())
    expect(await openedWithoutCode(name)).toBe(0)
  })

  it('[K3.5] loses nothing when the device is killed at any write', async () => {
    for (let writes = 0, isWhole = false; !isWhole; writes += 1) {
      name = `code-killed-${writes}`
      const first = await openPage()
      const held = [ring(), ring()]
      for (const each of held) await first.keyring.add(each)
      const chosen = await first.code()
      killAt(writes, first.store)
      const isSet = await settles(chosen.set(code))
      isWhole = isSet && (await settles(openPage([code], writes - 1)))
      const last = await openPage(isSet ? [code] : [])
      expect(new Set(await last.keyring.list())).toEqual(new Set(held))
      expect(last.secret).toEqual(first.secret)
      expect(await openedWithoutCode(name)).toBe(isSet ? 0 : 3)
      // One write sets it; two rings and a secret are sealed again.
      expect(isWhole).toBe(writes === 4)
    }
  })

  it('is removed by one write, with the code alone, and set again', async () => {
    const first = await openPage()
    await first.keyring.add(ring())
    await (await first.code()).set(code)
    const next = await openPage([code])
    expect(await (await next.code()).clear('271829')).toBe(false)
    expect(await (await next.code()).clear(code)).toBe(true)
    const free = await openPage()
    expect(await free.keyring.list()).toEqual(await next.keyring.list())
    await (await free.code()).set('un autre code')
    const again = await openPage([code, 'un autre code'])
    expect(again.asked).toEqual([false, true])
    expect(await again.keyring.list()).toHaveLength(1)
  })
})

describe('[K3.6] wrong codes', () => {
  it('make one wait longer each time, five minutes at most, and erase nothing', () => {
    expect([0, 2, 3, 4, 5, 9, 40].map(waitAfterMs)).toEqual([
      0, 0, 5_000, 10_000, 20_000, 300_000, 300_000,
    ])
  })

  it('count when the page is closed in the middle; the right one, too soon, does not open', async () => {
    const first = await openPage()
    await (await first.code()).set(code)
    vi.useFakeTimers({ toFake: ['Date'] })
    const next = await openPage(['a', 'b', 'c', code, 5_000, code])
    expect(next.asked).toEqual([false, false, false, false, true])
    expect(leftToWaitMs(Date.now())).toBe(0)
  })

  it('do not make anybody wait longer because the clock was moved back', () => {
    for (const _ of [1, 2, 3, 4]) countTry(1_000_000)
    expect(leftToWaitMs(1_001_000)).toBe(9_000)
    expect(leftToWaitMs(500_000)).toBe(10_000)
    expect(leftToWaitMs(506_000)).toBe(4_000)
    expect(leftToWaitMs(510_000)).toBe(0)
  })
})

describe('[K3.7] a page that is open', () => {
  it('hands the key to a window that it opens', async () => {
    const first = await openPage()
    await first.keyring.add(ring())
    await (await first.code()).set(code)
    visibilityState = 'visible'
    await openPage([code])
    const wall = await openPage()
    expect(wall.asked).toEqual([])
    expect(await wall.keyring.list()).toHaveLength(1)
  })

  it('opens those that were waiting for the code', async () => {
    const first = await openPage()
    await (await first.code()).set(code)
    const waiting = openPage()
    await openPage([code])
    expect((await waiting).asked).toEqual([])
  })
})
