import { encodeUnsigned, type UnsignedAct } from '../../../shared/wire/act.ts'
import type { HeldAnswer } from '../../../shared/wire/held-answer.ts'
import type { DeviceStore, OutboxRow, Unsigned } from './device-store.ts'
import type { Pass } from './gate.ts'
import { entriesOf, type Entry, type Settled } from './outbox.ts'

/** Sends a room's posts without signature over one socket: in order, one at a time, without a number. */
export interface UnsignedLane {
  pump(): Promise<void>
  /** Takes an answer in; gives back what it settles, if anything. */
  hear(answer: HeldAnswer): Settled | undefined
}

interface Lane {
  readonly store: DeviceStore
  readonly room: string
  readonly nowMs: () => number
  readonly pass: Pass
  readonly isStopped: () => boolean
}

type Row = OutboxRow & { readonly unsigned: Unsigned }

function encode({ act, unsigned }: Row): Uint8Array<ArrayBuffer> {
  const [operation] = act.operations
  return encodeUnsigned({ unsigned: { ...operation, ...unsigned } } as UnsignedAct)
}

/** The next to go, marked as gone: from then on it is not taken back. */
function take({ store, room, nowMs }: Lane): Promise<(Entry & Row) | undefined> {
  const { db, outbox } = store
  return db.transaction('rw', outbox, async () => {
    const rows = (await entriesOf(store, room)).filter(
      (row): row is Entry & Row => row.unsigned !== undefined && row.refused === undefined,
    )
    const next = rows.find(({ holdUntilMs = 0 }) => holdUntilMs <= nowMs())
    if (next === undefined) return undefined
    const { holdUntilMs: _past, ...row } = next
    await outbox.put({ ...row, n: 0 })
    return next
  })
}

export function createUnsignedLane(lane: Lane): UnsignedLane {
  let away: { readonly key: number; readonly id: string } | undefined
  return {
    async pump() {
      if (away !== undefined || lane.isStopped()) return
      const next = await take(lane)
      if (next === undefined || lane.isStopped()) return
      away = { key: next.key, id: next.act.operations[0]?.id ?? '' }
      lane.pass.say(encode(next))
    },
    hear(answer) {
      if (away?.id !== answer.id) return undefined
      const { key } = away
      away = undefined
      return { key, answer, atMs: lane.nowMs() }
    },
  }
}
