import { describe, expect, it } from 'vitest'
import type { MemberId, RoomId, Token } from '../../../shared/model/ids.ts'
import { parseFragment, recoveryFragment } from './fragment.ts'
import {
  recoveryDoor,
  recoveryWords,
  secretOfWords,
  unwrapRecovery,
  wrapRecovery,
} from './recovery.ts'

const secret = Uint8Array.from({ length: 16 }, (_, at) => at * 7)
const other = Uint8Array.from({ length: 16 }, (_, at) => at * 7 + 1)
const gift = {
  group: 'r'.repeat(22) as RoomId,
  member: 'm'.repeat(16) as MemberId,
  token: 't'.repeat(43) as Token,
  epochs: new Map([[1, new Uint8Array(32).fill(3)]]),
}

describe('a recovery', () => {
  it('opens under its own secret, and under no other', () => {
    const wrap = wrapRecovery(secret, gift)
    expect(unwrapRecovery(secret, wrap)).toEqual(gift)
    expect(unwrapRecovery(other, wrap)).toBeUndefined()
    expect(unwrapRecovery(secret, `${wrap.slice(0, -2)}AA`)).toBeUndefined()
  })

  it('[K1.6] is found by a branch that tells nothing of what opens it', () => {
    expect(recoveryDoor(secret)).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(recoveryDoor(secret)).not.toBe(recoveryDoor(other))
  })

  it('is twelve French words, which tell when one was misread', () => {
    const words = recoveryWords(secret)
    expect(words).toHaveLength(12)
    expect(secretOfWords(words)).toEqual(secret)
    const [first = '', second = '', ...rest] = words
    expect(secretOfWords([second, first, ...rest])).toBeUndefined()
    expect(secretOfWords(words.slice(1))).toBeUndefined()
  })

  it('travels in a fragment, and nothing close to it is read as one', () => {
    const fragment = recoveryFragment(secret)
    expect(parseFragment(`#${fragment}`)).toEqual({ kind: 'recovery', secret })
    expect(parseFragment(`${fragment}A`)).toBeUndefined()
    expect(parseFragment(fragment.replace('r1', 'r2'))).toBeUndefined()
  })
})
