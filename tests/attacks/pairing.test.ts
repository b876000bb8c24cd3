import { beforeEach, describe, expect, it } from 'vitest'
import { unwrapEpochs, unwrapSeat, wrapEpochs, wrapSeat } from '../../client/src/seal/pairing.ts'
import { deviceRandom } from '../../client/src/seal/random.ts'
import {
  create,
  hashOf,
  id,
  inviteHello,
  memberHello,
  roomName,
  sealed,
  seatOperations,
} from '../../server/room/testing/people.ts'
import { dial, settle, type Device } from '../../server/room/testing/world.ts'
import { closePairing, confirmPairing, openPairing } from '../../shared/acts/pair-device.ts'
import type { Act } from '../../shared/acts/act.ts'
import type { Hash, MemberId, RecordId, RoomId } from '../../shared/model/ids.ts'
import type { Request } from '../../shared/policy/decide.ts'
import { enter, openArena, unharmed, type Arena } from './arena.ts'

const paired = { group: roomName('group') as RoomId, linkSecret: deviceRandom(16) }
const epochs = new Map([[1, deviceRandom(32)]])
const me = id('awa') as MemberId
const code = hashOf('code')
let arena: Arena
let awa: Device
let n = 1

const doing = async ({ operations }: Act): Promise<unknown> => {
  awa.act((n += 1), ...operations)
  await settle()
  return awa.answers.at(-1)
}

/** Awa's laptop shows a code on a wall that everybody sees. */
beforeEach(async () => {
  arena = await openArena()
  awa = await enter(arena.world, memberHello('awa', 'group', 'laptop'))
  n = (awa.welcome?.nextAct ?? 1) - 1
  const untilMs = arena.world.surroundings.nowMs() + 300_000
  const wrap = wrapSeat(paired, me)
  await doing(openPairing(code, { wrap, untilMs, pairs: me }))
})

const scan = (name: string) => enter(arena.world, inviteHello(name, 'code'))
const asking = (name: string, of = 'awa') =>
  create('reseats', `ask-${name}`, { owner: id(name), of: id(of), hash: hashOf(name) })
const asked = (name: string) => ({
  id: id(`ask-${name}`) as RecordId,
  of: me,
  hash: hashOf(name) as Hash,
})

async function tried(device: Device, ...operations: readonly Request[]): Promise<unknown> {
  device.act((device.welcome?.nextAct ?? 1) + device.answers.length, ...operations)
  await settle()
  const answer = device.answers.at(-1)
  return answer !== undefined && 'reason' in answer ? answer.reason : answer?.kind
}

const said = ({ frames }: Device) => Buffer.concat(frames).toString('latin1')

describe('[R1.15] somebody else reads the code before the facilitator’s phone', () => {
  it('is given whose seat it is and nothing that opens a word; takes no seat, asks for no other', async () => {
    const thief = await scan('thief')
    expect(thief.welcome).toMatchObject({ role: 'guest' })
    expect(unwrapSeat(paired, thief.welcome?.wrap ?? '')).toBe(me)
    // Not a record of the group is sent, sealed or not: no name, no session, no rule.
    expect([...awa.doc.share.keys()].length).toBeGreaterThan(0)
    expect([...thief.doc.share.keys()]).toEqual([])
    await unharmed(
      arena,
      async () => {
        expect([
          await tried(thief, ...seatOperations('thief')),
          await tried(thief, {
            op: 'create',
            collection: 'passes',
            id: hashOf('thief'),
            record: { member: id('thief') },
          }),
          await tried(thief, asking('thief', 'basil')),
          await tried(thief, create('situations', 's', { owner: id('thief') })),
        ]).toEqual(['role', 'role', 'role', 'unknown'])
      },
      { writesToo: true },
    )
    expect(await tried(thief, asking('thief'))).toBe('done')
    // The facilitator's own phone comes second: it is told so, and shows no sign to compare.
    const phone = await scan('phone')
    expect(await tried(phone, asking('phone'))).toBe('too-many')
    const early = dial(arena.world, { ...memberHello('awa', 'group', 'x'), ...tokenOf('thief') })
    await arena.world.surroundings.advance(300)
    expect([early.closed, early.frames]).toEqual(['notAdmitted', []])
  })

  it('is refused with the code: no seat, no key, and the code opens nothing any more', async () => {
    const thief = await scan('thief')
    await tried(thief, asking('thief'))
    await doing(closePairing(code, [asked('thief').id]))
    expect(thief.closed).toBe('doorClosed')
    const tries = [
      { ...memberHello('awa', 'group', 'x'), ...tokenOf('thief') },
      inviteHello('thief', 'code'),
    ]
    for (const hello of tries) {
      const back = dial(arena.world, hello)
      await arena.world.surroundings.advance(300)
      expect([back.closed, back.frames]).toEqual(['notAdmitted', []])
    }
  })

  it('looks on while another device is confirmed: what the wrap holds goes to that one alone', async () => {
    const thief = await scan('thief')
    const phone = await scan('phone')
    expect(await tried(phone, asking('phone'))).toBe('done')
    const { hash } = asked('phone')
    const wrap = wrapEpochs(paired, hash, epochs)
    await doing(confirmPairing({ code, asked: asked('phone'), wrap }))
    expect([thief.closed, phone.closed]).toEqual(['doorClosed', 'doorClosed'])
    const seated = await enter(arena.world, {
      ...memberHello('awa', 'group', 'pocket'),
      ...tokenOf('phone'),
    })
    expect(seated.welcome?.role).toBe('facilitator')
    expect(unwrapEpochs(paired, hash, seated.welcome?.wrap ?? '')).toEqual(epochs)
    expect(said(thief)).not.toContain(wrap)
  })
})

it('[R1.15] a code leads to the seat of whoever shows it, and to no other facilitator’s', async () => {
  const untilMs = arena.world.surroundings.nowMs() + 1_000
  const record = { wrap: sealed('w'), untilMs, pairs: id('basil') as MemberId }
  expect(await doing(openPairing(hashOf('other'), record as never))).toMatchObject({
    reason: 'owner',
  })
})

function tokenOf(name: string) {
  const { memberToken } = inviteHello(name, 'code') as { memberToken: string }
  return { token: memberToken }
}
