import { describe, expect, it } from 'vitest'
import {
  fileOf,
  freshen,
  keepSet,
  keepVersion,
  pageApart,
  pageOf,
  tidy,
  type Larder,
} from './larder.ts'
import type { Shell } from './shell.ts'

/** Caches as a browser has them, in memory. */
function memoryCaches() {
  const stores = new Map<string, Map<string, Response>>()
  const cacheOf = (store: Map<string, Response>) => ({
    match: (path: string) => Promise.resolve(store.get(path)?.clone()),
    put(path: string, response: Response) {
      store.set(path, response)
      return Promise.resolve()
    },
  })
  const caches = {
    open(name: string) {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return Promise.resolve(cacheOf(store))
    },
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    match(path: string) {
      const found = [...stores.values()].find((store) => store.has(path))
      return Promise.resolve(found?.get(path)?.clone())
    },
  }
  return { caches: caches as unknown as CacheStorage, stores }
}

const one: Shell = {
  version: 'one',
  page: ['/', '/mark.svg'],
  sets: { '/assets/phone': ['/assets/a-1.js', '/assets/b-1.js'], '/assets/host': ['/assets/h.js'] },
}
const two: Shell = {
  ...one,
  version: 'two',
  sets: { '/assets/phone': ['/assets/a-2.js', '/assets/b-1.js'], '/assets/host': ['/assets/h.js'] },
}

function device() {
  const { caches, stores } = memoryCaches()
  const asked: string[] = []
  const served = { text: 'page', status: 200, policy: 'first' }
  const larderOf = (shell: Shell): Larder => ({
    shell,
    caches,
    fetch(url) {
      asked.push(url)
      if (served.status === 0) return Promise.reject(new TypeError('no network'))
      const headers = { policy: served.policy }
      const { status } = served
      return Promise.resolve(new Response(`${served.text} ${url}`, { status, headers }))
    },
  })
  const kept = () => [...stores].map(([name, store]) => `${name} ${[...store.keys()].join(' ')}`)
  return { larderOf, asked, served, kept }
}

describe('what is kept of the app', () => {
  it('[I1.1] is the page first, then the set that this device asked for', async () => {
    const { larderOf, kept } = device()
    await keepVersion(larderOf(one))
    await keepSet(larderOf(one), '/assets/phone')
    await keepSet(larderOf(one), '/assets/elsewhere')
    expect(kept()).toEqual([
      'faire-echo|one|page / /mark.svg',
      'faire-echo|one|/assets/phone /assets/a-1.js /assets/b-1.js',
    ])
  })

  it('[I1.1] is brought on where it was cut, and never from an answer that is no file', async () => {
    const { larderOf, served, kept, asked } = device()
    served.status = 404
    await expect(keepSet(larderOf(one), '/assets/phone')).rejects.toThrow('404')
    served.status = 200
    await keepSet(larderOf(one), '/assets/phone')
    asked.length = 0
    await keepSet(larderOf(one), '/assets/phone')
    expect(asked).toEqual([])
    expect(kept()).toEqual(['faire-echo|one|/assets/phone /assets/a-1.js /assets/b-1.js'])
  })

  it('[I1.3] is of the next version before it is taken up, and no file twice over the network', async () => {
    const { larderOf, asked, kept } = device()
    await keepVersion(larderOf(one))
    await keepSet(larderOf(one), '/assets/phone')
    asked.length = 0
    await keepVersion(larderOf(two))
    expect(asked).toEqual(['/', '/mark.svg', '/assets/a-2.js'])
    expect(kept()).toHaveLength(4)
    // Who still has the earlier page open finds its files, and its page.
    const file = await fileOf(larderOf(two), '/assets/a-1.js')
    expect(await file.text()).toBe('page /assets/a-1.js')
    expect(await (await pageOf(larderOf(one))).text()).toBe('page /')
  })

  it('[I1.3] goes once no other page may need it', async () => {
    const { larderOf, kept } = device()
    await keepVersion(larderOf(one))
    await keepVersion(larderOf(two))
    await tidy(larderOf(two), () => Promise.resolve(false))
    expect(kept()).toHaveLength(2)
    await tidy(larderOf(two), () => Promise.resolve(true))
    expect(kept()).toEqual(['faire-echo|two|page / /mark.svg'])
  })

  it('takes the headers of its page anew, and not another page', async () => {
    const { larderOf, served } = device()
    const larder = larderOf(one)
    await keepVersion(larder)
    served.policy = 'second'
    await freshen(larder)
    expect((await pageOf(larder)).headers.get('policy')).toBe('second')
    served.text = 'newer'
    await freshen(larder)
    expect(await (await pageOf(larder)).text()).toBe('page /')
  })

  it('keeps what is opened besides, for the next time', async () => {
    const { larderOf, served } = device()
    const larder = larderOf(one)
    await fileOf(larder, '/assets/library.js')
    served.status = 0
    expect(await (await fileOf(larder, '/assets/library.js')).text()).toContain('library')
    await expect(fileOf(larder, '/assets/other.js')).rejects.toThrow('no network')
  })

  it('brings a page apart anew each time, and shows it as it was where there is no network', async () => {
    const { larderOf, served } = device()
    const larder = larderOf(one)
    await keepVersion(larder)
    const read = async () => (await pageApart(larder, '/promesses')).text()
    expect(await read()).toBe('page /promesses')
    served.text = 'newer'
    expect(await read()).toBe('newer /promesses')
    served.status = 0
    expect(await read()).toBe('newer /promesses')
  })

  it('opens the app in the place of a page apart that was never read here', async () => {
    const { larderOf, served } = device()
    const larder = larderOf(one)
    await keepVersion(larder)
    served.status = 0
    expect(await (await pageApart(larder, '/promesses')).text()).toBe('page /')
  })
})
