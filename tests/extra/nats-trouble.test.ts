import { afterEach, describe, expect, it } from 'vitest'
import { openJetStreamStore } from '../../server/store/jetstream/jetstream-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { StoreEvent } from '../../server/store/store-watch.ts'
import { openOn, startNodes, until, type Nodes } from './nats-nodes.ts'

const room = 'room000000000000000000'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const running: Nodes[] = []
const open: Store[] = []

async function start(more?: string): Promise<Nodes> {
  const nodes = await startNodes(1, more)
  running.push(nodes)
  return nodes
}

async function openHeard(url: string) {
  const events: StoreEvent['kind'][] = []
  const said: string[] = []
  const say = (_fields: object, message: string): void => void said.push(message)
  const log = { info: say, warn: say, error: say }
  const opened = await openJetStreamStore(url, {
    listening: { log, also: ({ kind }) => events.push(kind) },
  })
  if (opened.kind !== 'open') throw new Error(opened.en)
  open.push(opened.store)
  return { store: opened.store, events, said }
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
  for (const each of running.splice(0)) await each.stop()
})

describe('[J1.9] an engine that is not as it should be', () => {
  it('is waited for at start, with a sentence, and found when it comes', async () => {
    const nodes = await start()
    await nodes.nodes[0]?.kill()
    const { store, events, said } = await openHeard(nodes.url('late'))
    expect([store.relayId, events]).toEqual(['', ['failed']])
    expect(said).toEqual(['nothing can be written: acts are refused until it can'])
    expect((await store.read(room)).kind).toBe('failed')
    expect((await store.append(room, 0, { bytes: bytes('x') })).kind).toBe('failed')
    nodes.nodes[0]?.start()
    await until(() => store.relayId !== '')
    expect(events.at(-1)).toBe('mended')
    expect((await store.append(room, 0, { bytes: bytes('x') })).kind).toBe('done')
  }, 60_000)

  it('that swallows everything for a while keeps what it was asked, once', async () => {
    const nodes = await start()
    const { store, events } = await openHeard(nodes.url('frozen'))
    await until(() => store.relayId !== '')
    await store.append(room, 0, { bytes: bytes('one') })
    nodes.nodes[0]?.freeze()
    const writing = store.append(room, 1, { bytes: bytes('two') })
    await until(() => events.includes('failed'))
    nodes.nodes[0]?.thaw()
    const { kind } = await writing
    expect(kind).toBe('done')
    const kept = await store.read(room)
    expect(kept.kind === 'kept' && kept.entries.map(({ seq }) => seq)).toEqual([1, 2])
    await until(() => events.at(-1) === 'mended' || events.at(-1) === 'wrote')
  }, 60_000)

  it('that is full refuses, and keeps all that was answered', async () => {
    const nodes = await start()
    const { store, events } = await openHeard(nodes.url('full'))
    await until(() => store.relayId !== '')
    await nodes.limit('full-rooms', 200_000)
    let head = 0
    const big = new Uint8Array(50_000)
    for (;;) {
      const result = await store.append(room, head, { bytes: big })
      if (result.kind !== 'done') break
      head = result.seq
    }
    expect(head).toBeGreaterThan(0)
    expect(events).toContain('failed')
    expect(await store.read(room)).toMatchObject({ kind: 'kept', head })
    await nodes.limit('full-rooms', -1)
    expect((await store.append(room, head, { bytes: big })).kind).toBe('done')
  }, 60_000)

  it('that refuses the account is refused at start, in words', async () => {
    const nodes = await start('authorization { user: relay, password: right }')
    open.push(await openOn(nodes.url('a', 'relay:right@')))
    const opened = await openJetStreamStore(nodes.url('a', 'relay:wrong@'))
    expect(opened).toMatchObject({ kind: 'refused' })
    expect('en' in opened && opened.en).toContain('account')
  }, 60_000)

  it('whose messages are too short is refused at start, in words', async () => {
    const nodes = await start('max_payload: 1MB')
    await until(async () => {
      const opened = await openJetStreamStore(nodes.url('short'))
      if (opened.kind === 'open') open.push(opened.store)
      return opened.kind === 'refused' && opened.en.includes('max_payload')
    })
  }, 60_000)

  it('of another address than the form is refused', async () => {
    for (const url of ['nats://', 'http://one:4222', 'nats://one:4222/UPPER.dots'])
      expect((await openJetStreamStore(url)).kind).toBe('refused')
  })
})
