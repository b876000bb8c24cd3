import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { drawVaultKey, openVault } from '../seal/device-vault.ts'
import { deviceRandom, newRecordId, newRoomId, newToken } from '../seal/random.ts'
import { deviceSecret, openDeviceVault } from './device-secrets.ts'
import { openDeviceStore } from './device-store.ts'
import { openKeyring, secretText, secretsOf, type GroupRing } from './keyring.ts'

let devices = 0
const openStore = () => openDeviceStore(`keyring-${(devices += 1)}`)
const plainVault = async () => openVault(await drawVaultKey(undefined))

const ring: GroupRing = {
  kind: 'group',
  room: newRoomId(),
  member: newRecordId(),
  memberSecret: secretText(deviceRandom(32)),
  device: newRecordId(),
  epochs: { 1: secretText(deviceRandom(32)) },
  epoch: 1,
  seated: false,
  name: 'Canari',
  sessions: [],
}

describe('the keyring', () => {
  it('keeps, changes in turn and forgets', async () => {
    const keyring = openKeyring(openStore(), await plainVault())
    await keyring.put(ring)
    const session = { room: newRoomId(), device: newRecordId() }
    await Promise.all([
      keyring.update(ring.room, (known) => ({ ...known, seated: true })),
      keyring.update(ring.room, (known) => ({ ...known, sessions: [session] })),
    ])
    const changed = { ...ring, seated: true, sessions: [session] }
    expect(await keyring.read(ring.room)).toEqual(changed)
    expect(await keyring.list()).toEqual([changed])
    await keyring.forget(ring.room)
    expect(await keyring.list()).toEqual([])
  })

  it('forgets the replicas and outboxes of a group and of its sessions, and no others', async () => {
    const store = openStore()
    const keyring = openKeyring(store, await plainVault())
    const session = { room: newRoomId(), device: newRecordId() }
    await keyring.put({ ...ring, sessions: [session] })
    for (const room of [ring.room, session.room, 'other']) {
      await store.outbox.add({ room, act: { operations: [] } })
      await store.replicas.put({ room, generation: 1, author: 1 })
    }
    await keyring.forget(ring.room)
    expect((await store.outbox.toArray()).map(({ room }) => room)).toEqual(['other'])
    expect((await store.replicas.toArray()).map(({ room }) => room)).toEqual(['other'])
  })

  it('holds no name in clear, even without a secure context', async () => {
    const store = openStore()
    await openKeyring(store, await plainVault()).put(ring)
    const rows = await store.rings.toArray()
    expect(Buffer.from(rows[0]!.sealed).includes('Canari')).toBe(false)
  })

  it('gives secrets ready for use', () => {
    const secrets = secretsOf({ ...ring, linkSecret: secretText(deviceRandom(16)) })
    expect(secrets.epochs.get(1)).toHaveLength(32)
    expect(secrets.linkSecret).toHaveLength(16)
    expect(secrets.memberToken).toHaveLength(newToken().length)
    expect(() => secretsOf({ ...ring, memberSecret: 'é' })).toThrow('base64url')
  })
})

describe('the device', () => {
  it('draws its vault and its secret once, in two tabs at once', async () => {
    const store = openStore()
    // The stored key is the plain one: this IndexedDB stand-in cannot hold a CryptoKey.
    const chance = { random: deviceRandom }
    const [one, two] = await Promise.all([
      openDeviceVault(store, chance),
      openDeviceVault(store, chance),
    ])
    const [first, second] = await Promise.all([deviceSecret(store, one), deviceSecret(store, two)])
    expect(first).toEqual(second)
    expect(await deviceSecret(store, await openDeviceVault(store, chance))).toEqual(first)
  })
})
