import { describe, expect, it } from 'vitest'
import { frame } from '../../shared/wire/frames.ts'
import { encodeHello, type Hello } from '../../shared/wire/hello.ts'
import { encodeJson } from '../../shared/wire/json-frame.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { defaultLimits } from '../limits.ts'
import { gather } from './testing/gather.ts'
import {
  create,
  createHello,
  id,
  inviteHello,
  memberHello,
  screenHello,
  token,
} from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

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

  it('[W1.5] answers alike, and after the same time, for a room that is not and a token that is wrong', async () => {
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

  it('[W1.4] must come first, once, in time, in this version', async () => {
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

  it('[L1.8] loads a room once for all who come at the same time', async () => {
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
