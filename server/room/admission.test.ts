import { describe, expect, it } from 'vitest'
import { encodeDoorQuestion } from '../../shared/wire/door-question.ts'
import { frame } from '../../shared/wire/frames.ts'
import { encodeHello, type Hello } from '../../shared/wire/hello.ts'
import { encodeJson } from '../../shared/wire/json-frame.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { defaultLimits } from '../limits.ts'
import {
  create,
  createHello,
  createWorld,
  dial,
  doorOperations,
  gather,
  hashOf,
  id,
  inviteHello,
  memberHello,
  remove,
  screenHello,
  sealed,
  seatOperations,
  settle,
  token,
  type Device,
  type World,
} from './testing/world.ts'

const door = () => encodeDoorQuestion({ kind: 'door', door: token('door') })

async function refusedWith(world: World, hello: Hello): Promise<string | undefined> {
  const device = dial(world, hello)
  await world.surroundings.advance(defaultLimits.admissionMs)
  expect(device.frames).toEqual([])
  return device.closed
}

async function group(world: World): Promise<Device> {
  const awa = dial(world, createHello('awa', 'group'))
  await settle()
  return awa
}

describe('hello', () => {
  it('makes a group for whoever creates it, and welcomes them as its facilitator', async () => {
    const world = createWorld()
    const awa = await group(world)
    expect(awa.welcome).toMatchObject({
      role: 'facilitator',
      nextAct: 1,
      nowMs: world.surroundings.nowMs(),
      generation: { number: 1, lostSince: 1 },
      limits: { frameBytes: 16_384, records: 2_000, actsInFlight: 8 },
    })
    awa.act(1, create('members', 'awa', { owner: id('awa') }))
    await settle()
    expect(awa.answers).toEqual([{ kind: 'done', n: 1 }])
  })

  it('takes a create sent again for the same room as a member’s', async () => {
    const world = createWorld()
    const [first, second] = [dial(world, createHello('awa', 'group')), await group(world)]
    expect([first.welcome?.role, second.welcome?.role]).toEqual(['facilitator', 'facilitator'])
    expect(await refusedWith(world, createHello('basil', 'group'))).toBe('notAdmitted')
    expect(world.disk.shelves.get('group00000000000000000')?.head).toBe(1)
  })

  it('asks for the host’s words where creating groups needs them', async () => {
    const world = createWorld({ code: 'five quiet words here please' })
    expect(await refusedWith(world, createHello('awa', 'group'))).toBe('notAllowed')
    const wrong = { ...createHello('awa', 'group'), code: 'guess' }
    expect(await refusedWith(world, wrong)).toBe('notAllowed')
    const right = { ...createHello('awa', 'group'), code: 'five quiet words here please' }
    const awa = dial(world, right)
    await settle()
    expect(awa.welcome?.role).toBe('facilitator')
  })

  it('answers alike, and after the same time, for a room that is not and a token that is wrong', async () => {
    const world = createWorld()
    await gather(world)
    const wrongToken = { ...memberHello('basil'), token: token('guess') }
    const hellos: readonly Hello[] = [
      memberHello('basil', 'nowhere'),
      wrongToken,
      memberHello('nobody'),
      memberHello('nobody', 'first'),
      inviteHello('dora', 'guess'),
      { ...inviteHello('dora'), room: memberHello('x', 'nowhere').room },
      screenHello('wall'),
      createHello('dora', 'second', 'group'),
      createHello('dora', 'second', 'nowhere'),
    ]
    for (const hello of hellos) {
      const device = dial(world, hello)
      await world.surroundings.advance(defaultLimits.admissionMs - 1)
      expect([hello, device.closed]).toEqual([hello, undefined])
      await world.surroundings.advance(1)
      expect([hello, device.closed, device.frames]).toEqual([hello, 'notAdmitted', []])
    }
  })

  it('lets only a facilitator of the group open a session', async () => {
    const world = createWorld()
    await gather(world)
    expect(await refusedWith(world, createHello('basil', 'second', 'group'))).toBe('notAllowed')
    const awa = dial(world, createHello('awa', 'second', 'group'))
    await settle()
    expect(awa.welcome).toMatchObject({ role: 'facilitator', limits: { records: 800 } })
  })

  it('does not open a session of a session', async () => {
    const world = createWorld()
    await gather(world)
    expect(await refusedWith(world, createHello('awa', 'second', 'first'))).toBe('notAdmitted')
  })

  it('must come first, once, in time, in this version', async () => {
    const world = createWorld()
    await gather(world)
    const early = dial(world)
    early.send(encodeSync(0, new Uint8Array([0])))
    expect(early.closed).toBe('badFrame')
    const late = dial(world)
    await world.surroundings.advance(defaultLimits.helloWithinMs)
    expect(late.closed).toBe('helloLate')
    const twice = dial(world, memberHello('basil'))
    await settle()
    twice.send(encodeHello(memberHello('basil')))
    expect(twice.closed).toBe('secondHello')
    const newer = dial(world, { ...memberHello('basil'), version: 2 })
    expect(newer.closed).toBe('version')
    const other = dial(world)
    other.send(encodeJson(frame.hello, { version: 7, anything: true }))
    expect(other.closed).toBe('version')
    const garbled = dial(world)
    garbled.send(encodeJson(frame.hello, { kind: 'member' }))
    expect(garbled.closed).toBe('badFrame')
  })

  it('lets a few frames wait while the room loads, and no more', async () => {
    const world = createWorld()
    await gather(world)
    world.restart()
    const basil = dial(world, memberHello('basil', 'first'))
    basil.sync()
    basil.act(1, create('situations', 'shift', { owner: id('basil') }))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(Object.keys(basil.records('situations'))).toHaveLength(1)
    world.restart()
    const flood = dial(world, memberHello('basil', 'first'))
    for (let each = 0; each <= defaultLimits.waitingFrames; each += 1) flood.sync()
    expect(flood.closed).toBe('busy')
    await settle()
    expect(flood.frames).toEqual([])
  })

  it('loads a room once for all who come at the same time', async () => {
    const world = createWorld()
    await gather(world)
    world.restart()
    let reads = 0
    const read = world.store.read.bind(world.store)
    world.store.read = (room) => {
      reads += 1
      return read(room)
    }
    const devices = ['awa', 'basil'].map((name) => dial(world, memberHello(name, 'first')))
    await settle()
    expect(devices.every(({ welcome }) => welcome !== undefined)).toBe(true)
    expect(reads).toBe(2)
  })

  it('asks a member with six sockets to come back later', async () => {
    const world = createWorld()
    await gather(world)
    const sockets = Array.from({ length: 6 }, () => dial(world, memberHello('basil', 'first')))
    await settle()
    const seventh = dial(world, memberHello('basil', 'group'))
    await world.surroundings.advance(defaultLimits.admissionMs)
    expect(seventh.closed).toBe('busy')
    sockets[0]?.leave()
    const again = dial(world, memberHello('basil', 'group'))
    await settle()
    expect(again.welcome?.role).toBe('peer')
  })
})

describe('a newcomer', () => {
  it('asks the door, then comes by the link, then takes a seat', async () => {
    const world = createWorld()
    const awa = await group(world)
    awa.act(1, ...doorOperations(world.surroundings.nowMs() + 600_000))
    await settle()
    const dora = dial(world)
    dora.send(door())
    await settle()
    expect(dora.wrap).toBe(sealed('wrap'))
    dora.send(encodeHello(inviteHello('dora')))
    await settle()
    expect(dora.welcome).toMatchObject({ role: 'guest', wrap: sealed('wrap') })
    dora.act(1, ...seatOperations('dora'))
    await settle()
    expect(dora.answers).toEqual([{ kind: 'done', n: 1 }])
    dora.act(2, { ...create('members', 'dora', { owner: id('dora'), rev: 2 }), op: 'change' })
    await settle()
    expect(dora.answers[1]).toEqual({ kind: 'done', n: 2 })
    const later = dial(world, memberHello('dora'))
    await settle()
    expect(later.welcome).toMatchObject({ role: 'peer', nextAct: 3 })
  })

  it('hears the same of a door unknown, closed or past its end', async () => {
    const world = createWorld()
    const awa = await group(world)
    const knock = async (): Promise<string | undefined> => {
      const dora = dial(world)
      dora.send(door())
      await world.surroundings.advance(defaultLimits.admissionMs)
      return dora.closed
    }
    expect(await knock()).toBe('notAdmitted')
    awa.act(1, ...doorOperations(world.surroundings.nowMs() + 60_000))
    await settle()
    expect(await knock()).toBeUndefined()
    await world.surroundings.advance(60_000)
    expect(await knock()).toBe('notAdmitted')
    awa.act(2, ...doorOperations(world.surroundings.nowMs() + 60_000))
    await settle()
    expect(await knock()).toBeUndefined()
    const [invitation, words] = doorOperations(0)
    awa.act(
      3,
      { op: 'remove', collection: 'invitations', id: invitation?.id ?? '' },
      {
        op: 'remove',
        collection: 'doors',
        id: words?.id ?? '',
      },
    )
    await settle()
    expect(await knock()).toBe('notAdmitted')
    expect(world.disk.index.size).toBe(0)
  })

  it('asks one door at most on a socket', async () => {
    const world = createWorld()
    const awa = await group(world)
    awa.act(1, ...doorOperations(world.surroundings.nowMs() + 60_000))
    await settle()
    const dora = dial(world)
    dora.send(door())
    await settle()
    dora.send(door())
    expect(dora.closed).toBe('badFrame')
  })

  it('leaves when the door closes, or when its time is over', async () => {
    const world = createWorld()
    const awa = await group(world)
    awa.act(1, ...doorOperations(world.surroundings.nowMs() + 60_000))
    await settle()
    const dora = dial(world, inviteHello('dora'))
    await settle()
    awa.act(2, { op: 'remove', collection: 'invitations', id: hashOf('link') })
    await settle()
    expect(dora.closed).toBe('doorClosed')
    awa.act(3, ...doorOperations(world.surroundings.nowMs() + 60_000).slice(0, 1))
    await settle()
    const emile = dial(world, inviteHello('emile'))
    await settle()
    expect(emile.welcome?.role).toBe('guest')
    await world.surroundings.advance(70_000)
    expect(emile.closed).toBe('doorClosed')
  })

  it('cannot sit in somebody’s seat, nor take one twice, nor write anything else', async () => {
    const world = createWorld()
    await gather(world)
    const awa = dial(world, memberHello('awa'))
    await settle()
    awa.act(
      2,
      ...doorOperations(world.surroundings.nowMs() + 60_000).slice(0, 0),
      remove('members', 'basil'),
    )
    await settle()
    expect(await refusedWith(world, inviteHello('basil', 'link', 'other'))).toBe('notAdmitted')
    const dora = dial(world, inviteHello('dora'))
    await settle()
    dora.act(1, {
      op: 'create',
      collection: 'passes',
      id: hashOf('dora'),
      record: { member: id('awa') },
    })
    dora.act(2, create('group', 'main', { owner: id('dora') }))
    dora.act(3, {
      op: 'create',
      collection: 'seats',
      id: id('dora'),
      record: { role: 'facilitator' },
    })
    dora.act(4, create('members', 'dora', { owner: id('dora') }))
    await settle()
    expect(dora.answers.map((answer) => 'reason' in answer && answer.reason)).toEqual([
      'role',
      'role',
      'role',
      'role',
    ])
  })

  it('on another phone of a member is seated once the facilitator confirms', async () => {
    const world = createWorld()
    await gather(world)
    const phone = dial(world, inviteHello('newphone'))
    await settle()
    const reseat = { owner: id('newphone'), of: id('basil'), hash: hashOf('newphone') }
    phone.act(1, create('reseats', 'ask', reseat))
    await settle()
    const awa = dial(world, memberHello('awa'))
    await settle()
    const pass = { member: id('basil') }
    awa.act(
      2,
      { op: 'create', collection: 'passes', id: hashOf('newphone'), record: pass },
      remove('reseats', 'ask'),
    )
    await settle()
    expect(awa.answers).toEqual([{ kind: 'done', n: 2 }])
    const seated = dial(world, { ...memberHello('basil'), token: token('newphone') })
    await settle()
    expect(seated.welcome?.role).toBe('peer')
  })

  it('finds no seat in a full group', async () => {
    const world = createWorld()
    const names = Array.from(
      { length: 16 },
      (_, index) => `peer${String.fromCodePoint(97 + index)}`,
    )
    await gather(world, names)
    const late = dial(world, inviteHello('late'))
    await settle()
    late.act(1, ...seatOperations('late'))
    await settle()
    expect(late.answers).toEqual([{ kind: 'refused', n: 1, reason: 'full' }])
  })
})

describe('a common screen', () => {
  it('sees its session and nothing else, and writes nothing', async () => {
    const world = createWorld()
    await gather(world)
    const awa = dial(world, memberHello('awa', 'first'))
    await settle()
    awa.act(2, { op: 'create', collection: 'screens', id: hashOf('wall'), record: {} })
    await settle()
    const wall = dial(world, screenHello('wall'))
    await settle()
    wall.sync()
    expect(wall.welcome?.role).toBe('screen')
    expect(Object.keys(wall.records('progress'))).toEqual([id('main')])
    expect(await refusedWith(world, screenHello('wall', 'group'))).toBe('notAdmitted')
    wall.act(1, create('situations', 'x', { owner: id('awa') }))
    expect(wall.closed).toBe('notAllowed')
    const again = dial(world, screenHello('wall'))
    await settle()
    awa.act(3, { op: 'remove', collection: 'screens', id: hashOf('wall') })
    await settle()
    expect(again.closed).toBe('removed')
  })
})
