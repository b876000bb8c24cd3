import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { sealKey } from '../../client/src/seal/branches.ts'
import { deviceRandom, newRecordId, newRoomId } from '../../client/src/seal/random.ts'
import {
  unwrapDoor,
  unwrapInvitation,
  wrapDoor,
  wrapInvitation,
} from '../../client/src/seal/wrap.ts'
import { openWords, sealWords } from '../../client/src/seal/words-seal.ts'
import { documentShapes } from '../../shared/model/collections.ts'
import type { Fields } from '../../shared/policy/view.ts'
import { author, openAttacked, recordAt, type AttackedDevice } from './attacked-device.ts'
import { keepsLittle } from './memory.ts'

// SECURITY §12 D, words: whatever a relay does with sealed words, a device shows those that were
// sealed for that very place, and nothing else; and it goes on.

const canary = 'Le canari des îles chante faux'
const words = { title: canary, atMin: 1 }
const [awa, basil] = [newRecordId(), newRecordId()]
let device: AttackedDevice

beforeEach(async () => {
  device = await openAttacked()
})

const shown = (): string[] =>
  [...device.board.getState().situations.values()].map((each) => each.words.title)
const ownedBy = (owner: string, id: string, said = words) =>
  recordAt(device, { collection: 'situations', id, owner }, said)

/** An honest record is shown, before and after; what the relay did is not, and the line goes on. */
async function shownAlone(attack: () => Promise<void> | void): Promise<void> {
  const id = newRecordId()
  device.write((doc) => doc.getMap('situations').set(id, ownedBy(awa, id)))
  await device.pass(0)
  expect(shown()).toEqual([canary])
  await attack()
  await device.pass(0)
  expect(shown()).toEqual([canary])
  const after = newRecordId()
  const said = { ...words, title: 'La suite' }
  device.write((doc) => doc.getMap('situations').set(after, ownedBy(basil, after, said)))
  await device.pass(0)
  expect(shown()).toEqual([canary, 'La suite'])
  expect(device.states.at(-1)).toBe('live')
  await device.stop()
}

const put = (collection: string, id: string, record: object) =>
  device.write((doc) => doc.getMap(collection).set(id, record))

describe('[K1.1] d01 sealed words that the relay moved', () => {
  const moved: Readonly<Record<string, (record: Fields, id: string) => void>> = {
    'to another record': (record) => put('situations', newRecordId(), record),
    'to another collection': (record) =>
      put('echoes', newRecordId(), { ...record, of: newRecordId() }),
    'to another owner': (record, id) => put('situations', id, { ...record, owner: basil }),
    'to another revision': (record, id) => put('situations', id, { ...record, rev: 2 }),
    'to another epoch': (record, id) => put('situations', id, { ...record, epoch: 2 }),
  }
  it.each(Object.entries(moved))('%s are not shown', async (_, move) => {
    await shownAlone(() => {
      const id = newRecordId()
      move(ownedBy(awa, id), id)
    })
    expect(device.board.getState().echoes.size).toBe(0)
  })

  it('to another room are not shown', async () => {
    await shownAlone(() => {
      const id = newRecordId()
      const elsewhere = { ...device, room: newRoomId() }
      put(
        'situations',
        id,
        recordAt(elsewhere, { collection: 'situations', id, owner: awa }, words),
      )
    })
  })
})

const key = sealKey(deviceRandom(32), newRoomId())
const place = {
  room: newRoomId(),
  collection: 'echoes',
  id: newRecordId(),
  owner: awa,
  epoch: 1,
  rev: 1,
}

describe('[K1.3] sealed words that the relay damaged', () => {
  it('d02 with one bit turned, anywhere, open to nothing', () => {
    const sealed = sealWords({ key, place }, { text: canary })
    const bytes = Buffer.from(sealed.slice(2), 'base64url')
    for (let at = 0; at < bytes.length * 8; at += 1) {
      const bent = Buffer.from(bytes)
      bent[at >> 3] = (bent[at >> 3] ?? 0) ^ (1 << (at & 7))
      expect(openWords({ key, place }, `1.${bent.toString('base64url')}`)).toBeUndefined()
    }
  })

  it('d03 cut, prolonged, or of another version, open to nothing', () => {
    const sealed = sealWords({ key, place }, { text: canary })
    for (let length = 0; length < sealed.length; length += 1)
      expect(openWords({ key, place }, sealed.slice(0, length))).toBeUndefined()
    const grown = ['A', 'AAAA', sealed.slice(2), '\0', '=', ' '].map((more) => sealed + more)
    const versions = ['2.', '1', '1..', '01.', ''].map((version) => version + sealed.slice(2))
    for (const odd of [...grown, ...versions, `1.${'A'.repeat(11_000)}`, '1.\u{D800}'])
      expect(openWords({ key, place }, odd)).toBeUndefined()
  })

  it('d04 d05 of an unknown epoch, another key, or a length that lies, open to nothing', () => {
    const sealed = sealWords({ key, place }, { text: canary })
    expect(openWords({ key, place: { ...place, epoch: 2 } }, sealed)).toBeUndefined()
    expect(openWords({ key: deviceRandom(32), place }, sealed)).toBeUndefined()
    for (const [length, size] of [
      [127, 128],
      [65_535, 128],
      [65_535, 8_192],
      [10, 16_384],
      [10, 130],
      [10, 0],
    ] as const) {
      expect(openWords({ key, place }, sealedRaw(length, size))).toBeUndefined()
    }
  })

  it('from wraps, open to nothing either', () => {
    const group = newRoomId()
    const to = { key, to: group }
    const gift = wrapInvitation(to, { epoch: 1, secret: deviceRandom(32) })
    const door = 'd'.repeat(43)
    const behind = wrapDoor({ key, to: door }, { group, linkSecret: deviceRandom(16) })
    for (const wrap of [gift, behind].flatMap((good) => [
      good.slice(0, -1),
      `2${good.slice(1)}`,
      '',
    ]))
      expect([unwrapInvitation(to, wrap), unwrapDoor({ key, to: door }, wrap)]).toEqual([
        undefined,
        undefined,
      ])
    // One wrap is not the other, and neither is what it hands over of another form.
    expect([unwrapInvitation(to, behind), unwrapDoor({ key, to: door }, gift)]).toEqual([
      undefined,
      undefined,
    ])
  })
})

/** Sealed by somebody who has the key, whatever it says of its own length. */
function sealedRaw(length: number, size: number, start = Buffer.from('{"text":"x"}')): string {
  const padded = Buffer.alloc(size)
  start.copy(padded, 2)
  if (size > 1) padded.writeUInt16BE(length)
  const { room, collection, id, owner, epoch, rev } = place
  const bound = Buffer.from(`fe1|${room}|${collection}|${id}|words|${owner}|${epoch}|${rev}`)
  const nonce = deviceRandom(24)
  const sealed = xchacha20poly1305(key, nonce, bound).encrypt(padded)
  return `1.${Buffer.concat([Buffer.of(0, 1), nonce, sealed]).toString('base64url')}`
}

describe('[K1.3] words sealed by a member who means harm', () => {
  it('are shown in their collection’s form, or not at all', async () => {
    const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
    const odd: readonly unknown[] = [
      5,
      null,
      [],
      'x',
      { title: 5 },
      { title: ' ', atMin: 1 },
      { title: 'x'.repeat(61), atMin: 1 },
      { ...words, atMin: -1 },
      { ...words, atMin: 2 ** 40 },
      { ...words, first: {} },
      JSON.parse('{"__proto__":{"title":"x"},"atMin":1}'),
      { constructor: { prototype: {} }, atMin: 1 },
    ]
    await shownAlone(() => {
      for (const said of odd) {
        const id = newRecordId()
        put('situations', id, ownedBy(awa, id, said as never))
      }
    })
    const bomb = Buffer.from(deep(3_900))
    expect(() => openWords({ key, place }, sealedRaw(bomb.length, 8_192, bomb))).not.toThrow()
    const noText = Buffer.from([0xc3, 0x28, 0xff])
    expect(openWords({ key, place }, sealedRaw(3, 128, noText))).toBeUndefined()
  })
})

const oddValues: readonly unknown[] = ['', -1, true, null, '<img src=x>']

describe('[O1.9] clear fields that the relay altered', () => {
  it.each(Object.keys(documentShapes.session))(
    'of %s: only records of their collection’s own form are shown',
    async (collection) => {
      const fields = ['owner', 'words', 'rev', 'epoch', 'of', 'told', 'state', 'untilMs', 'extra']
      await shownAlone(async () => {
        for (const [at, field] of fields.entries()) {
          for (const [of, value] of oddValues.entries()) {
            const id = `odd${at}x${of}`.padEnd(16, 'o')
            const record = { ...ownedBy(awa, id), [field]: value }
            device.write((doc) => doc.getMap(collection).set(id, record))
            // Some are dropped with their socket: the next one is let in, and says the same without it.
            if (device.states.at(-1) === 'live') continue
            device.doc.transact(() => device.doc.getMap(collection).delete(id))
            await device.pass(5_000)
            device.enter()
          }
        }
      })
    },
  )

  it('of a record of one’s own bring nothing back, in a generation that lost it', async () => {
    await shownAlone(async () => {
      for (const change of [{ words: 'no words' }, { epoch: 9 }, { rev: 2 ** 31 }]) {
        const id = newRecordId()
        put('takeaways', id, { ...ownedBy(device.me, id), ...change })
      }
      await device.pass(300)
      device.sockets.last().end(4410)
      device.doc.transact(() => device.doc.getMap('takeaways').clear())
      const generation = { number: 2, author, lostSince: 1 }
      // Told first of the new generation, then let in with another replica.
      for (let time = 0; time < 2; time += 1) {
        await device.pass(5_000)
        device.enter({ generation })
      }
      await device.pass(0)
      expect(device.states.at(-1)).toBe('live')
      expect(device.actsSent()).toEqual([])
    })
  })
})

describe('[O1.9] records without end', () => {
  it('are taken as far as a room may go, and no further', async () => {
    const id = newRecordId()
    const record = ownedBy(awa, id)
    await keepsLittle(96 * 1024 * 1024, async () => {
      for (let batch = 0; batch < 30; batch += 1) {
        device.write((doc) => {
          for (let at = 0; at < 400; at += 1)
            doc.getMap('situations').set(`${batch}x${at}`.padEnd(16, 'e'), record)
        })
        if (device.states.at(-1) !== 'live') break
      }
      expect(device.states.at(-1)).toBe('reconnecting')
    })
    expect(device.doc.getMap('situations').size).toBeLessThan(5_000)
    await device.stop()
  })
})
