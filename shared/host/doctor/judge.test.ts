import { describe, expect, it } from 'vitest'
import { doctorPage } from '../../page/doctor-page.ts'
import type { DoctorLine, Facts, StoreFacts } from './facts.ts'
import { judge, spoken, verdict } from './judge.ts'

const dayMs = 24 * 3_600_000
const nowMs = Date.parse('2026-11-22T14:05:00Z')
const gigabyte = 1024 ** 3

const store: StoreFacts = {
  kind: 'read',
  isRunning: true,
  isWriting: true,
  rooms: 12,
  keyless: 0,
  doubts: 0,
  seenMs: nowMs - 3_600_000,
  relayMs: nowMs,
}
const versions = { app: '1', node: '22.1.0', nodeWanted: '>=20.19', protocol: 3, built: 'abc' }
const folder = {
  path: '/var/lib/faire-echo',
  isWritable: true,
  freeBytes: 20 * gigabyte,
  totalBytes: 40 * gigabyte,
  freeFiles: 900,
  totalFiles: 1_000,
  openToOthers: [],
}
const way = {
  serve: 'both' as const,
  host: '127.0.0.1',
  origins: ['https://a.example'],
  relayUrl: undefined,
  proxies: ['127.0.0.1'],
  creation: 'code' as const,
  certificates: [{ where: 'a.example', endsMs: nowMs + 60 * dayMs, fault: undefined }],
  answers: [{ origin: 'https://a.example', dateMs: nowMs + 1_000 }],
}
const backUps = [
  { half: 'data' as const, setting: 'to' as const, folder: '/backups', madeAtMs: nowMs - dayMs },
  { half: 'keys' as const, setting: 'keys-to' as const, folder: '/k', madeAtMs: nowMs - dayMs },
]
const well: Facts = { nowMs, versions, store, folder, way, backUps, limits: [] }

const due = (facts: Facts): string[] =>
  judge(facts).flatMap(({ state, en }) => (state === 'due' ? [en] : []))

describe('[Z3.1] the doctor', () => {
  it('finds nothing to do where all is well, and says so in both languages', () => {
    const lines = judge(well)
    expect(due(well)).toEqual([])
    expect(verdict(lines)).toEqual({ state: 'well', fr: 'Rien à faire.', en: 'Nothing to do.' })
    for (const { fr, en } of lines) expect([fr, en].every((each) => each.endsWith('.'))).toBe(true)
  })

  it.each<[string, Partial<Facts>, string]>([
    ['an old Node', { versions: { ...versions, node: '20.9.1' } }, 'too old'],
    ['an app that is not built', { versions: { ...versions, built: undefined } }, 'not built'],
    ['a disk that is full', { folder: { ...folder, freeBytes: gigabyte / 2 } }, 'make room'],
    ['a disk without inodes', { folder: { ...folder, freeFiles: 3 } }, 'inodes'],
    [
      'a folder that is read-only',
      { folder: { ...folder, isWritable: false } },
      'cannot be written',
    ],
    ['keys open to others', { folder: { ...folder, openToOthers: ['/keys'] } }, 'chmod'],
    ['a store that fails', { store: { ...store, isWriting: false } }, 'Nothing can be written'],
    ['rooms without a key', { store: { ...store, keyless: 2 } }, '2 of 12 rooms have no key'],
    ['a store that cannot be read', { store: { kind: 'unread', fr: 'Non.', en: 'No.' } }, 'No.'],
    ['a clock set back', { store: { ...store, seenMs: nowMs + dayMs } }, 'was set back'],
    ['a relay at another hour', { store: { ...store, relayMs: nowMs - dayMs } }, 'the same hour'],
    ['no public origin behind a proxy', { way: { ...way, origins: [] } }, 'No public origin'],
    ['an origin in clear', { way: { ...way, origins: ['http://a.example'] } }, 'not https'],
    ['a proxy that is not named', { way: { ...way, proxies: [] } }, 'PROXIES'],
    ['a relay in clear', { way: { ...way, relayUrl: 'ws://r.example/relay' } }, 'not encrypted'],
    [
      'a certificate that ends',
      {
        way: {
          ...way,
          certificates: [{ where: 'a', endsMs: nowMs + 5 * dayMs, fault: undefined }],
        },
      },
      'Renew it',
    ],
    [
      'a certificate refused',
      { way: { ...way, certificates: [{ where: 'a', endsMs: nowMs + dayMs, fault: 'EXPIRED' }] } },
      'EXPIRED',
    ],
    [
      'an origin that is silent',
      { way: { ...way, answers: [{ origin: 'https://a.example', dateMs: undefined }] } },
      'does not answer',
    ],
    [
      'an origin at another hour',
      { way: { ...way, answers: [{ origin: 'https://a.example', dateMs: nowMs - dayMs }] } },
      'away from this one',
    ],
    [
      'no back-up at all',
      { backUps: backUps.map((each) => ({ ...each, folder: undefined, madeAtMs: undefined })) },
      'BACKUP_KEYS_TO',
    ],
    [
      'a back-up nobody sees',
      { backUps: backUps.map((each) => ({ ...each, madeAtMs: undefined })) },
      'none can be seen',
    ],
    [
      'keys kept too long',
      { backUps: backUps.map((each) => ({ ...each, madeAtMs: nowMs - 8 * dayMs })) },
      'receipts promise 7 days',
    ],
    [
      'a back-up of tomorrow',
      { backUps: backUps.map((each) => ({ ...each, madeAtMs: nowMs + dayMs })) },
      'later than now',
    ],
  ])('says of %s what must be done', (_what, wrong, sentence) => {
    const found = due({ ...well, ...wrong })
    expect(found.join('\n')).toContain(sentence)
    expect(verdict(judge({ ...well, ...wrong })).state).toBe('due')
  })

  it('says what is worth knowing without asking for anything', () => {
    const known = { ...way, creation: 'open' as const, host: '::', origins: [] }
    const facts = { ...well, way: known, limits: ['connections'] }
    expect(due({ ...facts, store: { ...store, isRunning: false, doubts: 1 } })).toEqual([])
    expect(judge(facts).filter(({ state }) => state === 'known')).toHaveLength(3)
  })

  it('asks an app served alone for no store and no back-up', () => {
    const apart = { ...way, serve: 'app' as const, relayUrl: 'wss://r.example/relay' }
    const none = backUps.map((each) => ({ ...each, folder: undefined, madeAtMs: undefined }))
    expect(due({ ...well, store: { kind: 'unasked' }, way: apart, backUps: none })).toEqual([])
  })

  it('is read without colours, on a terminal and on a page without scripts', () => {
    const line: DoctorLine = { state: 'due', fr: 'Place <1 Go.', en: 'Space <1 GB.' }
    expect(spoken(line)).toBe('! Place <1 Go.\n  Space <1 GB.')
    const { body, type } = doctorPage([line])
    expect(doctorPage([{ ...line, fr: 'Clé : « a »' }]).body).toContain(
      'Clé\u00a0: «\u00a0a\u00a0»',
    )
    expect(type).toContain('text/html')
    expect(body).toContain('<li>! Place &lt;1 Go.')
    expect(body).not.toMatch(/<script|style=/)
  })
})
