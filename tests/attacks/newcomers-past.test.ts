import { beforeEach, describe, expect, it } from 'vitest'
import { gather } from '../../server/room/testing/gather.ts'
import {
  change,
  create,
  createHello,
  hashOf,
  id,
  inviteHello,
  memberHello,
  roomName,
  sealed,
  seatOperations,
} from '../../server/room/testing/people.ts'
import { createWorld, settle, type Device, type World } from '../../server/room/testing/world.ts'
import { defaultLimits } from '../../server/limits.ts'
import type { AskedPast } from '../../shared/model/past.ts'
import type { Request } from '../../shared/policy/decide.ts'
import type { Hello } from '../../shared/wire/hello.ts'
import { enter } from './arena.ts'

let world: World
let awa: Device
let acts: number

const mine = { owner: id('awa') }

async function says(...operations: Request[]): Promise<void> {
  awa.act((acts += 1), ...operations)
  await settle()
  expect(awa.answers.at(-1)).toEqual({ kind: 'done', n: acts })
}

const session = (name: string, room: string): Request =>
  create('sessions', name, { ...mine, room: roomName(room), state: 'closed' })

/** The link as the group lets somebody in by it. */
const inviting = (op: Request['op'], past?: Partial<AskedPast> | object): Request => ({
  op,
  collection: 'invitations',
  id: hashOf('late'),
  record: {
    wrap: sealed('wrap'),
    untilMs: world.surroundings.nowMs() + 600_000,
    ...(past === undefined ? {} : { past }),
  },
})

/** A group that met once, kept a text of it, proposed one and drafted another; it meets again. */
beforeEach(async () => {
  world = createWorld()
  await gather(world)
  awa = await enter(world, memberHello('awa'))
  acts = (awa.welcome?.nextAct ?? 1) - 1
  const eraseAtMin = Math.floor(world.surroundings.nowMs() / 60_000) + 10_000
  await says(
    session('oldsession', 'first'),
    create('texts', 'oldsession', mine),
    create('erasures', 'olderasure', { ...mine, room: roomName('first'), eraseAtMin }),
    create('syntheses', 'olddraft', mine),
    create('pages', 'oldpage', { ...mine, of: id('olddraft') }),
    create('proposals', 'oldproposal', { ...mine, of: id('olddraft') }),
    create('proposedPages', 'oldproposed', { ...mine, of: id('oldproposal') }),
    create('consents', 'oldconsent', { ...mine, of: id('oldproposal') }),
    create('deposits', 'olddeposit', mine),
    create('rosters', 'main', mine),
  )
  const cockpit = await enter(world, createHello('awa', 'second', 'group'))
  cockpit.act(1, create('progress', 'main', { ...mine, state: 'open' }))
  await says(session('newsession', 'second'), inviting('create', { from: roomName('second') }))
})

/** Takes a seat by the link, and comes back as a member. */
async function seated(name = 'emile'): Promise<Device> {
  const guest = await enter(world, inviteHello(name, 'late'))
  guest.act(1, ...seatOperations(name))
  await settle()
  expect(guest.answers).toEqual([{ kind: 'done', n: 1 }])
  return enter(world, memberHello(name))
}

const role = (name: string, to: string): Request => ({
  op: 'change',
  collection: 'seats',
  id: id(name),
  record: { role: to },
})

/** Émile takes the facilitation that Awa offered him, beside her. */
async function takesTheHelm(emile: Device): Promise<void> {
  await says(create('handovers', 'main', { ...mine, to: id('emile'), keeps: true }))
  emile.act(emile.welcome?.nextAct ?? 0, role('emile', 'facilitator'))
  await settle()
}

/** All that a device was ever sent, as it came. */
const heardBy = (...devices: readonly Device[]): Buffer =>
  Buffer.concat(devices.flatMap(({ frames }) => frames))

async function closedBy(hello: Hello): Promise<string | undefined> {
  const device = await enter(world, hello)
  await world.surroundings.advance(defaultLimits.admissionMs)
  return device.closed
}

const texts = ['oldsession', 'olderasure', 'oldproposal', 'oldproposed', 'oldconsent', 'olddeposit']
const drafts = ['olddraft', 'oldpage']
const places = [roomName('first'), ...[...texts, ...drafts].map(id), ...texts.map(sealed)]

const since = () => awa.records('sessions')[id('newsession')]?.['ord']

describe('[G3.2] a newcomer to whom the group shows nothing from before', () => {
  it('is sent none of it, before their seat and after, whatever they ask for', async () => {
    const guest = await enter(world, inviteHello('dora', 'late'))
    const emile = await seated()
    emile.sync(new Uint8Array([0]))
    await settle()
    const all = heardBy(guest, emile)
    expect(places.filter((place) => all.includes(place))).toEqual([])
    const basil = heardBy(await enter(world, memberHello('basil')))
    expect(places.filter((place) => !basil.includes(place))).toEqual([])
    expect(Object.keys(emile.records('sessions'))).toEqual([id('newsession')])
    expect(Object.keys(emile.records('members'))).toContain(id('emile'))
    // What comes later of what was before does not come to them either; what is of now does.
    await says(
      change('texts', 'oldsession', { ...mine, rev: 2 }),
      create('consents', 'lateconsent', { ...mine, of: id('oldproposal') }),
      create('texts', 'newsession', mine),
    )
    expect(Object.keys(emile.records('texts'))).toEqual([id('newsession')])
    expect(heardBy(emile).includes(id('lateconsent'))).toBe(false)
  })

  it('enters no room of an older session, by any hello, and the one that is held', async () => {
    await seated()
    const older: Hello[] = [
      memberHello('emile', 'first'),
      createHello('emile', 'first', 'group'),
      createHello('emile', 'first'),
      { ...inviteHello('emile', 'late'), room: roomName('first') },
    ]
    for (const hello of older) expect(await closedBy(hello)).toBe('notAdmitted')
    expect(await closedBy(memberHello('emile', 'unknown'))).toBe('notAdmitted')
    expect((await enter(world, memberHello('emile', 'second'))).welcome?.role).toBe('peer')
    expect((await enter(world, memberHello('basil', 'first'))).welcome?.role).toBe('peer')
  })
})

describe('[G3.1] what a seat reads of the past', () => {
  it('is taken from nobody but the invitation, and lost by no gesture of theirs', async () => {
    const guest = await enter(world, inviteHello('emile', 'late'))
    const [seat, ...rest] = seatOperations('emile')
    const forged = { sinceOrd: 0, texts: true }
    guest.act(1, { ...seat, record: { role: 'peer', past: forged } } as Request, ...rest)
    guest.act(2, inviting('change'))
    guest.act(3, ...seatOperations('emile'))
    guest.act(4, { ...seat, op: 'change', record: { role: 'peer', past: forged } } as Request)
    guest.act(5, { ...seat, op: 'change', record: { role: 'peer' } } as Request)
    await settle()
    const said = guest.answers.map((answer) => ('reason' in answer ? answer.reason : answer.kind))
    expect(said).toEqual(['unknown', 'role', 'done', 'unknown', 'role'])
    expect(await closedBy(memberHello('emile', 'first'))).toBe('notAdmitted')
    const late = await enter(world, memberHello('emile'))
    expect(Object.keys(late.records('sessions'))).toEqual([id('newsession')])
  })

  it('is what the link said as they sat down, though it says more to the next one', async () => {
    await seated()
    await says(inviting('change'))
    expect(await closedBy(memberHello('emile', 'first'))).toBe('notAdmitted')
    await seated('fanny')
    expect((await enter(world, memberHello('fanny', 'first'))).welcome?.role).toBe('peer')
    expect((await enter(world, memberHello('fanny'))).records('texts')).toHaveProperty(
      id('oldsession'),
    )
  })

  it('is refused in any other form', async () => {
    for (const past of [
      {},
      { from: 'short' },
      { sinceOrd: 1 },
      { from: roomName('x'), texts: 1 },
    ]) {
      awa.act((acts += 1), inviting('change', past))
      await settle()
      expect(awa.answers.at(-1)).toMatchObject({ reason: 'unknown' })
    }
  })
})

describe('[G3.3] a newcomer to whom the group shows its kept texts', () => {
  it('is sent them by number, and no room, draft or session', async () => {
    await says(inviting('change', { from: roomName('second'), texts: true }))
    const emile = await seated()
    expect(Object.keys(emile.records('texts'))).toEqual([id('oldsession')])
    expect(Object.keys(emile.records('proposals'))).toEqual([id('oldproposal')])
    expect(Object.keys(emile.records('sessions')).sort()).toEqual(
      [id('newsession'), id('oldsession')].sort(),
    )
    const all = heardBy(emile)
    const never = [roomName('first'), id('olderasure'), id('oldpage')]
    expect(never.filter((place) => all.includes(place))).toEqual([])
    for (const kept of ['syntheses', 'pages', 'rosters', 'erasures'])
      expect(emile.records(kept)).toEqual({})
    expect(await closedBy(memberHello('emile', 'first'))).toBe('notAdmitted')
    const told = String(emile.records('sessions')[id('oldsession')]?.['room'])
    expect(await closedBy(memberHello('emile', told))).toBe('notAdmitted')
  })
})

describe('[G3.4] a choice that changes', () => {
  it('begins again on the phone of who has no seat yet, and moves nobody who sits', async () => {
    const guest = await enter(world, inviteHello('dora', 'late'))
    const emile = await seated()
    await says(inviting('change', { from: roomName('second'), texts: true }))
    expect([guest.closed, emile.closed]).toEqual(['generation', undefined])
    const again = await enter(world, inviteHello('dora', 'late'))
    expect(Object.keys(again.records('texts'))).toEqual([id('oldsession')])
    expect(emile.records('texts')).toEqual({})
  })

  it('waits while they facilitate, and holds again after', async () => {
    const emile = await seated()
    await takesTheHelm(emile)
    // From now on they may hold what was before: receipts wait for them.
    expect(awa.records('members')[id('emile')]).not.toHaveProperty('since')
    expect(emile.closed).toBe('generation')
    const helm = await enter(world, memberHello('emile'))
    expect(helm.welcome?.role).toBe('facilitator')
    expect(Object.keys(helm.records('sessions'))).toHaveLength(2)
    helm.act(helm.welcome?.nextAct ?? 0, role('emile', 'peer'))
    await settle()
    expect(helm.closed).toBe('generation')
    const after = await enter(world, memberHello('emile'))
    expect(Object.keys(after.records('sessions'))).toEqual([id('newsession')])
    expect(await closedBy(memberHello('emile', 'first'))).toBe('notAdmitted')
    expect(awa.records('members')[id('emile')]).toMatchObject({ since: since() })
  })
})

describe('[G3.6] an older session open with a newcomer who facilitates', () => {
  it('is none for them as they step down: they are not removed', async () => {
    const emile = await seated()
    await takesTheHelm(emile)
    const helm = await enter(world, memberHello('emile'))
    const older = await enter(world, memberHello('emile', 'first'))
    const other = await enter(world, memberHello('basil', 'first'))
    helm.act(helm.welcome?.nextAct ?? 0, role('emile', 'peer'))
    await settle()
    expect([helm.closed, older.closed]).toEqual(['generation', 'notAdmitted'])
    expect(other.closed).toBeUndefined()
    // Put out of the group, it is said in as many words.
    await says({ op: 'remove', collection: 'seats', id: id('basil') })
    expect(other.closed).toBe('removed')
  })
})

it('[G2.9] the name of a newcomer says since when they read, by the relay’s hand alone', async () => {
  const emile = await seated()
  const next = { owner: id('emile'), rev: 2 }
  emile.act(emile.welcome?.nextAct ?? 0, change('members', 'emile', { ...next, since: 1 }))
  emile.act((emile.welcome?.nextAct ?? 0) + 1, change('members', 'emile', next))
  await settle()
  expect(emile.answers.map(({ kind }) => kind)).toEqual(['refused', 'done'])
  expect(awa.records('members')[id('emile')]).toMatchObject({ rev: 2, since: since() })
  expect(awa.records('members')[id('basil')]).not.toHaveProperty('since')
})

describe('[G3.5] what a newcomer was sent', () => {
  it('is made anew after a restart, and brings nothing of theirs back that was taken away', async () => {
    const emile = await seated()
    const number = emile.welcome?.generation.number ?? 0
    expect(emile.welcome?.generation.lostSince).toBe(1)
    world.restart()
    const back = await enter(world, { ...memberHello('emile'), generation: number })
    expect(back.welcome?.generation).toMatchObject({ number, lostSince: number + 1 })
    expect(back.welcome?.generation.author).not.toBe(emile.welcome?.generation.author)
    expect(Object.keys(back.records('sessions'))).toEqual([id('newsession')])
    expect(await closedBy(memberHello('emile', 'first'))).toBe('notAdmitted')
  })
})
