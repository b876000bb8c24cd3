import { beforeEach, describe, expect, it } from 'vitest'
import { branch, sealKey } from '../../client/src/seal/branches.ts'
import { newRecordId } from '../../client/src/seal/random.ts'
import type { RoomId } from '../../shared/model/ids.ts'
import { frame } from '../../shared/wire/frames.ts'
import { json, openAttacked, recordAt, type AttackedDevice } from './attacked-device.ts'
import { keepsLittle } from './memory.ts'

// SECURITY §12 D: a relay that lies to a phone while its person writes. What was written stays where
// it was, nothing that opens anything leaves, and an honest relay is later told all of it, once.

const canary = 'Canari secret des îles'
let device: AttackedDevice

beforeEach(async () => {
  device = await openAttacked()
})

const answer = (message: object) => device.say(json(frame.answer, message))

/** The text in the encodings something might write it in. */
function spellings(text: string): string[] {
  const bytes = Buffer.from(text)
  const shifted = [0, 1, 2].flatMap((by) => {
    const whole = Buffer.concat([Buffer.alloc(by, 32), bytes])
    // What stands whole in base64, whatever comes before it.
    const [from, to] = [Math.ceil(by / 3) * 4, Math.floor(whole.length / 3) * 4]
    return [whole.toString('base64'), whole.toString('base64url')].map((each) =>
      each.slice(from, to),
    )
  })
  const latin = bytes.toString('latin1')
  return [text, latin, JSON.stringify(text).slice(1, -1), encodeURIComponent(text), ...shifted]
}

async function neverClear(...secrets: readonly string[]): Promise<void> {
  const places = { kept: await device.kept(), said: device.said().join('\n') }
  for (const [where, text] of Object.entries(places))
    for (const spelling of secrets.flatMap(spellings))
      expect([where, spelling, text.includes(spelling)]).toEqual([where, spelling, false])
}

/** Posts three, past their five seconds: they are on their way. */
async function postThree(): Promise<void> {
  await device.acts.postSituation(`${canary} 1`)
  await device.acts.shareTakeaway(`${canary} 2`)
  await device.acts.shareTakeaway(`${canary} 3`)
  await device.pass(5_100)
}

const waiting = (): number => device.connection.getState().waiting
const refused = (): number => device.connection.getState().refused.length

/** Lets the device in again, honestly: from the number it is told. */
async function again(nextAct = 1): Promise<void> {
  device.sockets.last().end(1006)
  await device.pass(40_000)
  device.enter({ nextAct })
  await device.pass(0)
}

describe('d11 d12 what lies on a phone, and what leaves it', () => {
  it('never holds a word in clear, nor what opens one', async () => {
    device.drafts.type('question:x', `${canary} brouillon`)
    await device.pass(1_500)
    await postThree()
    const id = newRecordId()
    const theirs = { title: `${canary} reçu`, atMin: 1 }
    const record = recordAt(device, { collection: 'situations', id, owner: newRecordId() }, theirs)
    device.write((doc) => doc.getMap('situations').set(id, record))
    answer({ kind: 'refused', n: 1, reason: 'stale' })
    await device.pass(500)
    expect(device.board.getState().situations.get(id)?.words).toEqual(theirs)
    expect(await device.drafts.read('question:x')).toBe(`${canary} brouillon`)
    const key = sealKey(device.secret, device.room as RoomId)
    const token = branch(device.secret, device.room, 'member-token')
    const opening = [device.secret, key, token].map((each) => Buffer.from(each).toString('latin1'))
    await neverClear(canary, ...opening)
    for (const bytes of [device.secret, key]) {
      const text = Buffer.from(bytes).toString('base64url')
      expect([await device.kept(), device.said().join()].some((all) => all.includes(text))).toBe(
        false,
      )
    }
  })

  it('leaves in hello, step 1, acts and gestures, and in no other frame, whatever the relay asks', async () => {
    await postThree()
    device.acts.gesture('out-of-frame')
    for (const ask of [
      json(frame.hello, { kind: 'door', wrap: 'x' }),
      json(frame.roomEvent, { event: 'restarting' }),
      new Uint8Array([0, 0, 1, 0]),
      new Uint8Array([1, 0]),
      new Uint8Array([3]),
    ]) {
      device.say(ask)
      await again()
    }
    const heads = new Set(
      device.said().map((text) => [text.charCodeAt(0), text.charCodeAt(1)].join()),
    )
    const jsons = [frame.presence, frame.act, frame.hello].map((number) => `${number},123`)
    expect([...heads].sort()).toEqual(['0,0', ...jsons].sort())
    await neverClear(canary)
  })
})

describe('[O1.4] a relay that lies about acts', () => {
  const lies: Readonly<Record<string, () => void>> = {
    'answers numbers nobody sent': () => {
      for (const n of [0, 4, 99, 2 ** 31]) answer({ kind: 'done', n })
    },
    'expects a number that is far': () => answer({ kind: 'expected', n: 1, next: 2 ** 31 }),
    'expects a number again and again': () => {
      for (let time = 0; time < 500; time += 1) answer({ kind: 'expected', n: 1, next: 1 })
    },
    'expects each number from another': () => {
      for (const n of [1, 2, 3]) answer({ kind: 'expected', n, next: 4 - n })
    },
  }
  it.each(Object.entries(lies))(
    '%s: nothing leaves the outbox, and order stays',
    async (_, lie) => {
      await postThree()
      expect(device.actsSent()).toEqual([1, 2, 3])
      device.drafts.type('takeaway', 'en cours')
      await device.pass(1_500)
      await keepsLittle(16 * 1024 * 1024, async () => {
        lie()
        await device.pass(100)
      })
      expect([waiting(), refused()]).toEqual([3, 0])
      await again()
      const sent = device.actsSent()
      // From whatever number the lie left, an honest relay says which it expects.
      answer({ kind: 'expected', n: sent[0] ?? 0, next: 1 })
      await device.pass(100)
      expect(device.actsSent().slice(-3)).toEqual([1, 2, 3])
      expect(await device.drafts.read('takeaway')).toBe('en cours')
      for (const n of [1, 2, 3]) answer({ kind: 'done', n })
      await device.pass(500)
      expect([waiting(), refused()]).toEqual([0, 0])
    },
  )

  it('refuses for no reason known: the words stay with their writer, who may try again', async () => {
    await postThree()
    for (const n of [1, 2, 3]) answer({ kind: 'refused', n, reason: 'because' })
    await device.pass(500)
    const { refused: held } = device.connection.getState()
    expect(held.map(({ reason }) => reason)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(held.map(({ words }) => JSON.stringify(words)).join()).toContain(`${canary} 3`)
    for (const { key } of held) await device.acts.retry(key)
    await device.pass(100)
    expect(device.actsSent().slice(-3)).toEqual([4, 5, 6])
  })

  it.each<[string, object]>([
    ['a number as far as numbers go', { nextAct: 2 ** 31 - 8 }],
    ['frames of no size', { limits: { frameBytes: 1, records: 0, actsInFlight: 8 } }],
    ['no act on the way', { limits: { frameBytes: 16_384, records: 0, actsInFlight: 0 } }],
    ['another hour', { nowMs: 8_640_000_000_000_000 }],
    ['another role', { role: 'screen' }],
  ])('welcomes with %s: what is posted is kept, and goes to an honest relay', async (_, odd) => {
    device.sockets.last().end(1006)
    await device.pass(40_000)
    device.enter(odd)
    await device.pass(0)
    await postThree()
    expect(waiting() + refused()).toBe(3)
    await again()
    for (const { key } of device.connection.getState().refused) await device.acts.retry(key)
    await device.pass(100)
    const [first = 0] = device.actsSent()
    answer({ kind: 'expected', n: first, next: 1 })
    await device.pass(100)
    expect(device.actsSent().slice(-3)).toEqual([1, 2, 3])
    await neverClear(canary)
  })
})

describe('[O1.9] a relay that never stops', () => {
  it('speaking, costs a phone nothing that stays', async () => {
    const presence = (n: number) => ({
      here: Array.from({ length: 16 }, (_, at) => `${n}x${at}`.padEnd(16, 'p')),
      facilitators: [],
      screens: n,
      outOfFrame: n % 2 === 0,
    })
    await keepsLittle(8 * 1024 * 1024, async () => {
      for (let n = 0; n < 4_000; n += 1) {
        device.say(json(frame.presence, presence(n)))
        device.say(json(frame.roomEvent, { event: n % 2 === 0 ? 'alive' : 'door-tried' }))
        device.say(json(frame.answer, { kind: 'done', n }))
      }
      await device.pass(0)
    })
    expect(device.states.at(-1)).toBe('live')
    await device.stop()
  })

  it('saying much in one breath, is dropped before it is read', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `${at}`.padEnd(16, 'p'))
    device.say(
      json(frame.presence, { here: many, facilitators: [], screens: 0, outOfFrame: false }),
    )
    expect(device.states.at(-1)).toBe('reconnecting')
    expect(device.connection.getState().here.size).toBe(0)
    await device.stop()
  })
})
