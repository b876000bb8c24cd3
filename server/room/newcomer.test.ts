import { describe, expect, it } from 'vitest'
import { encodeDoorQuestion } from '../../shared/wire/door-question.ts'
import { encodeHello, type Hello } from '../../shared/wire/hello.ts'
import { defaultLimits } from '../limits.ts'
import { gather } from './testing/gather.ts'
import {
  create,
  createHello,
  doorOperations,
  hashOf,
  id,
  inviteHello,
  memberHello,
  remove,
  screenHello,
  sealed,
  seatOperations,
  token,
} from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

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

  it('[W1.5] hears the same of a door unknown, closed or past its end', async () => {
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
    expect([...world.disk.index.keys()].filter((key) => key.startsWith('door/'))).toEqual([])
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

  it('[R1.9] finds no seat in a full group', async () => {
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
