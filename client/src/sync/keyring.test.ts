import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { drawVaultKey, openVault } from '../seal/device-vault.ts'
import { deviceRandom, newRecordId, newRoomId, newToken } from '../seal/random.ts'
import { deviceSecret, openDeviceVault } from './device-secrets.ts'
import { openDeviceStore } from './device-store.ts'
import { openKeyring, type Ring } from './keyring.ts'

let devices = 0
const openStore = () => openDeviceStore(`keyring-${(devices += 1)}`)
const plainVault = async () => openVault(await drawVaultKey(undefined))

const ring: Ring = {
  group: newRoomId(),
  member: newRecordId(),
  token: newToken(),
  device: newRecordId(),
  role: 'peer',
  founded: false,
  epochs: new Map([[1, deviceRandom(32)]]),
  sessions: new Map(),
  code: 'Canari',
}
const session = { room: newRoomId(), device: newRecordId(), created: true }

describe('the keyring', () => {
  it('keeps, changes in turn and forgets', async () => {
    const keyring = openKeyring(openStore(), await plainVault())
    await keyring.add(ring)
    await Promise.all([
      keyring.update(ring.group, { founded: true }),
      keyring.addSession(ring.group, session),
      keyring.update(newRoomId(), { founded: true }),
    ])
    const sessions = new Map([[session.room, session]])
    const changed = { ...ring, founded: true, sessions }
    expect(await keyring.read(ring.group)).toEqual(changed)
    expect(await keyring.list()).toEqual([changed])
    await keyring.forget(ring.group)
    expect(await keyring.list()).toEqual([])
  })

  it('forgets the replicas and outboxes of a group and of its sessions, and no others', async () => {
    const store = openStore()
    const keyring = openKeyring(store, await plainVault())
    await keyring.add({ ...ring, sessions: new Map([[session.room, session]]) })
    for (const room of [ring.group, session.room, 'other']) {
      await store.outbox.add({ room, act: { operations: [] } })
      await store.replicas.put({ room, generation: 1, author: 1 })
    }
    await keyring.forget(ring.group)
    expect((await store.outbox.toArray()).map(({ room }) => room)).toEqual(['other'])
    expect((await store.replicas.toArray()).map(({ room }) => room)).toEqual(['other'])
  })

  it('holds nothing in clear, even without a secure context', async () => {
    const store = openStore()
    await openKeyring(store, await plainVault()).add(ring)
    const [row] = await store.rings.toArray()
    expect(row?.sealed.length).toBeGreaterThan(100)
    expect(Buffer.from(row?.sealed ?? []).includes('Canari')).toBe(false)
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
