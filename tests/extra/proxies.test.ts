import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { laptop, openBrowser, openDevice, phone, type Device } from '../e2e/devices.ts'
import { asBuilt } from '../e2e/brisk-build.ts'
import { startHost, type Host } from '../e2e/host.ts'
import { button, goToStep, invitation, openFirstSession, seen, sitDown } from '../e2e/people.ts'

// What docs/hosting.md gives for Caddy and for nginx, as it stands there but for names, ports and files.
const name = 'echo.localhost'

let folder: string
let host: Host
let browser: Browser
let ports: { readonly caddy: number; readonly nginx: number }
const running: ChildProcess[] = []
const originOf = (proxy: keyof typeof ports): string => `https://${name}:${ports[proxy]}`

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The block of the page that begins so, up to the end of its code. */
async function written(begins: string): Promise<string> {
  const page = await readFile(new URL('../../docs/hosting.md', import.meta.url), 'utf8')
  const [, block] = page.split(`\`\`\`\n${begins}`)
  if (block === undefined) throw new Error(`docs/hosting.md has no block that begins « ${begins} »`)
  const [text = ''] = block.split('```')
  return `${begins}${text}`.replaceAll('127.0.0.1:4400', new URL(host.origin).host)
}

const certificate = () => join(folder, 'cert.pem')
const key = () => join(folder, 'key.pem')

async function startCaddy(): Promise<void> {
  const site = (await written('echo.example {')).replace(
    'echo.example {',
    `${originOf('caddy')} {\n\ttls ${certificate()} ${key()}`,
  )
  const config = join(folder, 'Caddyfile')
  await writeFile(config, `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${site}`)
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  running.push(spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], { env }))
}

async function startNginx(): Promise<void> {
  const site = (await written('map $http_upgrade'))
    .replaceAll('echo.example', name)
    .replaceAll(/listen \[::\]:[^;]*;/g, '')
    .replace('listen 80;', `listen ${await freePort()};`)
    .replace('listen 443 ', `listen ${ports.nginx} `)
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate()};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key()};`)
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${join(folder, each)};`,
  )
  const config = join(folder, 'nginx.conf')
  const http = `http { access_log off; ${places.join(' ')}\n${site}\n}`
  await writeFile(config, `daemon off; pid ${join(folder, 'pid')}; events {}\n${http}`)
  running.push(spawn('nginx', ['-c', config, '-e', join(folder, 'errors')]))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-proxies-'))
  ports = { caddy: await freePort(), nginx: await freePort() }
  const of = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`, '-days', '2']
  const files = ['-keyout', key(), '-out', certificate()]
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  execFileSync('openssl', [...kind, ...of, ...files], { stdio: 'ignore' })
  process.env['APP_ORIGINS'] = `${originOf('caddy')},${originOf('nginx')}`
  process.env['PROXIES'] = '127.0.0.1,::1'
  host = await startHost({ folder: asBuilt })
  await startCaddy()
  await startNginx()
  browser = await openBrowser('--ignore-certificate-errors')
})

afterAll(async () => {
  await browser.close()
  for (const each of running) each.kill('SIGTERM')
  await host.stop()
  await rm(folder, { recursive: true })
})

/** What the browser is answered there, once the proxy listens. */
async function answered({ page }: Device, address: string) {
  const ask = () => page.goto(address).catch(() => null)
  await expect
    .poll(async () => (await ask())?.status() ?? 0, { timeout: 20_000 })
    .toBeGreaterThan(0)
  const answer = await ask()
  return { status: answer?.status() ?? 0, headers: answer?.headers() ?? {} }
}

/** What a page of the app is answered at this path of its own origin. */
const statusIn = ({ page }: Device, path: string): Promise<number> =>
  page.evaluate(async (asked) => (await fetch(asked)).status, path)

it('[Z3.2] a session is held by a laptop that comes through Caddy and a phone that comes through nginx', async () => {
  const devices = {
    caddy: await openDevice(browser, laptop),
    nginx: await openDevice(browser, phone),
  }
  for (const proxy of ['caddy', 'nginx'] as const) {
    const { status, headers } = await answered(devices[proxy], originOf(proxy))
    expect([proxy, status]).toEqual([proxy, 200])
    // Those of the relay, as they are: what says that it knows of https among them.
    expect(headers['strict-transport-security']).toContain('preload')
    expect(headers['content-security-policy']).toContain(`wss://${name}:${ports[proxy]}`)
    for (const path of ['/metrics', '/doctor'])
      expect(await statusIn(devices[proxy], path)).toBe(404)
  }
  const { caddy: helene, nginx: awa } = devices
  await openFirstSession(helene, originOf('caddy'))
  const [, fragment = ''] = (await invitation(helene)).split('#')
  // Opened anew: an invitation is read as the page begins.
  await awa.page.goto('about:blank')
  await awa.page.goto(`${originOf('nginx')}/#${fragment}`)
  await sitDown(awa, 'Awa')
  await goToStep(helene, 'Tour des situations')
  await awa.page.getByLabel('Votre situation, en une ligne').fill('Les bottes de radis')
  await button(awa.page, 'Poser, signée Awa').click()
  await seen([helene], 'Les bottes de radis')
  for (const device of [helene, awa]) expect(device.console()).not.toContain('pageerror')
})
