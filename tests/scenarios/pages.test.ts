import { afterEach, describe, expect, it } from 'vitest'
import { call, get, startReal, stopAll } from './real-relay.ts'

afterEach(stopAll)

const everywhere = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'origin-agent-cluster': '?1',
  'x-robots-tag': 'noindex',
}

describe('headers', () => {
  it('[H1.3] of the app: everything from itself alone, one policy of script addresses, no camera', async () => {
    const relay = await startReal()
    const { headers } = await get(relay, '/')
    expect(headers).toMatchObject(everywhere)
    const policy = String(headers['content-security-policy'])
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types faire-echo-url',
      ]),
    )
    expect(policy).not.toMatch(/unsafe|\*|http:|https:|upgrade/)
    expect(String(headers['permissions-policy'])).toContain('camera=()')
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it('[H1.3] over https only: no way back to plain, said behind a proxy that was named', async () => {
    const forwarded = { headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' } }
    const named = await get(await startReal({ proxies: ['127.0.0.1'] }), '/', forwarded)
    expect(named.headers['strict-transport-security']).toContain('max-age=63072000')
    expect(named.headers['content-security-policy']).toContain('upgrade-insecure-requests')
    expect(named.headers['content-security-policy']).toContain('wss://127.0.0.1')
    const unnamed = await get(await startReal(), '/', forwarded)
    expect(unnamed.headers['strict-transport-security']).toBeUndefined()
  })

  it('[H1.3] of what programs read: nothing at all may load, nothing is kept', async () => {
    const relay = await startReal()
    for (const path of ['/config', '/health', '/metrics', '/effacer']) {
      const { headers } = await get(relay, path)
      expect(headers).toMatchObject({ ...everywhere, 'cache-control': 'no-store' })
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      )
      expect(headers['set-cookie']).toBeUndefined()
    }
  })
})

describe('the static host', () => {
  it('[H1.3] answers reading alone, and nothing outside its folder', async () => {
    const relay = await startReal()
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const { status, headers } = await get(relay, '/', { method })
      expect([status, headers['allow']]).toEqual([405, 'GET, HEAD'])
    }
    const head = await get(relay, '/', { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    const outside = ['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fetc/passwd.txt']
    const hidden = [
      '/.vite/manifest.json',
      '/.git/config.txt',
      '//etc/hosts.txt',
      '/%00.js',
      '/%zz.js',
    ]
    for (const path of [...outside, ...hidden]) {
      const { status, text } = await get(relay, path)
      // Either nothing, or the app's own page as for any path: never what the path points at.
      expect([status === 404, text.includes('<title>')]).toContain(true)
      expect(text).not.toContain('canary')
    }
    const folder = await get(relay, '/assets/')
    expect(folder.text).toContain('<title>')
    for (const path of ['/__proto__', '/constructor']) {
      expect((await get(relay, path)).text).toContain('<title>')
    }
  })

  it('tells addresses of its local network to this machine alone', async () => {
    const relay = await startReal({ metrics: 'local' })
    const away = { headers: { 'x-forwarded-for': '192.0.2.7' } }
    const told = JSON.parse((await get(relay, '/config', away)).text) as object
    expect(Object.keys(told).sort()).toEqual(['groupCreation', 'relay', 'version'])
  })
})

describe('/effacer', () => {
  const asked = (site: string) => ({ headers: { 'sec-fetch-site': site, host: 'localhost' } })

  it('erases when asked from itself, and only asks when sent from elsewhere', async () => {
    const relay = await startReal()
    const own = await get(relay, '/effacer', asked('same-origin'))
    expect(own.headers['clear-site-data']).toBe('"cache", "storage"')
    for (const site of ['cross-site', 'same-site', 'none']) {
      const { headers, text } = await get(relay, '/effacer', asked(site))
      expect(headers['clear-site-data']).toBeUndefined()
      expect(text).toContain('Tout effacer de cet appareil')
      expect(text).toMatch(/lang="en">[^]*Erase everything from this device/)
    }
  })

  it('says so where a browser would not heed it', async () => {
    const relay = await startReal()
    const { headers, text } = await get(relay, '/effacer', {
      headers: { host: '192.168.1.5:4400' },
    })
    expect(headers['clear-site-data']).toBeUndefined()
    expect(text).toContain('n’est pas en https')
  })
})

describe('an app and a relay apart', () => {
  const app = 'https://echo.example'

  it('the relay: no page, sockets from the app alone', async () => {
    const relay = await startReal({ serve: 'relay', origins: [app] })
    expect((await get(relay, '/')).status).toBe(404)
    expect((await get(relay, '/effacer')).status).toBe(404)
    expect((await get(relay, '/config')).status).toBe(200)
    const own = await call(relay)
    expect(await own.ended).toBe(403)
  })

  it('the app: no socket, its relay said and allowed, heard or not', async () => {
    const relay = await startReal({ serve: 'relay', origins: [app] })
    const relayUrl = `ws://127.0.0.1:${relay.port}/relay`
    const front = await startReal({ serve: 'app', relayUrl })
    const { headers } = await get(front, '/')
    expect(headers['content-security-policy']).toContain(
      `connect-src 'self' ws://127.0.0.1:${relay.port};`,
    )
    const config = { relay: 'A'.repeat(22), version: 1, groupCreation: 'open', relayUrl }
    expect(JSON.parse((await get(front, '/config')).text)).toEqual(config)
    const socket = await call(front)
    expect(await socket.ended).not.toBe(1000)
    await relay.stop()
    expect(JSON.parse((await get(front, '/config')).text)).toEqual(config)
    const lonely = await startReal({ serve: 'app', relayUrl })
    expect((await get(lonely, '/config')).status).toBe(503)
  })
})
