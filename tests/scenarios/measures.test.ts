import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createMetrics } from '../../server/metrics.ts'
import { relayPages } from '../../shared/page/relay-pages.ts'
import {
  createHello,
  doorOperations,
  id,
  memberHello,
  remove,
} from '../../server/room/testing/people.ts'
import { createGroupCommit } from '../../server/store/group-commit.ts'
import type { StoreEvent } from '../../server/store/store-watch.ts'
import { startRelay, type Started } from '../../server/start-relay.ts'
import { silentLog } from '../../server/room/testing/world.ts'
import { call, get, startReal, stopAll } from './real-relay.ts'

let dataFolder: string
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
})
afterEach(async () => {
  await stopAll()
  await rm(dataFolder, { recursive: true })
})

const valueOf = (text: string, line: string): number =>
  Number(
    text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length + 1),
  )

it('counts rooms, sockets, acts, refusals by reason, and writes until durable: nobody and nothing else', async () => {
  const relay = await startRelay(
    { port: 0, host: '127.0.0.1', dataFolder, tls: undefined, code: undefined, origins: [] },
    { appFolder: dataFolder, log: silentLog },
  )
  if (relay.kind !== 'started') throw new Error(relay.en)
  const awa = await call(relay)
  awa.hello(createHello('awa', 'group'))
  await awa.heard()
  await awa.heard()
  awa.act(1, ...doorOperations(Date.now() + 600_000))
  awa.act(2, remove('members', 'ghost'))
  await awa.heard()
  await awa.heard()
  const eve = await call(relay)
  eve.hello(memberHello('eve', 'group'))
  expect(await eve.ended).toBe(4401)
  const { text, headers } = await get(relay, '/metrics')
  expect(headers['content-type']).toContain('text/plain')
  expect(valueOf(text, 'faire_echo_rooms')).toBe(1)
  expect(valueOf(text, 'faire_echo_connections')).toBeGreaterThanOrEqual(1)
  expect(valueOf(text, 'faire_echo_acts_total{reason="done"}')).toBe(1)
  expect(valueOf(text, 'faire_echo_acts_total{reason="missing"}')).toBe(1)
  expect(valueOf(text, 'faire_echo_closed_total{reason="notAdmitted",code="4401"}')).toBe(1)
  expect(valueOf(text, 'faire_echo_write_seconds_count')).toBeGreaterThanOrEqual(2)
  expect(valueOf(text, 'faire_echo_sweeps_total{reason="done"}')).toBe(1)
  expect(valueOf(text, 'faire_echo_queued_writes')).toBeGreaterThanOrEqual(0)
  for (const secret of ['group', id('awa'), 'eve', '127.0.0.1']) expect(text).not.toContain(secret)
  await relay.stop()
})

/** The lines that count ends. */
async function endsCounted(relay: Started): Promise<string[]> {
  const { text } = await get(relay, '/metrics')
  return text.split('\n').filter((line) => line.startsWith('faire_echo_closed_total{'))
}

it('counts who said no hello in time', async () => {
  const relay = await startReal({ limits: { helloWithinMs: 20 } })
  expect(await (await call(relay)).ended).toBe(4408)
  const late = 'faire_echo_closed_total{reason="helloLate",code="4408"} 1'
  expect(await endsCounted(relay)).toEqual([late])
})

it('counts every end by its reason and its code, whoever decided it', async () => {
  const relay = await startReal({ limits: { admissionMs: 5 } })
  const closed = async (send: (line: Awaited<ReturnType<typeof call>>) => void) => {
    const line = await call(relay)
    send(line)
    return line.ended
  }
  const ends = [
    await closed(({ socket }) => socket.send('words')),
    await closed(({ socket }) => socket.send(Buffer.from([9]))),
    await closed(({ socket }) => socket.send(Buffer.alloc(20_000))),
    await closed(({ socket }) => socket.send(Buffer.alloc(70_000))),
    await closed((line) => line.hello({ ...memberHello('eve', 'group'), version: 7 })),
    await closed(({ socket }) => socket.close()),
  ]
  expect(ends).toEqual([4400, 4400, 4414, 1009, 4413, 1005])
  const lines = await endsCounted(relay)
  // Who leaves is nobody's decision, and not counted.
  expect(lines.sort()).toEqual([
    'faire_echo_closed_total{reason="WS_ERR_UNSUPPORTED_MESSAGE_LENGTH",code="1009"} 1',
    'faire_echo_closed_total{reason="badFrame",code="4400"} 2',
    'faire_echo_closed_total{reason="tooLarge",code="4414"} 1',
    'faire_echo_closed_total{reason="version",code="4413"} 1',
  ])
})

it('shows its counts to this machine alone, unless asked otherwise', async () => {
  const away = { headers: { 'x-forwarded-for': '192.0.2.7' } }
  const local = await startReal()
  expect((await get(local, '/metrics', away)).status).toBe(404)
  expect((await get(local, '/metrics')).status).toBe(200)
  const open = await startReal({ metrics: 'public' })
  expect((await get(open, '/metrics', away)).status).toBe(200)
})

it('counts requests that became no socket, by status', async () => {
  const relay = await startReal({ limits: { socketsPerAddress: 1 } })
  const first = await call(relay)
  const second = await call(relay)
  expect(await second.ended).toBe(429)
  first.socket.terminate()
  const { text } = await get(relay, '/metrics')
  expect(valueOf(text, 'faire_echo_turned_away_total{reason="429 Too Many Requests"}')).toBe(1)
})

it('tells every write of the group: its time, its fate, what waits behind it', async () => {
  const told: StoreEvent[] = []
  let isBroken = false
  const meanwhile: Promise<void>[] = []
  const write = async (): Promise<void> => {
    if (isBroken) throw new Error('the disk refused')
    // Two more ask while the first write is in flight.
    if (meanwhile.length === 0) meanwhile.push(commit([]), commit([]))
  }
  const commit = createGroupCommit(write, (each) => told.push(each))
  await commit([])
  await Promise.all(meanwhile)
  isBroken = true
  await expect(commit([])).rejects.toThrow('the disk refused')
  expect(told).toEqual([
    { kind: 'wrote', ms: expect.any(Number), waiting: 2 },
    { kind: 'wrote', ms: expect.any(Number), waiting: 0 },
    { kind: 'failed', cause: expect.any(Error) },
  ])
})

it('[Z3.1] shows the host’s page to this machine, and to nobody else', async () => {
  const doctor = async () => ({ type: 'text/html', body: 'well' })
  const config = { port: 0, host: '', dataFolder, tls: undefined, code: undefined, origins: [] }
  const metrics = createMetrics(() => ({ rooms: 0, connections: 0 }))
  const page = relayPages({
    config,
    store: { relayId: 'r' },
    networkOrigin: () => '',
    metrics,
    doctor,
  })['/doctor']
  const asking = { address: '', isSecure: true, headers: {} }
  expect(await page?.({ ...asking, isLocal: true })).toMatchObject({ body: 'well' })
  expect(await page?.({ ...asking, isLocal: false })).toEqual({
    status: 404,
    type: 'text/plain',
    body: '',
  })
})

it('says that its store fails, until it is whole again', async () => {
  const metrics = createMetrics(() => ({ rooms: 0, connections: 0 }))
  const config = { port: 0, host: '', dataFolder, tls: undefined, code: undefined, origins: [] }
  const doctor = async () => ({ type: '', body: '' })
  const said = { config, store: { relayId: 'r' }, networkOrigin: () => undefined, metrics, doctor }
  const asking = { address: '', isSecure: false, isLocal: true, headers: {} }
  const health = async () => relayPages(said)['/health']?.(asking)
  expect(await health()).toMatchObject({ status: 200, body: '{"up":true,"store":"writing"}' })
  metrics.stored({ kind: 'failed', cause: undefined })
  expect(await health()).toMatchObject({ status: 503, body: '{"up":true,"store":"failing"}' })
  metrics.stored({ kind: 'mended' })
  expect(await health()).toMatchObject({ status: 200 })
})
