import { describe, expect, it } from 'vitest'
import type { Act } from '../../../shared/acts/act.ts'
import type { RecordId, RoomId } from '../../../shared/model/ids.ts'
import { drawLibraryKey, publicKeyOf } from '../seal/library-box.ts'
import type { Errand, ErrandOutcome } from '../sync/errand.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Desk } from './author.ts'
import type { Device } from './device.ts'
import { carryAll, takeBackText } from './library-errands.ts'

const group = 'g'.repeat(22) as RoomId
const deposit = 'd'.repeat(16) as RecordId
const text = 't'.repeat(16) as RecordId
const words = {
  library: 'l'.repeat(22),
  text,
  withdrawal: 'w'.repeat(43),
  key: publicKeyOf(drawLibraryKey()),
}

/** A phone of the group, whose errands end as told. */
function phoneWith(outcomes: ErrandOutcome[]) {
  let ring = { group } as Ring
  const carried: Errand[] = []
  const posted: Act[] = []
  const device = {
    keyring: {
      read: () => Promise.resolve(ring),
      update: (_: RoomId, changes: Partial<Ring>) => {
        ring = { ...ring, ...changes }
        return Promise.resolve()
      },
    },
    carry: (errand: Errand) => {
      carried.push(errand)
      return Promise.resolve(outcomes.shift() ?? 'offline')
    },
  } as unknown as Device
  const desk = {
    author: { room: group },
    board: () => ({ deposits: new Map([[deposit, { words }]]) }),
    line: { post: (act: Act) => Promise.resolve(posted.push(act)) },
  } as unknown as Desk
  return { device, desk, carried, posted, errands: () => ring.errands ?? [] }
}

describe('[B1.10] a text taken back while the relay is not heard', () => {
  it('is kept on this phone, tried again, and forgotten by the group only once it is out', async () => {
    const { device, desk, carried, posted, errands } = phoneWith(['offline', 'offline', 'done'])
    expect(await takeBackText(device, desk, deposit)).toBe('offline')
    await carryAll(device, desk)
    expect([errands().length, posted]).toEqual([1, []])
    await carryAll(device, desk)
    expect(errands()).toEqual([])
    expect(posted.map(({ operations }) => operations)).toEqual([
      [{ op: 'remove', collection: 'deposits', id: deposit }],
    ])
    expect(new Set(carried.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(carried[0]).toMatchObject({ member: text, token: words.withdrawal })
  })

  it('asked twice is one errand', async () => {
    const { device, desk, errands } = phoneWith([])
    await takeBackText(device, desk, deposit)
    await takeBackText(device, desk, deposit)
    expect(errands()).toHaveLength(1)
  })
})
