import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { originOf } from '../shared/host/origin-of.ts'
import { ownHosts } from './addresses.ts'
import { readConfig } from './config.ts'

const refusedAbout = async (words: string[], env = {}): Promise<string | undefined> => {
  const config = await readConfig(words, env)
  return 'kind' in config ? config.en : undefined
}

describe('the configuration', () => {
  it('has a default for everything', async () => {
    expect(await readConfig([], {})).toEqual({
      port: 4400,
      host: '::',
      dataFolder: resolve('data'),
      tls: undefined,
      code: undefined,
      origins: [],
      serve: 'both',
      relayUrl: undefined,
      proxies: [],
      metrics: 'local',
      limits: {},
    })
  })

  it('reads flags before the environment', async () => {
    const env = { PORT: '5000', GROUP_CODE: 'quiet words', APP_ORIGINS: 'https://a.example' }
    const words = ['--port', '6000', '--origins', 'https://b.example, http://c.example:8080']
    expect(await readConfig(words, env)).toMatchObject({
      port: 6000,
      code: 'quiet words',
      origins: ['https://b.example', 'http://c.example:8080'],
    })
    expect(await readConfig([], env)).toMatchObject({ port: 5000, origins: ['https://a.example'] })
  })

  it('says in words what it does not take', async () => {
    expect(await refusedAbout(['--port', '99999'])).toContain('port')
    expect(await refusedAbout(['--port', 'here'])).toContain('port')
    expect(await refusedAbout(['--bogus'])).toContain('Unknown setting')
    expect(await refusedAbout(['file'])).toContain('Unknown setting')
    expect(await refusedAbout(['--code', 'short'])).toContain('8 to 120')
    expect(await refusedAbout(['--origins', '*'])).toContain('origins')
    expect(await refusedAbout(['--origins', 'https://a.example/path'])).toContain('origins')
  })

  it('[H2.1] lets anybody create groups, or whoever has the words, and never half of each', async () => {
    expect(await refusedAbout(['--creation', 'nobody'])).toContain('--creation')
    expect(await refusedAbout([], { GROUP_CREATION: 'code' })).toContain('asks for words')
    const both = { GROUP_CREATION: 'open', GROUP_CODE: 'quiet words' }
    expect(await refusedAbout([], both)).toContain('contradict')
    expect(await refusedAbout([], { GROUP_CREATION: 'open' })).toBeUndefined()
    const taken = await readConfig(['--creation', 'code', '--code', 'quiet words'], {})
    expect(taken).toMatchObject({ code: 'quiet words' })
    expect(await readConfig([], { GROUP_CODE: 'quiet words' })).toMatchObject({
      code: 'quiet words',
    })
  })

  it('[H1.1] asks for a certificate with its key, both readable, both true', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
    const path = join(folder, 'cert.pem')
    await writeFile(path, 'not a certificate')
    expect(await refusedAbout(['--cert', path])).toContain('certificate')
    expect(await refusedAbout(['--cert', path, '--key', join(folder, 'none')])).toContain('key')
    expect(await refusedAbout(['--cert', path, '--key', path])).toContain('well formed')
    await rm(folder, { recursive: true })
  })
})

describe('addresses', () => {
  it('are written as browsers write origins', () => {
    expect(originOf('http', 'localhost', 4400)).toBe('http://localhost:4400')
    expect(originOf('https', 'Echo.example', 443)).toBe('https://echo.example')
    expect(originOf('http', '192.168.1.5', 80)).toBe('http://192.168.1.5')
    expect(originOf('https', 'localhost', 80)).toBe('https://localhost:80')
  })

  it('hold this machine’s own names, never a wildcard', () => {
    const hosts = ownHosts()
    expect(hosts).toEqual(expect.arrayContaining(['localhost', '127.0.0.1', '[::1]']))
    expect(hosts.some((host) => host.includes('*') || host === '')).toBe(false)
  })
})
