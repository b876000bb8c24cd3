import { describe, expect, it } from 'vitest'
import { openUnderCode, sealUnderCode } from './code.ts'
import { drawVaultKey, openVault } from './device-vault.ts'
import { isDigits, isTooPlain } from './fold-code.ts'
import { innerKey, vaultBehind } from './vault-behind.ts'

const secret = new Uint8Array([1, 2, 3])

describe('[K3.1] a code', () => {
  it('opens what it sealed, accents, capitals and spaces aside, and no other code does', async () => {
    const sealed = await sealUnderCode('L’été en Ardèche', secret)
    expect(await openUnderCode('l’ete  en ardeche ', sealed)).toEqual(secret)
    expect(await openUnderCode('l’ete en ardechf', sealed)).toBeUndefined()
    expect(await sealUnderCode('L’été en Ardèche', secret)).not.toEqual(sealed)
  })

  it('is six signs at least, and none of the first that anybody would try', () => {
    const plain = ['', '12345', '000000', '121212', '123456', '987654', '567890', ' 1 2 3 4 5 ']
    expect(plain.filter(isTooPlain)).toEqual(plain)
    expect(['271828', 'le merle', '120 493'].filter(isTooPlain)).toEqual([])
    expect(['271 828', 'le merle'].map(isDigits)).toEqual([true, false])
  })
})

describe('[K3.2] a vault behind a second key', () => {
  it('opens what was sealed before, and seals what the first key alone does not open', async () => {
    const outer = openVault(await drawVaultKey(crypto.subtle))
    const before = await outer.seal(secret)
    const behind = vaultBehind(outer, await innerKey(new Uint8Array(32).fill(7)))
    expect(await behind.open(before)).toEqual(secret)
    const sealed = await behind.seal(secret)
    expect(await behind.open(sealed)).toEqual(secret)
    expect(await outer.open(sealed)).toBeUndefined()
    const other = vaultBehind(outer, await innerKey(new Uint8Array(32).fill(8)))
    expect(await other.open(sealed)).toBeUndefined()
  })

  it('has a key that scripts cannot read', async () => {
    const key = await innerKey(new Uint8Array(32))
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable')
  })
})
