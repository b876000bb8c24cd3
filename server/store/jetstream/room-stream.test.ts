import { describe, expect, it } from 'vitest'
import { JetStreamApiError } from '@nats-io/jetstream'
import type { Engine } from './engine.ts'
import { createScout } from './scout.ts'
import { lastOf, publish, readAfter, roomsIn } from './room-stream.ts'

interface Stored {
  readonly seq: number
  readonly subject: string
  readonly data: Uint8Array
}

/** Head of a message of the room, after the one that stands at `before`. */
function payload(seq: number, before: number): Buffer {
  const head = Buffer.alloc(24)
  head.writeUInt8(1, 0)
  head.writeBigUInt64BE(BigInt(seq), 8)
  head.writeBigUInt64BE(BigInt(before), 16)
  return head
}

const wrongLast = (seq: number) =>
  new JetStreamApiError({
    code: 400,
    err_code: 10_071,
    description: `wrong last sequence: ${seq}`,
  })

/** An engine whose stream holds these, and which takes `believed` for the room's last one. */
function forgetful(stored: Stored[], believed: number | undefined, refusesAll = false) {
  let last = believed
  const named: (number | undefined)[] = []
  const streams = {
    getMessage: (_: string, asked: { seq?: number; last_by_subj?: string }) =>
      Promise.resolve(
        asked.last_by_subj === undefined
          ? (stored.find(({ seq }) => seq >= (asked.seq ?? 0)) ?? null)
          : (stored.find(({ seq }) => seq === last) ?? null),
      ),
  }
  const stream = {
    publish(
      subject: string,
      data: Uint8Array,
      { expect: wanted }: { expect: { lastSubjectSequence?: number } },
    ) {
      named.push(wanted.lastSubjectSequence)
      const isNamed = wanted.lastSubjectSequence !== undefined
      if (isNamed && (refusesAll || wanted.lastSubjectSequence !== (last ?? 0)))
        return Promise.reject(wrongLast(last ?? 0))
      const seq = (stored.at(-1)?.seq ?? 0) + 1
      stored.push({ seq, subject, data })
      last = seq
      return Promise.resolve({ seq })
    },
  }
  const names = { rooms: 'rooms', room: (room: string) => `rooms.${room}` }
  const engine = {
    manager: { streams, direct: streams },
    stream,
    names,
    connection: { info: { cluster: 'three' } },
  }
  return { engine: engine as unknown as Engine, named }
}

const at = (seq: number, before: number): Stored => ({
  seq,
  subject: 'rooms.one',
  data: payload(seq, before),
})
const wayTo = (engine: Engine) => ({
  engine,
  scouts: { rooms: createScout() },
  pulse: () => undefined,
})

describe('[J1.11] an engine that forgot a room’s last message', () => {
  it.each([undefined, 3])(
    'takes the next one where that one stands, believing %s',
    async (last) => {
      const { engine, named } = forgetful([at(3, 0), at(7, 3)], last)
      const writing = { room: 'one', payload: payload(8, 7), expected: 7 }
      expect(await publish(wayTo(engine), writing)).toBe(8)
      expect(named).toEqual([7, last ?? 0])
      expect((await lastOf(engine, 'one'))?.at).toBe(8)
    },
  )

  it.each([undefined, 3, 7])(
    'names nothing where what it believes is refused as well, believing %s',
    async (last) => {
      const { engine, named } = forgetful([at(3, 0), at(7, 3)], last, true)
      const writing = { room: 'one', payload: payload(8, 7), expected: 7 }
      expect(await publish(wayTo(engine), writing)).toBe(8)
      expect(named).toEqual(last === 7 ? [7, undefined] : [7, last ?? 0, undefined])
    },
  )

  it('makes a room where it refuses although nothing of it stands', async () => {
    const { engine } = forgetful([], undefined, true)
    const writing = { room: 'one', payload: payload(1, 0), expected: 0 }
    expect(await publish(wayTo(engine), writing)).toBe(1)
  })

  it('says where the room ends, and that it is there', async () => {
    const { engine } = forgetful([at(3, 0), at(7, 3)], undefined)
    expect((await lastOf(engine, 'one'))?.at).toBe(7)
    expect(await roomsIn(engine)).toEqual(['one'])
  })

  it('still refuses who does not know what stands there', async () => {
    const { engine } = forgetful([at(3, 0), at(7, 3)], undefined)
    const writing = { room: 'one', payload: payload(4, 3), expected: 3 }
    expect(await publish(wayTo(engine), writing)).toBe('behind')
  })
})

describe('[J1.13] an engine on which a room ended while somebody wrote', () => {
  it('reads to its end what landed behind that, and gives it to nobody', async () => {
    const { engine } = forgetful([at(9, 7)], 9)
    const read = await readAfter(engine, 'one', 0)
    expect(read.map(({ at: place, isVoid }) => [place, isVoid])).toEqual([[9, true]])
  })

  it('reads anew from the beginning where what it knew is gone', async () => {
    const { engine } = forgetful([at(12, 0), at(13, 12)], 13)
    const read = await readAfter(engine, 'one', 12)
    expect(read.map(({ at: place, isVoid }) => [place, isVoid])).toEqual([[13, false]])
    const { engine: later } = forgetful([at(12, 9), at(13, 12)], 13)
    const again = await readAfter(later, 'one', 5)
    expect(again.map(({ isVoid }) => isVoid)).toEqual([true, false])
  })
})

describe('[J1.17] a write that was not answered', () => {
  /** Takes this one, and says nothing; what then happens, before it is said again. */
  function silentOnce(stored: Stored[], meanwhile: () => void) {
    const { engine, named } = forgetful(stored, stored.at(-1)?.seq)
    const { stream } = engine
    let isFirst = true
    const sayOnce = async (...words: Parameters<typeof stream.publish>) => {
      const answer = await stream.publish(...words)
      if (!isFirst) return answer
      isFirst = false
      meanwhile()
      throw Object.assign(new Error('timeout'), { name: 'TimeoutError' })
    }
    return { engine: { ...engine, stream: { ...stream, publish: sayOnce } }, named }
  }

  it('is found where it stands, and not where another wrote after it', async () => {
    const stored = [at(3, 0), at(7, 3)]
    const { engine } = silentOnce(stored, () => {
      stored.push(at(9, 8))
    })
    const writing = { room: 'one', payload: payload(8, 7), expected: 7 }
    expect(await publish(wayTo(engine), writing)).toBe(8)
    const read = await readAfter(engine, 'one', 8)
    expect(read.map(({ at: place, isVoid }) => [place, isVoid])).toEqual([[9, false]])
  })

  it('said twice and taken twice, stands where it stands first: the second is nobody’s', async () => {
    const stored = [at(3, 0), at(7, 3)]
    const { engine } = silentOnce(stored, () => {
      stored.push(at(9, 8), { ...at(10, 7), data: payload(8, 7) })
    })
    const writing = { room: 'one', payload: payload(8, 7), expected: 7 }
    expect(await publish(wayTo(engine), writing)).toBe(8)
    const read = await readAfter(engine, 'one', 8)
    expect(read.map(({ isVoid }) => isVoid)).toEqual([false, true])
  })
})

describe('[J1.20] where a write stands', () => {
  it('is asked of the leader when the node that was asked first says nothing at all', async () => {
    const { engine } = forgetful([at(3, 0)], 3)
    const asked: string[] = []
    const silent = { getMessage: () => new Promise(() => asked.push('near')) }
    Object.assign(engine.manager, { direct: silent })
    const writing = { room: 'one', payload: payload(4, 3), expected: 3 }
    // Answered at all: the node that is silent is so for ever here.
    expect(await publish(wayTo(engine), writing)).toBe(4)
    expect(asked).toEqual(['near'])
  })
})
