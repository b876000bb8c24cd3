import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { undoMs } from '../../client/src/acts/answer-acts.ts'
import { letOutOf } from '../../client/src/acts/deposit-acts.ts'
import type { Device } from '../../client/src/acts/device.ts'
import type { OpenRoom } from '../../client/src/acts/open-group.ts'
import { hashText, verify } from '../../client/src/seal/sign.ts'
import { proposalsIn, standingIn } from '../../client/src/store/select/proposals.ts'
import { applySolo, type SoloRoom } from '../../client/src/sync/solo-line.ts'
import { create } from '../../shared/acts/act.ts'
import type { Hash, RecordId, RoomId } from '../../shared/model/ids.ts'
import type { Fields } from '../../shared/policy/view.ts'
import { listFiles, projectRoot } from '../../scripts/source-files.ts'
import { author, memberOf, roomId, type PersonName } from '../fixtures/solo-people.ts'
import {
  concerned,
  letSoloOut,
  picturePage,
  proposalId,
  proposeSolo,
  soloGroupRoom,
  soloTexts,
  takeSoloBack,
} from '../fixtures/solo-proposal.ts'

// Everything tried here is refused: an attempt that passes is words out of a group that did not say yes.

const library = 'l'.repeat(22) as RoomId
const again = 'again00000000000' as RecordId
/** A device whose first touch says that the text was on its way: nothing before it stopped it. */
const wouldLeave = new Proxy({} as Device, {
  get() {
    throw new Error('on its way')
  },
})

async function approvedBy(names: readonly PersonName[], room = soloGroupRoom()) {
  proposeSolo(room)
  for (const name of names) await soloTexts(room, name).answers.approve(proposalId, name === 'Awa')
  vi.advanceTimersByTime(undoMs)
  return room
}

const consents = ({ tables }: SoloRoom) => [
  ...(tables.get('consents') ?? new Map<string, Fields>()),
]

/** "Laisser sortir", pressed by Hélène on this room as it stands. */
function letOut(room: SoloRoom, proposal = proposalId, held: 'none' | 'few' = 'none') {
  const { desk, connection } = soloTexts(room, 'Hélène')
  connection.setState({ held })
  const open = { desk, connection } as unknown as OpenRoom
  return letOutOf(wouldLeave, open).text({ proposal, library })
}

/** What an export would be made from: the standing, and nothing else gives it. */
function releasedOn(room: SoloRoom, proposal = proposalId) {
  const { board } = soloTexts(room, 'Hélène')
  const found = proposalsIn(board.getState(), roomId).find(({ id }) => id === proposal)
  if (found === undefined) return undefined
  const standing = standingIn(board.getState(), found, { hashText, verify, nowMin: 1 })
  return standing.state === 'agreed' ? standing.text : undefined
}

async function stays(room: SoloRoom, proposal = proposalId): Promise<void> {
  expect(releasedOn(room, proposal)).toBeUndefined()
  await expect(letOut(room, proposal)).resolves.toBe('not-agreed')
  expect(room.tables.get('deposits')?.size ?? 0).toBe(0)
}

const goesOut = (room: SoloRoom) => expect(letOut(room)).rejects.toThrow('on its way')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('[Y2.3] no way out', () => {
  it('but with every needed yes: then the text is on its way', async () => {
    await goesOut(await approvedBy(concerned))
  })

  it.each(concerned)('without the yes of %s, whether they have a veto or not', async (name) => {
    await stays(await approvedBy(concerned.filter((one) => one !== name)))
  })

  it('with a yes that has not left, or that was taken back at the last instant', async () => {
    const room = await approvedBy(concerned.filter((one) => one !== 'Théo'))
    const theo = soloTexts(room, 'Théo')
    await theo.answers.approve(proposalId, false)
    await stays(room)
    vi.advanceTimersByTime(undoMs)
    await goesOut(room)
    await theo.answers.takeBack(proposalId)
    await stays(room)
  })

  it('with a quotation that its author did not say yes to', async () => {
    const room = await approvedBy(concerned.filter((one) => one !== 'Awa'))
    await soloTexts(room, 'Awa').answers.approve(proposalId, false)
    vi.advanceTimersByTime(undoMs)
    await stays(room)
  })

  it('while a passage is pointed at, signed, or without signature and not read yet', async () => {
    const room = await approvedBy(concerned)
    await expect(letOut(room, proposalId, 'few')).resolves.toBe('not-agreed')
    const { answers, board } = soloTexts(room, 'Soizic')
    const [page = again] = board.getState().proposedPages.keys()
    const where = { page: page as RecordId, part: 'happened', start: 0, end: 4 } as const
    await answers.pointAt(proposalId, { ...where, wish: 'remove', text: '' })
    await stays(room)
  })

  it('by yeses to an earlier version, or moved to another proposal', async () => {
    const room = await approvedBy(concerned)
    proposeSolo(room, { as: again, over: { title: 'Une autre version' } })
    await stays(room, again)
    const table = room.tables.get('consents') ?? new Map<string, Fields>()
    for (const [id, record] of consents(room)) table.set(id, { ...record, of: again })
    await stays(room, again)
  })

  it('under the hash that everybody said yes to, with other words or for other readers', async () => {
    for (const over of [{ title: 'Un titre ajouté' }, { audience: 'public' as const }]) {
      const room = await approvedBy(concerned)
      const said = soloTexts(room, 'Hélène').board.getState().proposals.get(proposalId)
      const hash = said?.words.hash as Hash
      takeSoloBack(room)
      const kept = consents(await approvedBy(concerned))
      proposeSolo(room, { over: { ...over, hash } })
      room.tables.set('consents', new Map(kept))
      await stays(room)
    }
  })

  it('by asking fewer people than those whose words it keeps: their page names them', async () => {
    const room = soloGroupRoom()
    const needed = [{ member: memberOf('Hélène'), veto: false }]
    proposeSolo(room, { over: { needed } })
    await soloTexts(room, 'Hélène').answers.approve(proposalId, false)
    vi.advanceTimersByTime(undoMs)
    expect(picturePage.drawsOn).toContain(memberOf('Karim'))
    await stays(room)
  })

  it('by somebody who writes at once that it is out: no yes is asked, and no text is there', async () => {
    const room = await approvedBy(['Karim'])
    letSoloOut(room)
    expect(releasedOn(room)).toBeUndefined()
    await expect(letOut(room)).resolves.toBe('not-agreed')
    const deposit = create(author('Soizic'), {
      collection: 'deposits',
      id: again,
      clear: {},
      words: {
        proposal: proposalId,
        library,
        text: again,
        key: 'k'.repeat(43),
        withdrawal: 't'.repeat(22) as never,
        atMin: 0,
      } as never,
    })
    const peer = { role: 'peer' as const, member: memberOf('Soizic'), hash: '' as Hash }
    expect(applySolo(room, peer, [deposit])).toBe('role')
  })

  it('by a file read back: nothing in the app reads a text from a file', () => {
    const files = listFiles(['client', 'shared'])
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|\/testing\//.test(path))
      .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }))
    const using = (pattern: RegExp) =>
      files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
    expect(using(/\bexportFile\(/)).toEqual([
      'client/src/export/export-file.ts',
      'client/src/views/export/use-export.ts',
    ])
    expect(using(/\bdepositText\(/)).toEqual([
      'client/src/acts/deposit-acts.ts',
      'shared/acts/deposit-text.ts',
    ])
    // The one file that is read in is the group's own concepts.
    expect(using(/type="file"|\.files\b/)).toEqual(['client/src/views/cockpit/OwnImportDialog.tsx'])
  })
})
