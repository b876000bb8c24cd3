import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentShapes, ledgerShapes } from '../../shared/model/collections.ts'
import { groupCases } from '../../shared/acts/testing/group-acts.ts'
import { libraryCases } from '../../shared/acts/testing/library-acts.ts'
import { sessionCases } from '../../shared/acts/testing/session-acts.ts'
import { sheetCases } from '../../shared/acts/testing/sheet-acts.ts'
import { textCases } from '../../shared/acts/testing/text-acts.ts'
import { listFiles, projectRoot } from '../../scripts/source-files.ts'

// What can leave, and by which way alone: when another is built, these lists change with it.

const files = listFiles(['client'])
  .filter((path) => /\.(tsx?|html)$/.test(path) && !/\.test\.|\/testing\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }))

/** Ways by which a page may send something, as they are written in code. */
const waysOut =
  /\bfetch\(|new WebSocket\(|XMLHttpRequest|sendBeacon|new EventSource|RTCPeerConnection|WebTransport|importScripts|navigator\.share|\.open\(['"`]http|<form[^>]*action=|<iframe|mailto:/g
/** Addresses of somewhere else; the name of an XML vocabulary is not one, and is never asked for. */
const elsewhere =
  /\b(?:https?|wss?):\/\/(?!www\.w3\.org\/|schemas\.openxmlformats\.org\/|purl\.org\/dc\/)[\w.[$]+/g

const textOf = (wanted: string) => files.find(({ path }) => path === wanted)?.text
const found = (pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([way]) => `${path}: ${way}`))

describe('words leave a device by one door only', () => {
  it('sends nothing but to the relay, and asks its own host how it is set', () => {
    const worker = found(waysOut).filter((way) => way.startsWith('client/src/offline/'))
    expect(found(waysOut).filter((way) => !worker.includes(way))).toEqual([
      'client/src/acts/config.ts: fetch(',
      'client/src/sync/socket.ts: new WebSocket(',
    ])
    const config = files.find(({ path }) => path === 'client/src/acts/config.ts')
    expect(config?.text.match(/fetch\([^)]*\)/g)).toEqual([
      "fetch('/config', { cache: 'no-store', signal: limit.signal })",
    ])
  })

  it('[I1.1] has its worker ask the app’s own host for files by their path, and say nothing', () => {
    const worker = textOf('client/src/offline/sw.ts') ?? ''
    const larder = textOf('client/src/offline/larder.ts') ?? ''
    expect(worker.match(/fetch\([^)]*\)/g)).toEqual(['fetch(url, options)'])
    expect([...larder.matchAll(/fetch\(([^,)]*)/g)].map(([, asked]) => asked)).toEqual(
      expect.arrayContaining(['path', "'/'"]),
    )
    expect(larder.match(/fetch\((?!path\b|'\/')/g)).toBeNull()
    expect(larder.match(/\b(?:body|method|headers):/g)).toBeNull()
    // What a page asks for reaches it by its path alone, from its own host, without what follows « ? ».
    expect(worker).toContain("method !== 'GET' || origin !== scope.location.origin")
    expect(worker).not.toMatch(/\b(?:search|hash|href)\b/)
  })

  it('knows no address of anywhere else', () => {
    // A name that y-websocket asks for and that is never dialled: the gate opens its own socket.
    expect(found(elsewhere)).toEqual(['client/src/sync/provider.ts: ws://relay'])
  })

  it('makes a file of one’s own texts, one of the group’s own concepts, one of its dates, of what is released, and of nothing else', () => {
    const ways = ['new Blob(', 'createObjectURL', '.download']
    expect(found(/new Blob\(|createObjectURL|\.download\b/g).sort()).toEqual(
      ways.map((way) => `client/src/ui/save-file.ts: ${way}`).sort(),
    )
    // What is released, figures that a library holds, and these three: nobody else saves a file.
    const saving = files.filter(({ text }) => /\bsaveFile\(/.test(text)).map(({ path }) => path)
    expect(saving.sort()).toEqual([
      'client/src/ui/save-file.ts',
      'client/src/views/cockpit/export-concepts.ts',
      'client/src/views/export/use-export.ts',
      'client/src/views/group/take-dates.ts',
      'client/src/views/library/take-activity.ts',
      'client/src/views/peer/take-texts.ts',
    ])
    // The facilitator's words on concepts: the file is written from them alone.
    const concepts = textOf('client/src/views/cockpit/export-concepts.ts')
    expect(concepts).toContain('writeCatalogueFile(concepts)')
    expect(concepts).not.toMatch(/\b(board|situations|echoes|stakes|members|participants)\b/)
    // Of the calendar: moments, and nothing else.
    const dates = textOf('client/src/views/group/take-dates.ts')
    expect(dates).toContain('calendarFile(dates, sessionMinutes, tGroup.calendarWord)')
    expect(dates).not.toMatch(/\b(board|members|words)\./)
    const own = textOf('client/src/views/peer/take-texts.ts')
    expect(own).toContain('myTexts(board.getState(), me)')
    expect(own).not.toMatch(/\b(situations|echoes|questions|stakes|wordBacks|takeaways)\b/)
  })
})

describe('words leave a group by one door only', () => {
  it('calls nothing released but what every needed yes made so', () => {
    const shared = listFiles(['shared'])
      .filter((path) => path.endsWith('.ts') && !/\.test\.|\/testing\//.test(path))
      .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }))
    const makers = [...files, ...shared].filter(({ text }) => /\bas Released\b/.test(text))
    // And what a library gives back whole: only what is released is deposited there.
    expect(makers.map(({ path }) => path).sort()).toEqual([
      'shared/synthesis/read-released.ts',
      'shared/synthesis/standing.ts',
    ])
  })

  it('exports from nothing but what is released', () => {
    const exporting = files.filter(({ path }) => path.startsWith('client/src/export/'))
    expect(exporting.length).toBeGreaterThan(0)
    for (const { path, text } of exporting) {
      expect([path, /\b(board|situations|echoes|participants|members)\b/.test(text)]).toEqual([
        path,
        false,
      ])
    }
  })

  it('has no act that writes anywhere but in the group, its sessions and a library', () => {
    const cases = [...groupCases, ...libraryCases, ...sessionCases, ...sheetCases, ...textCases]
    for (const { kind, act } of cases) {
      const known = [...Object.keys(documentShapes[kind]), ...Object.keys(ledgerShapes[kind])]
      for (const { collection } of act().operations) expect(known).toContain(collection)
    }
  })

  it('tries every act there is', () => {
    const all = listFiles(['shared/acts']).filter((path) =>
      /^shared\/acts\/[a-z-]+\.ts$/.test(path),
    )
    const cases = ['group', 'library', 'session', 'sheet', 'text'].map((kind) =>
      readFileSync(join(projectRoot, `shared/acts/testing/${kind}-acts.ts`), 'utf8'),
    )
    const tried = all.filter((path) => cases.join().includes(`'../${path.split('/').at(-1)}'`))
    expect(tried).toEqual(all.filter((path) => !path.endsWith('.test.ts')))
  })
})
