import { createHash, hkdfSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealedShape } from '../../../shared/model/sealed.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import {
  draftKey,
  inviteKey,
  inviteToken,
  memberToken,
  sealKey,
  sessionSecret,
} from './branches.ts'
import { drawVaultKey, openVault } from './device-vault.ts'
import { invitationFragment, parseFragment, screenFragment } from './fragment.ts'
import { hashOf } from './hash.ts'
import { deviceRandom, newRecordId, newRoomId, newToken } from './random.ts'
import { unwrapDoor, unwrapInvitation, wrapDoor, wrapInvitation } from './wrap.ts'

const group = newRoomId()
const link = deviceRandom(16)
const secret = deviceRandom(32)

describe('base64url', () => {
  it('goes both ways, and has one spelling', () => {
    for (let size = 0; size < 70; size += 1) {
      const bytes = deviceRandom(size)
      const text = toBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(text)).toEqual(bytes)
    }
    for (const odd of ['A', 'AB', 'AA=', 'A+', 'é']) expect(fromBase64url(odd)).toBeUndefined()
  })
})

describe('branches', () => {
  it('[K1.6] are HKDF-SHA256 under fe1 labels', () => {
    const expected = hkdfSync('sha256', secret, group, 'fe1/seal', 32)
    expect(sealKey(secret, group)).toEqual(new Uint8Array(expected))
  })

  it('[K1.6] differ by purpose, by room and by secret', () => {
    const session = newRoomId()
    const all = [
      toBase64url(sealKey(secret, group)),
      toBase64url(sealKey(secret, session)),
      toBase64url(sessionSecret(secret, session)),
      toBase64url(sealKey(sessionSecret(secret, session), session)),
      toBase64url(inviteKey(secret, group)),
      inviteToken(secret, group),
      memberToken(secret, group),
      memberToken(secret, session),
      toBase64url(draftKey(secret)),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it('hash a token as its text', () => {
    const token = newToken()
    expect(hashOf(token)).toBe(createHash('sha256').update(token, 'utf8').digest('base64url'))
  })
})

describe('wraps', () => {
  it('hand over an epoch secret to who holds the link, in that group alone', () => {
    const key = inviteKey(link, group)
    const wrap = wrapInvitation({ key, to: group }, { epoch: 3, secret })
    expect(sealedShape.safeParse(wrap).success).toBe(true)
    expect(unwrapInvitation({ key, to: group }, wrap)).toEqual({ epoch: 3, secret })
    expect(unwrapInvitation({ key, to: newRoomId() }, wrap)).toBeUndefined()
    expect(unwrapInvitation({ key: deviceRandom(32), to: group }, wrap)).toBeUndefined()
    expect(unwrapInvitation({ key, to: group }, 'odd')).toBeUndefined()
  })

  it('hand over a link secret to who knows the words, at that door alone', () => {
    const key = deviceRandom(32)
    const wrap = wrapDoor({ key, to: 'door' }, { group, linkSecret: link })
    expect(sealedShape.safeParse(wrap).success).toBe(true)
    expect(unwrapDoor({ key, to: 'door' }, wrap)).toEqual({ group, linkSecret: link })
    expect(unwrapDoor({ key, to: 'other' }, wrap)).toBeUndefined()
    expect(unwrapInvitation({ key, to: group }, wrap)).toBeUndefined()
  })
})

describe('fragments', () => {
  it('go both ways', () => {
    const invitation = invitationFragment(group, link)
    expect(invitation).toHaveLength(48)
    const kind = 'invitation'
    expect(parseFragment(`#${invitation}`)).toEqual({ kind, group, linkSecret: link })
    const screen = { session: newRoomId(), token: newToken(), sessionSecrets: [secret, secret] }
    expect(parseFragment(screenFragment(screen))).toEqual({ kind: 'screen', ...screen })
  })

  it('are refused when anything is odd', () => {
    const good = invitationFragment(group, link)
    const odd = ['', '#', 'i1', good.slice(0, -1), `${good}A`, `x${good}`, good.replace('i1', 'i2')]
    odd.push(`${good}\n`, good.replaceAll('.', '/'), `s1.${group}.${group}.${group}`, `##${good}`)
    for (const text of odd) expect(parseFragment(text)).toBeUndefined()
  })
})

describe('vault', () => {
  it.each([
    ['a key no script can read', crypto.subtle],
    ['a plain key, in an insecure context', undefined],
  ])('[K1.8] keeps secrets under %s', async (_, subtle) => {
    const key = await drawVaultKey(subtle)
    const vault = openVault(key)
    expect(vault.wrapped).toBe(subtle !== undefined)
    const sealed = await vault.seal(secret)
    expect(Buffer.from(sealed).includes(Buffer.from(secret))).toBe(false)
    expect(await vault.open(sealed)).toEqual(secret)
    const other = openVault(await drawVaultKey(subtle))
    expect(await other.open(sealed)).toBeUndefined()
    sealed.set([(sealed[20] ?? 0) ^ 1], 20)
    expect(await vault.open(sealed)).toBeUndefined()
    expect(await vault.open(new Uint8Array([9]))).toBeUndefined()
  })

  it('has a key that cannot be exported', async () => {
    const key = await drawVaultKey(crypto.subtle)
    await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow(/extractable/)
  })
})

describe('ids', () => {
  it('have the forms of the model', () => {
    expect(newRecordId()).toHaveLength(16)
    expect(newRoomId()).toHaveLength(22)
    expect(newToken()).toHaveLength(43)
  })
})
