import { describe, expect, it } from 'vitest'
import { depositText } from '../../../shared/acts/deposit-text.ts'
import type { Act, Author } from '../../../shared/acts/act.ts'
import { onlyId, type Hash, type RecordId, type RoomId } from '../../../shared/model/ids.ts'
import type { GroupWords } from '../../../shared/model/group.ts'
import type { DepositLink } from '../seal/deposit-fragment.ts'
import type { Released } from '../../../shared/synthesis/text.ts'
import { drawLibraryKey, publicKeyOf } from '../seal/library-box.ts'
import type { Errand, ErrandOutcome } from '../sync/errand.ts'
import type { Ring, RingErrand } from '../sync/keyring.ts'
import type { Desk } from './author.ts'
import type { Device } from './device.ts'
import { letFiguresOut } from './deposit-acts.ts'
import { carryAll, send, takeBackText } from './library-errands.ts'

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
  let now: object = words
  let about = { kind: 'tenir-debout', name: 'Entre pairs' } as GroupWords
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
    author: { room: group, seal: (_: unknown, said: object) => JSON.stringify(said) },
    board: () => ({
      deposits: new Map([[deposit, { id: deposit, record: { rev: 1 }, words: now }]]),
      group: new Map([[onlyId, { id: onlyId, record: { rev: 1 }, words: about }]]),
    }),
    nowMs: () => 60_000,
    line: {
      synced: () => Promise.resolve(),
      post: (act: Act) => {
        const [said] = act.operations
        const isGroup = said?.op === 'change' && said.collection === 'group'
        if (isGroup) about = JSON.parse(String(said.record?.['words'])) as GroupWords
        return Promise.resolve(posted.push(act))
      },
    },
  } as unknown as Desk
  const say = (withdrawnMin: number) => (now = { ...now, withdrawnMin })
  const figures = () => about.figures
  return { device, desk, carried, posted, say, figures, errands: () => ring.errands ?? [] }
}

describe('[B1.10] a text taken back while the relay is not heard', () => {
  it('is kept on this phone, tried again, and said to the group only once it is out', async () => {
    const { device, desk, carried, posted, errands } = phoneWith(['offline', 'offline', 'done'])
    expect(await takeBackText(device, desk, deposit)).toBe('offline')
    await carryAll(device, desk)
    expect([errands().length, posted]).toEqual([1, []])
    await carryAll(device, desk)
    expect(errands()).toEqual([])
    const said = posted.flatMap(({ operations }) => operations)
    expect(said).toMatchObject([{ op: 'change', collection: 'deposits', id: deposit }])
    expect(JSON.parse(String(said[0]?.record?.['words']))).toEqual({ ...words, withdrawnMin: 1 })
    expect(new Set(carried.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(carried[0]).toMatchObject({ member: text, token: words.withdrawal })
    // The relay closes a hello that says more than it must.
    expect(carried[0]).not.toHaveProperty('forgets')
  })

  it('asked twice is one errand', async () => {
    const { device, desk, errands } = phoneWith([])
    await takeBackText(device, desk, deposit)
    await takeBackText(device, desk, deposit)
    expect(errands()).toHaveLength(1)
  })

  it('stays asked while the library takes nothing more, and is said once', async () => {
    const { device, desk, say, posted, errands } = phoneWith(['full', 'done'])
    expect(await takeBackText(device, desk, deposit)).toBe('offline')
    expect(errands()).toHaveLength(1)
    say(1)
    await carryAll(device, desk)
    expect([errands(), posted]).toEqual([[], []])
  })

  it('does not go out any more when it was still on its way, nor stays out once it is known', async () => {
    const bring = depositText(
      { room: words.library, member: 'm', epoch: 1, seal: () => '' } as unknown as Author,
      { id: text, withdrawal: 'h' as Hash, pages: [] },
      {} as Released,
    )
    const who = { room: words.library, member: 'm', token: 't', device: 'd' }
    const errand = { ...who, acts: [bring] } as unknown as RingErrand
    const late = phoneWith(['done'])
    late.say(1)
    expect(await send(late.device, late.desk, errand)).toBe('withdrawn')
    expect([late.carried, late.errands()]).toEqual([[], []])
    const early = phoneWith(['done', 'done'])
    const { carry } = early.device
    const device = {
      ...early.device,
      carry: (one: Errand) => {
        early.say(1)
        return carry(one)
      },
    }
    expect(await send(device, early.desk, errand)).toBe('withdrawn')
    expect(early.carried.map(({ token }) => token)).toEqual(['t', words.withdrawal])
  })
})

const link = {
  room: words.library as RoomId,
  member: 'm'.repeat(16),
  token: 't'.repeat(43),
  key: words.key,
} as unknown as DepositLink
const counted = {
  kind: 'tenir-debout',
  season: { year: 2026, season: 'autumn' },
  sessions: 7,
  hours: 14,
  personHours: 98,
  people: '6-8',
} as unknown as Parameters<typeof letFiguresOut>[2]['words']

/** An errand that brings one text to a library, by its link. */
function bringing(id: RecordId, room: string): RingErrand {
  const act = depositText(
    { ...link, epoch: 1, seal: () => '' } as unknown as Author,
    { id, withdrawal: 'h' as Hash, pages: [] },
    {} as Released,
  )
  const { member, token } = link
  return { room, member, token, device: id, acts: [act] } as unknown as RingErrand
}

describe('[M3.6] figures that no library took', () => {
  it.each(['closed', 'withdrawn', 'full'] as const)(
    'a deposit that ends « %s » is unsaid on the page of the group',
    async (end) => {
      const { device, desk, figures, errands } = phoneWith([end])
      expect(await letFiguresOut(device, desk, { link, words: counted })).toBe(end)
      expect([figures(), errands()]).toEqual([undefined, []])
    },
  )

  it('are unsaid too when the end comes later, and said as long as they may still arrive', async () => {
    const { device, desk, figures } = phoneWith(['offline', 'offline', 'closed'])
    expect(await letFiguresOut(device, desk, { link, words: counted })).toBe('offline')
    await carryAll(device, desk)
    expect(figures()).toMatchObject({ library: link.room })
    await carryAll(device, desk)
    expect(figures()).toBeUndefined()
  })

  it('stay said once a library has them, whatever becomes of another deposit there', async () => {
    const { device, desk, figures } = phoneWith(['done', 'closed'])
    expect(await letFiguresOut(device, desk, { link, words: counted })).toBe('done')
    await send(device, desk, bringing(text, link.room))
    expect(figures()).toMatchObject({ library: link.room })
  })
})

it.each(['closed', 'full'] as const)(
  '[B1.11] a text that ends « %s » is taken back out of the library, and said to be out no more',
  async (end) => {
    const { device, desk, carried, posted, errands } = phoneWith([end, 'done'])
    await send(device, desk, bringing(text, words.library))
    expect(carried.map(({ member }) => member)).toEqual([link.member, text])
    const [said] = posted.flatMap(({ operations }) => operations)
    expect(JSON.parse(String(said?.record?.['words']))).toEqual({ ...words, withdrawnMin: 1 })
    expect(errands()).toEqual([])
  },
)

it('[B1.10] two texts brought to one library without network both wait, and both leave', async () => {
  const { device, desk, carried, errands } = phoneWith(['offline', 'offline', 'done', 'done'])
  const ids = ['u', 'v'].map((letter) => letter.repeat(16) as RecordId)
  for (const id of ids) await send(device, desk, bringing(id, link.room))
  expect(errands()).toHaveLength(2)
  await carryAll(device, desk)
  expect(errands()).toEqual([])
  expect(carried.slice(2).map(({ acts }) => acts[0]?.operations[0]?.id)).toEqual(ids)
})
