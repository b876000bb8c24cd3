import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { roomKeys } from '../../client/src/acts/room-keys.ts'
import { undoMs } from '../../client/src/acts/answer-acts.ts'
import { hashText, signKeyOf, signWith, verify } from '../../client/src/seal/sign.ts'
import { boardStore } from '../../client/src/store/board-store.ts'
import { proposalsIn, standingIn } from '../../client/src/store/select/proposals.ts'
import { soloLine, type SoloRoom } from '../../client/src/sync/solo-line.ts'
import type { ConsentWords } from '../../shared/model/consent.ts'
import type { Hash, RecordId } from '../../shared/model/ids.ts'
import type { Place, Sealed } from '../../shared/model/sealed.ts'
import type { Fields } from '../../shared/policy/view.ts'
import { consentStatement } from '../../shared/synthesis/frozen.ts'
import { openOpenly } from '../fixtures/open-envelope.ts'
import { memberOf, roomId, type PersonName } from '../fixtures/solo-people.ts'
import {
  concerned,
  proposalId,
  proposeSolo,
  soloGroupRoom,
  soloTexts,
} from '../fixtures/solo-proposal.ts'

const keys = roomKeys(roomId, new Map([[1, new Uint8Array(32).fill(5)]]))
const again = 'again00000000000' as RecordId

const placeOf = (collection: string, id: string, { owner, epoch, rev }: Fields): Place => ({
  room: roomId,
  collection,
  id,
  owner: String(owner),
  epoch: Number(epoch),
  rev: Number(rev),
})

/** What the relay keeps of the room: every record sealed for real to its place. */
function sealedFor(room: SoloRoom): SoloRoom {
  const tables = [...room.tables].map(([collection, table]) => {
    const records = [...table].map(([id, record]): [string, Fields] => {
      if (record['words'] === undefined) return [id, record]
      const place = placeOf(collection, id, record)
      const words = openOpenly(place, record['words'] as Sealed) as object
      return [id, { ...record, words: keys.authorOf(memberOf('Awa')).seal(place, words) }]
    })
    return [collection, new Map(records)] as const
  })
  return { ...room, tables: new Map(tables), lines: new Set() }
}

/** Where the text stands on the device of somebody who only reads. */
function stateOn(room: SoloRoom): string {
  const line = soloLine(room, { role: 'peer', member: memberOf('Inès'), hash: '' as Hash })
  const { store, stop } = boardStore({ line, room: roomId, kind: 'group', open: keys.open })
  const [proposal] = proposalsIn(store.getState(), roomId)
  stop()
  if (proposal === undefined) return 'nothing'
  return standingIn(store.getState(), proposal, { hashText, verify, nowMin: 1 }).state
}

const consentsOf = ({ tables }: SoloRoom) => tables.get('consents') ?? new Map<string, Fields>()

async function approvedBy(names: readonly PersonName[], propose = proposeSolo): Promise<SoloRoom> {
  const room = soloGroupRoom()
  propose(room)
  for (const name of names) {
    await soloTexts(room, name).answers.approve(proposalId, name === 'Awa')
  }
  vi.advanceTimersByTime(undoMs)
  return room
}

const allButTheo = concerned.filter((name) => name !== 'Théo')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('[Y2.2] no device says that everybody said yes when somebody did not', () => {
  it('and says it, sealed for real, when everybody did', async () => {
    expect(stateOn(sealedFor(await approvedBy(concerned)))).toBe('agreed')
    expect(stateOn(sealedFor(await approvedBy(allButTheo)))).toBe('waiting')
  })

  it('under a relay that gives somebody’s yes to another, moves it, or repeats it', async () => {
    const honest = sealedFor(await approvedBy(allButTheo))
    for (const [id, record] of consentsOf(honest)) {
      const forged: readonly (readonly [string, Fields])[] = [
        [id, { ...record, owner: memberOf('Théo') }],
        ['forged0000000000', { ...record, owner: memberOf('Théo') }],
        ['forged0000000000', record],
        [memberOf('Théo'), { ...record, owner: memberOf('Théo'), rev: 2 }],
        ['forged0000000000', { ...record, words: '1.AAAA', owner: memberOf('Théo') }],
      ]
      for (const [at, forgery] of forged) {
        const room = { ...honest, tables: new Map(honest.tables), lines: new Set() as never }
        room.tables.set('consents', new Map([...consentsOf(honest), [at, forgery]]))
        expect(stateOn(room)).toBe('waiting')
      }
    }
  })

  it('under a relay that brings the yeses of an earlier version to the new one', async () => {
    const room = await approvedBy(concerned)
    proposeSolo(room, { as: again, over: { title: 'Une autre version' } })
    const sealed = sealedFor(room)
    const moved = [...consentsOf(sealed)].map(([id, record]): [string, Fields] => [
      id,
      { ...record, of: again },
    ])
    sealed.tables.set('consents', new Map(moved))
    expect(stateOn(sealed)).toBe('waiting')
  })

  it('under a relay that withholds a page, or the record of who may sign', async () => {
    const withheld = sealedFor(await approvedBy(concerned))
    withheld.tables.delete('proposedPages')
    expect(stateOn(withheld)).toBe('broken')
    const keyless = sealedFor(await approvedBy(concerned))
    keyless.tables.get('members')?.delete(memberOf('Théo'))
    expect(stateOn(keyless)).toBe('waiting')
  })

  it('with a member who signs for another, alone or aloud, or takes their key and their words', async () => {
    const room = await approvedBy(allButTheo)
    const soizic = soloTexts(room, 'Soizic')
    const mine = new Uint8Array(32).fill(77)
    const { hash } = soizic.board.getState().proposals.get(proposalId)?.words ?? {}
    const said = { hash: hash as Hash, audience: 'groups' as const, quoted: false, atMin: 0 }
    const statement = consentStatement({ ...said, group: roomId, member: memberOf('Théo') })
    const signature = signWith(mine, statement)
    const forged: readonly ConsentWords[] = [
      { ...said, signature },
      { ...said, signature, aloud: memberOf('Théo') },
    ]
    const sealed = sealedFor(room)
    const member = memberOf('Soizic')
    const write = ([collection, id]: readonly [string, string], record: Fields, words: object) => {
      const place = placeOf(collection, id, record)
      const all = sealed.tables.get(collection) ?? new Map<string, Fields>()
      sealed.tables.set(collection, all)
      all.set(id, { ...record, words: keys.authorOf(member).seal(place, words) })
    }
    const theirs = sealed.tables.get('members')?.get(member) ?? {}
    // Her own record is hers to write: her key, and Théo's beside it.
    const theo = signKeyOf(new Uint8Array(32).fill(6))
    write(['members', member], theirs, { name: 'Soizic', signKeys: [signKeyOf(mine), theo] })
    for (const [at, words] of forged.entries()) {
      const record = { owner: member, rev: 1, epoch: 1, of: proposalId, ord: 900 + at, atMin: 0 }
      write(['consents', `forged${at}000000000`], record, words)
      expect(stateOn(sealed)).toBe('waiting')
    }
  })
})
