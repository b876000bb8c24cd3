import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { decodeUnsigned } from '../../../shared/wire/act.ts'
import { readNumber } from '../../../shared/wire/json-frame.ts'
import { openDeviceStore, type DeviceStore, type OutboxRow } from './device-store.ts'
import { entriesOf, settle, takeForSending } from './outbox.ts'
import { createUnsignedLane } from './unsigned-lane.ts'

const room = 'r'.repeat(22)
const edit = 'e'.repeat(43)
let stores = 0

const row = (id: string, more: Partial<OutboxRow> = {}): OutboxRow => ({
  room,
  act: {
    operations: [
      { op: 'create', collection: 'situations', id, record: { owner: '', words: '1.AAAA' } },
    ],
  },
  unsigned: { stint: 2, edit },
  ...more,
})

async function device(...rows: readonly OutboxRow[]) {
  const store = openDeviceStore(`lane-${(stores += 1)}`)
  for (const each of rows) await store.outbox.add(each)
  return store
}

function socket(store: DeviceStore) {
  const sent: Uint8Array[] = []
  const pass = { say: (bytes: Uint8Array<ArrayBuffer>) => void sent.push(bytes) }
  const lane = createUnsignedLane({
    store,
    room,
    nowMs: () => 10_000,
    pass,
    isStopped: () => false,
  })
  return { lane, sent }
}

const [first, second] = ['a'.repeat(16), 'b'.repeat(16)]

describe('posts without signature in the outbox', () => {
  it('[U1.2] leave one at a time, without a number, and again byte for byte by another socket', async () => {
    const store = await device(row(first), row(second))
    const { lane, sent } = socket(store)
    await lane.pump()
    await lane.pump()
    expect(sent).toHaveLength(1)
    const said = decodeUnsigned(readNumber(sent.at(0)!)!.rest)
    expect(said).toEqual({
      unsigned: {
        op: 'create',
        collection: 'situations',
        id: first,
        record: { owner: '', words: '1.AAAA' },
        stint: 2,
        edit,
      },
    })
    const other = socket(store)
    await other.lane.pump()
    expect(other.sent).toEqual(sent)
    const settled = lane.hear({ kind: 'held', id: first })
    expect(await settle({ store, room }, [settled!])).toEqual([])
    await lane.pump()
    expect(sent).toHaveLength(2)
  })

  it('[O1.2] are kept back five seconds like the others, and are not taken back once gone', async () => {
    const store = await device(row(first, { holdUntilMs: 20_000 }), row(second))
    const { lane, sent } = socket(store)
    await lane.pump()
    expect(decodeUnsigned(readNumber(sent.at(0)!)!.rest)?.unsigned.id).toBe(second)
    expect((await entriesOf(store, room)).map(({ n }) => n)).toEqual([undefined, 0])
  })

  it('[U1.6] leave nothing on the device once answered: no row, and no act to remember', async () => {
    const secret = 's'.repeat(43)
    const gone = { operations: [{ op: 'remove' as const, collection: 'situations', id: first }] }
    const store = await device({ room, act: gone, unsigned: { stint: 2, secret } })
    const { lane } = socket(store)
    await lane.pump()
    const settled = lane.hear({ kind: 'held', id: first })
    expect(await settle({ store, room }, [settled!])).toEqual([])
    expect(await store.outbox.count()).toBe(0)
  })

  it('[U1.7] that are refused stay, with the reason, and do not leave again', async () => {
    const store = await device(row(first))
    const { lane, sent } = socket(store)
    await lane.pump()
    const settled = lane.hear({ kind: 'not-held', id: first, reason: 'step-over' })
    await settle({ store, room }, [settled!])
    expect(await entriesOf(store, room)).toMatchObject([{ refused: 'step-over' }])
    await lane.pump()
    expect(sent).toHaveLength(1)
  })

  it('never take a number: what is signed leaves as if they were not there', async () => {
    const { unsigned: _none, ...signed } = row(second)
    const store = await device(row(first), signed)
    const sending = { nextAct: 1, actsInFlight: 8, frameBytes: 16_384, nowMs: 10_000 }
    const taken = await takeForSending(store, room, sending)
    expect(taken.map(({ n, act }) => [n, act.operations[0]?.id])).toEqual([[1, second]])
  })
})
