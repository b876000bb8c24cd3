import { describe, expect, it } from 'vitest'
import { boxedShape, type PublicKey } from '../../../shared/model/boxed.ts'
import type { MemberId, RoomId, Token } from '../../../shared/model/ids.ts'
import { depositFragment, otherLink, parseDeposit } from './deposit-fragment.ts'
import { invitationFragment, parseFragment, recoveryFragment } from './fragment.ts'
import {
  drawLibraryKey,
  idInLibrary,
  openInLibrary,
  publicKeyOf,
  sealToLibrary,
} from './library-box.ts'

const place = {
  room: 'r'.repeat(22),
  collection: 'releasedTexts',
  id: 'i'.repeat(16),
  owner: 'o'.repeat(16),
  epoch: 1,
  rev: 1,
}
const secret = drawLibraryKey()
const key = publicKeyOf(secret)
const words = { title: 'Protéger sans faire à la place' }

describe('[B1.7] words sealed to a library', () => {
  it('are opened by its private key, at their place, and by nothing else', () => {
    const sealed = sealToLibrary(key, place, { words })
    expect(boxedShape.safeParse(sealed).success).toBe(true)
    expect(openInLibrary(secret, place, sealed)).toEqual(words)
    expect(openInLibrary(drawLibraryKey(), place, sealed)).toBeUndefined()
    for (const moved of [
      { ...place, room: 's'.repeat(22) },
      { ...place, id: 'j'.repeat(16) },
      { ...place, owner: 'p'.repeat(16) },
      { ...place, collection: 'releasedPages' },
      { ...place, rev: 2 },
    ]) {
      expect(openInLibrary(secret, moved, sealed)).toBeUndefined()
    }
  })

  it('are never twice the same, and say no length', () => {
    const [one, other] = [
      sealToLibrary(key, place, { words }),
      sealToLibrary(key, place, { words }),
    ]
    expect(one).not.toBe(other)
    expect(sealToLibrary(key, place, { words: {} })).toHaveLength(one.length)
  })

  it('altered, cut or odd open to nothing', () => {
    const sealed = sealToLibrary(key, place, { words })
    const odd = [
      '',
      '1.',
      `2${sealed.slice(1)}`,
      sealed.slice(0, -8),
      `1.${'A'.repeat(sealed.length - 2)}`,
    ]
    for (const each of odd) expect(openInLibrary(secret, place, each)).toBeUndefined()
  })

  it('of the longest page are taken by the relay', () => {
    const long = sealToLibrary(key, place, { words: { text: 'x'.repeat(8_100) } })
    expect(boxedShape.safeParse(long).success).toBe(true)
    expect(() => sealToLibrary(key, place, { words: { text: 'x'.repeat(8_200) } })).toThrow(
      'too long to seal',
    )
  })
})

describe('[B1.2] the id of a text in a library', () => {
  it('is the same each time, and another in another library', () => {
    const [room, other] = ['r'.repeat(22) as RoomId, 's'.repeat(22) as RoomId]
    const id = idInLibrary(room, 'h'.repeat(43), 'text')
    expect(idInLibrary(room, 'h'.repeat(43), 'text')).toBe(id)
    expect(idInLibrary(other, 'h'.repeat(43), 'text')).not.toBe(id)
    expect(idInLibrary(room, 'h'.repeat(43), 0)).not.toBe(id)
  })
})

describe('[B1.8] a link of deposit', () => {
  const link = {
    room: 'r'.repeat(22) as RoomId,
    member: 'm'.repeat(16) as MemberId,
    token: 't'.repeat(43) as Token,
    key: 'k'.repeat(43) as PublicKey,
  }

  it('is read back, alone or in an address', () => {
    const fragment = depositFragment(link)
    for (const text of [fragment, `#${fragment}`, ` https://exemple.fr/#${fragment}\n`]) {
      expect(parseDeposit(text)).toEqual(link)
    }
    expect(parseFragment(fragment)).toBeUndefined()
  })

  it('of another kind is nothing, and said by its name', () => {
    const others = [
      [invitationFragment('r'.repeat(22) as RoomId, new Uint8Array(16)), 'invitation'],
      [recoveryFragment(new Uint8Array(16)), 'sheet'],
      [depositFragment(link).slice(0, -1), undefined],
      ['bonjour', undefined],
    ] as const
    for (const [text, kind] of others) {
      expect([parseDeposit(text), otherLink(`https://exemple.fr/#${text}`)]).toEqual([
        undefined,
        kind,
      ])
    }
  })
})
