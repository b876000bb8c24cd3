import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { encodeAct } from '../../shared/wire/act.ts'
import { frame } from '../../shared/wire/frames.ts'
import { encodeJson } from '../../shared/wire/json-frame.ts'
import { decodeKept } from '../store/entry.ts'
import { rebuild } from './document.ts'
import {
  change,
  create,
  createWorld,
  dial,
  gather,
  hashOf,
  id,
  memberHello,
  remove,
  roomName,
  settle,
  type Device,
  type World,
} from './testing/world.ts'

async function seat(world: World, name: string, room = 'first'): Promise<Device> {
  const device = dial(world, memberHello(name, room))
  await settle()
  device.sync()
  return device
}

async function liveAndKept(world: World): Promise<readonly [Buffer, Buffer]> {
  const live = await world.core.stateOf(roomName('first'))
  const kept = await world.store.read(roomName('first'))
  if (live === undefined || kept.kind !== 'kept') throw new Error('no such room')
  return [Buffer.from(live), Buffer.from(rebuild(decodeKept(kept)).document.encode())]
}

const situation = (name: string, by: string) => create('situations', name, { owner: id(by) })

describe('a room', () => {
  it('sends what a peer posts to everybody, then says it is done', async () => {
    const world = createWorld()
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    basil.act(1, situation('shift', 'basil'))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(awa.records('situations')[id('shift')]).toMatchObject({ owner: id('basil'), ord: 3 })
    expect(basil.records('situations')).toEqual(awa.records('situations'))
    const last = basil.frames.slice(-2).map((bytes) => bytes[0])
    expect(last).toEqual([frame.sync, frame.answer])
  })

  it('gives each act all or nothing', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('mine', 'basil'), situation('not-mine', 'awa'))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'refused', n: 1, reason: 'owner' }])
    expect(basil.records('situations')).toEqual({})
  })

  it('lets an operation see those before it in the same act and the same tick', async () => {
    const world = createWorld()
    await gather(world)
    const awa = await seat(world, 'awa')
    const placed = create('placements', 'mine', { owner: id('awa'), told: true })
    awa.act(2, situation('mine', 'awa'), placed)
    awa.act(3, create('questions', 'why', { owner: id('awa'), of: id('mine') }))
    await settle()
    expect(awa.answers.map(({ kind }) => kind)).toEqual(['done', 'done'])
  })

  it('keeps order and minute of arrival when a record changes, whatever the device says', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('shift', 'basil'))
    await settle()
    const before = basil.records('situations')[id('shift')]
    await world.surroundings.advance(600_000)
    basil.act(2, change('situations', 'shift', { owner: id('basil'), rev: 2 }))
    basil.act(3, change('situations', 'shift', { owner: id('basil'), rev: 3, ord: 99 }))
    await settle()
    expect(basil.records('situations')[id('shift')]).toMatchObject({
      rev: 2,
      ord: before?.['ord'],
      atMin: before?.['atMin'],
    })
    expect(basil.answers.at(-1)).toEqual({ kind: 'refused', n: 3, reason: 'unknown' })
  })

  it('refuses a stale revision: nobody is overwritten in silence', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('shift', 'basil'))
    basil.act(2, change('situations', 'shift', { owner: id('basil'), rev: 3 }))
    await settle()
    expect(basil.answers[1]).toMatchObject({ kind: 'refused', reason: 'stale' })
  })

  it('withdraws a situation with all that was said about it', async () => {
    const world = createWorld()
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    basil.act(1, situation('shift', 'basil'))
    await settle()
    awa.act(2, create('placements', 'shift', { owner: id('awa'), told: true }))
    awa.act(3, create('echoes', 'mine-too', { owner: id('awa'), of: id('shift') }))
    awa.act(4, create('conceptLinks', 'link', { owner: id('awa'), of: id('mine-too') }))
    await settle()
    expect(Object.keys(basil.records('conceptLinks'))).toHaveLength(1)
    basil.act(2, remove('situations', 'shift'))
    await settle()
    for (const collection of ['situations', 'placements', 'echoes', 'conceptLinks']) {
      expect(awa.records(collection)).toEqual({})
    }
  })

  it('refuses words after closing, and lets them be withdrawn', async () => {
    const world = createWorld()
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    basil.act(1, situation('shift', 'basil'))
    await settle()
    awa.act(2, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'closed' }))
    await settle()
    basil.act(2, situation('late', 'basil'))
    basil.act(3, remove('situations', 'shift'))
    await settle()
    expect(basil.answers.slice(1)).toEqual([
      { kind: 'refused', n: 2, reason: 'closed' },
      { kind: 'done', n: 3 },
    ])
    expect(awa.records('situations')).toEqual({})
  })

  it('becomes read-only when it is full, and still lets words be withdrawn', async () => {
    const world = createWorld({ limits: { roomBytes: 1_500 } })
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('one', 'basil'))
    basil.act(2, situation('two', 'basil'))
    basil.act(3, remove('situations', 'one'))
    await settle()
    expect(basil.answers).toEqual([
      { kind: 'done', n: 1 },
      { kind: 'refused', n: 2, reason: 'read-only' },
      { kind: 'done', n: 3 },
    ])
  })

  it('answers posts without signature that they are for later, and keeps the socket', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    const record = { words: 'x' }
    basil.send(
      encodeJson(frame.act, { unsigned: { collection: 'situations', id: id('x'), record } }),
    )
    expect(basil.answers).toEqual([{ kind: 'refused', n: 0, reason: 'unknown' }])
    expect(basil.closed).toBeUndefined()
  })

  it('does not know its own ledger under any name a device may give', async () => {
    const world = createWorld()
    await gather(world)
    const awa = await seat(world, 'awa')
    const names = ['devices', 'room', 'passes', 'seats', 'constructor', 'toString']
    for (const [index, collection] of names.entries()) {
      awa.act(index + 2, { op: 'create', collection, id: id('x'), record: {} })
    }
    await settle()
    expect(awa.answers.every((answer) => 'reason' in answer && answer.reason === 'unknown')).toBe(
      true,
    )
    expect(awa.answers).toHaveLength(names.length)
  })
})

describe('the document', () => {
  it('is the same bytes alive and played again from snapshot and log', async () => {
    const world = createWorld({ limits: { snapshotEvery: 7 } })
    await gather(world, ['basil', 'chloe'])
    const devices = [await seat(world, 'basil'), await seat(world, 'chloe')]
    for (let n = 1; n <= 40; n += 1) {
      for (const [index, device] of devices.entries()) {
        const by = index === 0 ? 'basil' : 'chloe'
        const name = `${by}${n % 9}`
        const there = device.records('situations')[id(name)]
        const rev = Number(there?.['rev'] ?? 0) + 1
        const owner = id(by)
        if (there === undefined) device.act(n, situation(name, by))
        else if (n % 5 === 0) device.act(n, remove('situations', name))
        else device.act(n, change('situations', name, { owner, rev }))
      }
      await settle()
      await world.surroundings.advance(200)
      const [live, kept] = await liveAndKept(world)
      expect(kept.equals(live)).toBe(true)
    }
    expect(devices.every(({ answers }) => answers.every(({ kind }) => kind === 'done'))).toBe(true)
    expect(devices[0]?.records('situations')).toEqual(devices[1]?.records('situations'))
  })

  it('has one author, and goes on under it after a restart', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('one', 'basil'))
    await settle()
    const { author } = basil.welcome!.generation
    world.restart()
    const back = await seat(world, 'basil')
    expect(back.welcome?.generation.author).toBe(author)
    expect(back.welcome?.nextAct).toBe(2)
    back.act(2, situation('two', 'basil'))
    await settle()
    expect([...Y.decodeStateVector(Y.encodeStateVector(back.doc)).keys()]).toEqual([author])
    expect(Object.keys(back.records('situations'))).toHaveLength(2)
  })

  it('tells a replica with an equal clock of what was withdrawn meanwhile', async () => {
    const world = createWorld()
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    basil.act(1, situation('shift', 'basil'))
    await settle()
    const vector = Y.encodeStateVector(awa.doc)
    awa.leave()
    basil.act(2, remove('situations', 'shift'))
    await settle()
    const hello = { ...memberHello('awa', 'first'), generation: 1 }
    const back = dial(world, hello)
    await settle()
    Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(awa.doc))
    expect(Object.keys(back.records('situations'))).toHaveLength(1)
    back.sync(vector)
    expect(back.records('situations')).toEqual({})
  })

  it('answers step 1 from what is durable only', async () => {
    let release = (): void => undefined
    let isSlow = false
    const pause = (moment: 'before' | 'after'): Promise<void> =>
      isSlow && moment === 'before' ? new Promise((done) => (release = done)) : Promise.resolve()
    const world = createWorld({ mood: { pause } })
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    isSlow = true
    basil.act(1, situation('shift', 'basil'))
    await settle()
    awa.sync()
    expect(awa.records('situations')).toEqual({})
    release()
    await settle()
    expect(Object.keys(awa.records('situations'))).toHaveLength(1)
  })

  it('writes what arrives while a write is in flight in one entry, in order', async () => {
    const releases: (() => void)[] = []
    let isSlow = false
    const pause = (moment: 'before' | 'after'): Promise<void> =>
      isSlow && moment === 'before' ? new Promise((done) => releases.push(done)) : Promise.resolve()
    const world = createWorld({ mood: { pause } })
    await gather(world, ['basil', 'chloe'])
    const [basil, chloe] = [await seat(world, 'basil'), await seat(world, 'chloe')]
    const headOf = () => world.disk.shelves.get(roomName('first'))!.head
    const before = headOf()
    isSlow = true
    basil.act(1, situation('first', 'basil'))
    await settle()
    chloe.act(1, situation('second', 'chloe'))
    basil.act(2, situation('third', 'basil'))
    await settle()
    expect(releases).toHaveLength(1)
    isSlow = false
    releases[0]?.()
    await settle()
    expect(headOf()).toBe(before + 2)
    const ords = Object.values(chloe.records('situations')).map(({ ord }) => Number(ord))
    expect(ords.sort((a, b) => a - b)).toEqual([3, 4, 5])
    const updates = chloe.frames.filter((bytes) => bytes[0] === frame.sync)
    expect(updates).toHaveLength(3)
  })
})

describe('numbers', () => {
  it('answers a lower number again, without doing it again', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('shift', 'basil'))
    basil.act(2, situation('bad', 'awa'))
    await settle()
    basil.act(1, situation('shift', 'basil'))
    basil.act(2, situation('bad', 'awa'))
    basil.act(1, situation('other', 'basil'))
    await settle()
    expect(basil.answers).toEqual([
      { kind: 'done', n: 1 },
      { kind: 'refused', n: 2, reason: 'owner' },
      { kind: 'done', n: 1 },
      { kind: 'refused', n: 2, reason: 'owner' },
      { kind: 'done', n: 1 },
    ])
    expect(Object.keys(basil.records('situations'))).toEqual([id('shift')])
  })

  it('asks for the one that is missing', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(3, situation('shift', 'basil'))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'expected', n: 3, next: 1 }])
    expect(basil.records('situations')).toEqual({})
  })

  it('remembers refusals over a restart, before they are answered', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('bad', 'awa'))
    await settle()
    world.restart()
    const back = await seat(world, 'basil')
    expect(back.welcome?.nextAct).toBe(2)
    back.act(1, situation('bad', 'awa'))
    await settle()
    expect(back.answers).toEqual([{ kind: 'refused', n: 1, reason: 'owner' }])
  })

  it('is one for each device of a member, shared by its tabs', async () => {
    const world = createWorld()
    await gather(world)
    const phone = await seat(world, 'basil')
    const tab = await seat(world, 'basil')
    const laptop = dial(world, memberHello('basil', 'first', 'laptop'))
    phone.act(1, situation('one', 'basil'))
    tab.act(1, situation('one', 'basil'))
    tab.act(2, situation('two', 'basil'))
    await settle()
    laptop.act(1, situation('three', 'basil'))
    await settle()
    expect(tab.answers.map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(laptop.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(Object.keys(phone.records('situations'))).toHaveLength(3)
  })

  it('holds acts that come too fast, and loses none of them', async () => {
    const world = createWorld({ limits: { actsBurst: 5, actsPerSecond: 10 } })
    await gather(world)
    const basil = await seat(world, 'basil')
    const before = basil.answers.length
    for (let n = 1; n <= 12; n += 1) basil.act(n, situation(`s${n}x`, 'basil'))
    await settle()
    expect(basil.answers.length - before).toBe(5)
    await world.surroundings.advance(1_000)
    expect(basil.answers.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(basil.answers.every(({ kind }) => kind === 'done')).toBe(true)
  })

  it('sends away who never stops', async () => {
    const world = createWorld({ limits: { actsBurst: 5, heldFrames: 8 } })
    await gather(world)
    const basil = await seat(world, 'basil')
    for (let n = 1; n <= 20; n += 1) basil.act(n, situation(`s${n}x`, 'basil'))
    expect(basil.closed).toBe('busy')
  })
})

describe('rights', () => {
  it('cuts a member whose seat is taken away, in the group and in its sessions, at once', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    const basilInGroup = await seat(world, 'basil', 'group')
    const awa = await seat(world, 'awa', 'group')
    const n = awa.welcome!.nextAct
    awa.act(n, { op: 'remove', collection: 'passes', id: hashOf('basil') })
    await settle()
    expect(basil.closed).toBe('removed')
    expect(basilInGroup.closed).toBe('removed')
    expect(awa.closed).toBeUndefined()
    const back = dial(world, memberHello('basil', 'first'))
    await world.surroundings.advance(1_000)
    expect(back.closed).toBe('notAdmitted')
  })

  it('gives a new facilitator the rights of one without a new hello', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    const awa = await seat(world, 'awa', 'group')
    basil.act(1, create('stakes', 'no', { owner: id('basil') }))
    await settle()
    const n = awa.welcome!.nextAct
    awa.act(n, {
      op: 'change',
      collection: 'seats',
      id: id('basil'),
      record: { role: 'facilitator' },
    })
    await settle()
    basil.act(2, create('stakes', 'yes', { owner: id('basil') }))
    await settle()
    expect(basil.answers).toEqual([
      { kind: 'refused', n: 1, reason: 'role' },
      { kind: 'done', n: 2 },
    ])
  })

  it('closes on a bad act, on hello again, on awareness, on writing frames, on unknown ones', async () => {
    const world = createWorld()
    await gather(world)
    const cases: readonly (readonly [number[], string])[] = [
      [[frame.sync, 1, 0], 'notAllowed'],
      [[frame.sync, 2, 2, 0, 0], 'notAllowed'],
      [[frame.awareness, 1, 0], 'notAllowed'],
      [[frame.hello, 123, 125], 'secondHello'],
      [[frame.act, 123, 125], 'badFrame'],
      [[frame.answer, 123, 125], 'badFrame'],
      [[frame.presence, 123, 125], 'badFrame'],
      [[99], 'badFrame'],
      [[], 'badFrame'],
      [[frame.sync, 0, 5, 1], 'badFrame'],
      [[frame.sync, 0, 1, 0, 7], 'badFrame'],
      [[frame.sync, 0, 2, 200, 1], 'badFrame'],
      [[frame.sync, 3, 1, 0], 'badFrame'],
    ]
    const witness = await seat(world, 'awa')
    const before = await world.core.stateOf(roomName('first'))
    for (const [bytes, reason] of cases) {
      const basil = await seat(world, 'basil')
      basil.send(new Uint8Array(bytes))
      expect([bytes, basil.closed]).toEqual([bytes, reason])
    }
    const large = await seat(world, 'basil')
    large.send(new Uint8Array(16 * 1024 + 1).fill(frame.act))
    expect(large.closed).toBe('tooLarge')
    expect(witness.closed).toBeUndefined()
    expect(await world.core.stateOf(roomName('first'))).toEqual(before)
  })

  it('keeps a poisoned act from touching the prototype of anything', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    const text =
      '{"n":1,"operations":[{"op":"create","collection":"situations","id":"shift00000000000","record":{"__proto__":{"owner":"x"}}}]}'
    const head = encodeAct({ n: 1, operations: [] }).subarray(0, 1)
    basil.send(Buffer.concat([head, Buffer.from(text)]))
    await settle()
    expect(basil.closed ?? basil.answers[0]).not.toMatchObject({ kind: 'done' })
    expect(({} as Record<string, unknown>)['owner']).toBeUndefined()
  })

  it('cuts a reader too slow rather than wait for ever', async () => {
    const world = createWorld()
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    awa.buffered = 2 * 1024 * 1024
    basil.act(1, situation('shift', 'basil'))
    await settle()
    expect(awa.closed).toBe('tooSlow')
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
  })
})
