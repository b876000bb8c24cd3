import { describe, expect, it } from 'vitest'
import { closingCode, closingOf } from './closing.ts'
import { askerOf } from './asker.ts'
import { readSettings } from './read-settings.ts'
import { relayLimits } from './relay-limits.ts'
import { settings, settingSentences } from './settings.ts'
import { socketRefusal } from './socket-refusal.ts'
import { tollDue } from './toll-due.ts'

const way = { isTls: false, proxies: ['10.0.0.1', '::1'] }
const ask = (remote: string, headers: Record<string, string> = {}) =>
  askerOf({ remote, headers }, way)

describe('who asks', () => {
  it('is who connects, unless a named proxy says another: its last word only', () => {
    const lie = { 'x-forwarded-for': '192.0.2.1' }
    expect(ask('198.51.100.2', lie).address).toBe('198.51.100.2')
    const chain = { 'x-forwarded-for': '192.0.2.1, 192.0.2.9' }
    expect(ask('10.0.0.1', chain).address).toBe('192.0.2.9')
    expect(ask('::ffff:10.0.0.1', chain).address).toBe('192.0.2.9')
    expect(ask('10.0.0.1').address).toBe('10.0.0.1')
  })

  it('counts an IPv6 line once, however it is written', () => {
    const line = '2001:db8:1:2'
    for (const address of [`${line}::1`, `${line}:3:4:5:6`, `${line}::`]) {
      expect(ask(address).address).toBe(line)
    }
    expect(ask('2001:db8::1').address).toBe('2001:db8:0:0')
    expect(ask('::ffff:192.0.2.1').address).toBe('192.0.2.1')
    expect(ask(':::::::::::').address.length).toBeLessThan(20)
  })

  it('is local only when nothing was forwarded, secure only by the word of a named proxy', () => {
    expect(ask('127.0.0.1').isLocal).toBe(true)
    expect(ask('::1', { 'x-forwarded-for': '192.0.2.1' }).isLocal).toBe(false)
    expect(ask('127.0.0.1', { forwarded: 'for=192.0.2.1' }).isLocal).toBe(false)
    expect(ask('192.0.2.1').isLocal).toBe(false)
    const https = { 'x-forwarded-proto': 'https' }
    expect([ask('10.0.0.1', https).isSecure, ask('192.0.2.1', https).isSecure]).toEqual([
      true,
      false,
    ])
  })
})

describe('settings', () => {
  const refused = (said: Parameters<typeof readSettings>[0]) => {
    const read = readSettings(said, {})
    return 'refused' in read ? read.refused : undefined
  }

  it('take limits by name, whole and above nothing', () => {
    const read = readSettings({ limits: 'actsPerSecond=50, groupsPerAddressHour = 1000' }, {})
    expect(read).toMatchObject({ limits: { actsPerSecond: 50, groupsPerAddressHour: 1_000 } })
    for (const limits of [
      'nothing=1',
      'actsPerSecond=0',
      'actsPerSecond=1.5',
      'actsPerSecond',
      '__proto__=1',
    ]) {
      expect(refused({ limits })).toBe('limits')
    }
  })

  it('ask a relay served alone for its app, and an app served alone for its relay', () => {
    expect(refused({ serve: 'app' })).toBe('relay')
    expect(refused({ serve: 'relay' })).toBe('origins')
    expect(refused({ serve: 'app', relay: 'wss://relay.example/relay' })).toBeUndefined()
    expect(refused({ serve: 'relay', origins: 'https://echo.example' })).toBeUndefined()
    expect(refused({ serve: 'half' })).toBe('serve')
    expect(refused({ relay: 'https://relay.example/relay' })).toBe('relay')
    expect(refused({ relay: 'wss://relay.example/relay; script-src *' })).toBe('relay')
    expect(refused({ proxies: 'localhost' })).toBe('proxies')
    expect(refused({ metrics: 'everyone' })).toBe('metrics')
  })

  it('each that can be refused has its sentences', () => {
    for (const name of [
      'port',
      'code',
      'origins',
      'serve',
      'relay',
      'proxies',
      'metrics',
      'limits',
    ]) {
      expect(Object.keys(settings)).toContain(name)
      expect(settingSentences[name]).toHaveLength(2)
    }
  })

  it('have limits that are whole numbers', () => {
    expect(Object.values(relayLimits).every((limit) => Number.isInteger(limit) && limit > 0)).toBe(
      true,
    )
  })
})

describe('why a socket was closed', () => {
  it('goes with the code that was said, or with none', () => {
    expect(closingCode('tooSlow')).toBe(4508)
    expect(closingCode(closingOf('WS_ERR_UNSUPPORTED_MESSAGE_LENGTH'))).toBe(1009)
    expect(closingCode(closingOf('WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH'))).toBe(1002)
    expect(closingCode(closingOf('WS_ERR_TOO_MANY_BUFFERED_PARTS'))).toBe(1008)
    expect(closingCode(closingOf('WS_ERR_INVALID_UTF8'))).toBe(1007)
    expect(closingCode(closingOf('WS_ERR_EXPECTED_MASK'))).toBe(1002)
    // Codes of the network name addresses in their messages: its end has one name.
    expect([closingOf('ECONNRESET'), closingOf(undefined)]).toEqual(['network', 'network'])
    expect(closingCode('silent')).toBe(1006)
  })
})

describe('what a first frame costs', () => {
  it('depends on what it says alone', () => {
    const hello = { version: 1, room: 'r', member: 'm', token: 't', device: 'd', generation: 0 }
    expect(tollDue({ kind: 'door', door: 'd' }, 'a')).toEqual({ kind: 'door', key: 'a' })
    expect(tollDue({ ...hello, kind: 'create' }, 'a')).toEqual({ kind: 'group', key: 'a' })
    expect(tollDue({ ...hello, kind: 'create', group: 'g' }, 'a')).toBeUndefined()
    const invite = { ...hello, kind: 'invite', memberToken: 'u' } as const
    expect(tollDue(invite, 'a')).toEqual({ kind: 'invite', key: 'r' })
    for (const said of ['badFrame', 'version', { ...hello, kind: 'member' }] as const) {
      expect(tollDue(said, 'a')).toBeUndefined()
    }
  })

  it('is nothing for a request that becomes no socket', () => {
    const headers = { origin: 'https://a.example', 'sec-websocket-protocol': 'faire-echo.1' }
    const isAllowed = (origin: string): boolean => origin === 'https://a.example'
    expect(socketRefusal({ url: '/relay', headers }, isAllowed)).toBeUndefined()
    expect(socketRefusal({ url: '/relayed', headers }, isAllowed)).toMatch('404')
    expect(socketRefusal({ url: '/relay?x', headers }, isAllowed)).toMatch('400')
    expect(socketRefusal({ url: '/relay', headers: {} }, isAllowed)).toMatch('403')
  })
})
