import { afterEach, expect, it } from 'vitest'
import { createLog } from '../../server/log.ts'
import {
  change,
  create,
  createHello,
  doorOperations,
  hashOf,
  id,
  inviteHello,
  memberHello,
  roomName,
  sealed,
  seatOperations,
  token,
} from '../../server/room/testing/people.ts'
import { createMemoryDisk, openMemoryStore } from '../../server/store/memory-store.ts'
import { call, get, startReal, stopAll } from './real-relay.ts'

afterEach(stopAll)

const address = '203.0.113.77'

it('[W1.6] logs nothing of a whole session: no room, no person, no key, no address, no word', async () => {
  const lines: string[] = []
  const log = createLog(true, { write: (line) => void lines.push(line) })
  const faults = new Set<string>()
  const fault = (room: string) => (faults.has(room) ? 'fail' : 'none')
  const store = openMemoryStore(createMemoryDisk('canaryrelay00000000000'), { fault })
  const failing = {
    ...store,
    read: (room: string) =>
      room === roomName('broken')
        ? Promise.reject(new Error(`entry/${room} of ${address} cannot be read`))
        : store.read(room),
  }
  const relay = await startReal({ proxies: ['127.0.0.1'] }, { log, store: failing })
  const awa = await call(relay, address)
  awa.hello(createHello('awa', 'group'))
  await awa.heard()
  await awa.heard()
  awa.act(1, ...doorOperations(Date.now() + 600_000))
  await awa.heard()
  const basil = await call(relay, address)
  basil.ask(token('door'))
  await basil.heard()
  basil.hello(inviteHello('basil'))
  await basil.heard()
  await basil.heard()
  basil.act(1, ...seatOperations('basil'))
  basil.act(2, change('members', 'awa', { owner: id('awa'), rev: 2 }))
  await basil.heard()
  const session = await call(relay, address)
  session.hello(createHello('awa', 'first', 'group'))
  await session.heard()
  session.act(1, create('script', 'main', { owner: id('awa') }))
  await session.heard()
  // All that goes wrong and might be told: strangers, nonsense, a disk that fails, a store that breaks.
  const eve = await call(relay, address)
  eve.hello(memberHello('eve', 'group'))
  await eve.ended
  const nonsense = await call(relay, address)
  nonsense.socket.send(Buffer.from('canary nonsense'))
  await nonsense.ended
  const unlucky = await call(relay, address)
  unlucky.hello(memberHello('awa', 'broken'))
  expect(await unlucky.ended).toBe(4503)
  faults.add(roomName('group'))
  awa.act(2, ...doorOperations(Date.now() + 600_000))
  expect(await awa.ended).toBe(4503)
  await get(relay, '/relay?token=canary', { headers: { 'x-forwarded-for': address } })
  await relay.stop()

  // It did say something: that a room could not be read, and that a write was not answered.
  expect(lines.length).toBeGreaterThanOrEqual(2)
  const said = lines.join('\n')
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty('msg')
  const people = ['awa', 'basil', 'eve']
  const rooms = ['group', 'first', 'broken'].map(roomName)
  const secrets = [...people, 'link', 'door'].flatMap((name) => [token(name), hashOf(name)])
  const words = ['main', 'awa', 'basil', 'wrap'].map(sealed)
  const devices = people.flatMap((name) => [id(name), id(`${name}-phone`)])
  for (const canary of [...rooms, ...secrets, ...words, ...devices]) {
    expect(said).not.toContain(canary)
  }
  expect(said).not.toMatch(/203\.0\.113|127\.0\.0\.1|canary|nonsense|entry\//)
})
