import { describe, expect, it } from 'vitest'
import type { Fault } from '../store/memory-store.ts'
import { doorKey } from '../store/entry.ts'
import { gather } from './testing/gather.ts'
import {
  change,
  create,
  createHello,
  id,
  memberHello,
  remove,
  roomName,
  screenHello,
  token,
} from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

const dayMs = 24 * 3_600_000
const first = roomName('first')
const canary = 'canari'

async function seat(world: World, name: string, room = 'first'): Promise<Device> {
  const device = dial(world, memberHello(name, room, `${name}-${room}`))
  await settle()
  device.sync()
  await settle()
  return device
}

/** What the store would give back of all rooms, every word of it. */
const keptText = (world: World): string =>
  [...world.disk.shelves.values()]
    .flatMap(({ snapshot, entries }) => [snapshot, ...entries])
    .map((each) => Buffer.from(each?.bytes ?? []).toString('latin1'))
    .join('\n')
/** Sealed words stand for what they say. */
const trace = Buffer.from(canary).toString('base64url').slice(0, -1)

const minuteOf = (world: World, days: number): number =>
  Math.floor((world.surroundings.nowMs() + days * dayMs) / 60_000)

const listed = create('sessions', 'listed', { owner: id('awa'), room: first, state: 'open' })
const erasure = (eraseAtMin: number, room = first) =>
  create('erasures', room === '' ? 'all' : 'dated', { owner: id('awa'), room, eraseAtMin })
const another = (eraseAtMin: number, rev = 2) =>
  change('erasures', 'dated', { owner: id('awa'), room: first, eraseAtMin, rev })

/** A session with a canary in it, announced to be erased in so many days. */
async function announced(days: number, mood = {}) {
  const world = createWorld({ mood, limits: unwatched })
  await gather(world, ['basil', 'cleo'])
  const awa = await seat(world, 'awa', 'group')
  const basil = await seat(world, 'basil')
  awa.act(1, listed, erasure(minuteOf(world, days)))
  basil.act(1, create('situations', canary, { owner: id('basil') }))
  await settle()
  expect([awa.answers, basil.answers]).toEqual([[{ kind: 'done', n: 1 }], [{ kind: 'done', n: 1 }]])
  expect(keptText(world)).toContain(trace)
  return { world, awa, basil }
}

/** Sockets are looked at every few seconds: of ninety days, each of those is a round of a test. */
const unwatched = { watchEveryMs: dayMs, aliveEveryMs: 2 * dayMs }

/** Days go by as they do, one round of the relay after the other. */
async function live(world: World, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) await world.surroundings.advance(dayMs)
}

describe('what is due', () => {
  it('[G2.1, G2.2] is erased by the relay alone, on its day; whoever comes is told, and nobody enters again', async () => {
    const { world, basil } = await announced(30)
    await live(world, 29)
    expect(keptText(world)).toContain(trace)
    expect(basil.closed).toBeUndefined()
    await live(world, 2)
    expect(keptText(world)).not.toContain(trace)
    expect([basil.events.at(-1), basil.closed]).toEqual(['erased', 'erased'])
    for (const hello of [memberHello('basil', 'first'), createHello('awa', 'first', 'group')]) {
      const back = dial(world, hello)
      await world.surroundings.advance(1_000)
      expect([back.closed, back.welcome]).toEqual(['erased', undefined])
    }
    world.restart()
    const late = dial(world, memberHello('cleo', 'first'))
    const stranger = dial(world, memberHello('nobody', 'first'))
    await world.surroundings.advance(1_000)
    expect([late.closed, stranger.closed]).toEqual(['erased', 'notAdmitted'])
  })

  it('[G2.1] is erased after ninety days though no device of the group ever says a date', async () => {
    const world = createWorld({ limits: unwatched })
    await gather(world, ['basil', 'cleo'])
    const basil = await seat(world, 'basil')
    basil.act(1, create('situations', canary, { owner: id('basil') }))
    await settle()
    await live(world, 91)
    expect(keptText(world)).toContain(trace)
    await live(world, 3)
    expect(keptText(world)).not.toContain(trace)
  })

  it('[G2.1] is looked for at start, without any room in memory', async () => {
    const { world } = await announced(1)
    await world.core.stop()
    world.surroundings.jump(dayMs + 60_000)
    expect(keptText(world)).toContain(trace)
    world.restart()
    await settle()
    await settle()
    expect(keptText(world)).not.toContain(trace)
  })

  it('[G2.5] moves until its day, never beyond the longest, by those who facilitate', async () => {
    const { world, awa } = await announced(30)
    const basil = await seat(world, 'basil', 'group')
    basil.act(1, another(minuteOf(world, 0)))
    awa.act(2, another(minuteOf(world, 92)))
    awa.act(3, another(minuteOf(world, 90)))
    await settle()
    const kinds = [...basil.answers, ...awa.answers.slice(1)]
    expect(kinds).toMatchObject([
      { kind: 'refused', reason: 'role' },
      { kind: 'refused', reason: 'unknown' },
      { kind: 'done' },
    ])
    await live(world, 40)
    expect(keptText(world)).toContain(trace)
    awa.act(4, another(minuteOf(world, 0), 3))
    await settle()
    await settle()
    expect(keptText(world)).not.toContain(trace)
    awa.act(5, another(minuteOf(world, 20), 4))
    await settle()
    expect(awa.answers.at(-1)).toMatchObject({ kind: 'refused', reason: 'closed' })
  })

  it('[G2.4] waits while nothing can be written, and goes on by itself', async () => {
    let fault: Fault = 'none'
    const { world } = await announced(1, {
      fault: (room: string) => (room === first ? fault : 'none'),
    })
    fault = 'fail'
    await live(world, 2)
    expect(keptText(world)).toContain(trace)
    expect(world.log.lines.join('\n')).toContain('a write was not answered')
    fault = 'none'
    await world.surroundings.advance(3_600_000)
    expect(keptText(world)).not.toContain(trace)
  })
})

describe('[G2.3] a clock that jumps', () => {
  it('forward by far erases nothing for a day, then what is due', async () => {
    const { world } = await announced(30)
    world.surroundings.jump(60 * dayMs)
    await world.surroundings.advance(12 * 3_600_000)
    expect(keptText(world)).toContain(trace)
    expect(world.log.lines.join('\n')).toContain('erasures wait for a day')
    world.surroundings.jump(-60 * dayMs)
    await live(world, 2)
    expect(keptText(world)).toContain(trace)
    world.surroundings.jump(60 * dayMs)
    await live(world, 2)
    expect(keptText(world)).not.toContain(trace)
  })

  it('back erases nothing twice and brings nothing back', async () => {
    const { world } = await announced(2)
    await live(world, 3)
    expect(keptText(world)).not.toContain(trace)
    const marker = world.disk.shelves.get(first)
    world.surroundings.jump(-30 * dayMs)
    await live(world, 4)
    expect(world.disk.shelves.get(first)).toEqual(marker)
    const back = dial(world, memberHello('basil', 'first'))
    await world.surroundings.advance(1_000)
    expect(back.closed).toBe('erased')
  })
})

describe('[G2.6] a group that is erased', () => {
  it('takes its sessions with it, open ones and screens too, and its doors', async () => {
    const { world, awa, basil } = await announced(60)
    const screens = await seat(world, 'awa', 'first')
    const pass = { op: 'create', collection: 'screens', id: id('x'), record: {} } as const
    screens.act(1, { ...pass, id: Buffer.from(token('wall')).toString('base64url').slice(0, 43) })
    awa.act(2, { op: 'create', collection: 'doors', id: token('door'), record: door(world) })
    await settle()
    expect(world.disk.index.has(doorKey(token('door')))).toBe(true)
    awa.act(3, erasure(minuteOf(world, 7), ''))
    await live(world, 3)
    const again = await seat(world, 'awa', 'group')
    again.act(4, remove('erasures', 'all'))
    await live(world, 10)
    expect(keptText(world)).toContain(trace)
    const last = await seat(world, 'awa', 'group')
    last.act(5, erasure(minuteOf(world, 0), ''))
    await settle()
    await settle()
    await settle()
    expect(keptText(world)).not.toContain(trace)
    expect(keptText(world)).not.toContain(Buffer.from('awa').toString('base64url'))
    expect([last.closed, basil.closed]).toEqual(['erased', 'erased'])
    expect([...world.disk.index.keys()].filter((key) => key.startsWith('door/'))).toEqual([])
    for (const hello of [memberHello('cleo', 'group'), memberHello('basil', 'first')]) {
      const back = dial(world, hello)
      await world.surroundings.advance(1_000)
      expect(back.closed).toBe('erased')
    }
    const wall = dial(world, screenHello('nobody'))
    await world.surroundings.advance(1_000)
    expect(wall.closed).toBe('notAdmitted')
  })

  it('erases no session of another group, whatever its records name', async () => {
    const { world } = await announced(60)
    dial(world, createHello('mallory', 'theirs'))
    await settle()
    const mallory = await seat(world, 'mallory', 'theirs')
    const owner = id('mallory')
    mallory.act(
      1,
      create('sessions', 'stolen', { owner, room: first, state: 'open' }),
      create('erasures', 'stealing', { owner, room: first, eraseAtMin: minuteOf(world, 0) }),
    )
    await settle()
    await settle()
    expect(mallory.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(keptText(world)).toContain(trace)
  })
})

it('[G2.7] a withdrawal in a closed session ends its generation at once', async () => {
  const { world, basil } = await announced(60)
  const awa = await seat(world, 'awa')
  awa.act(1, change('progress', 'main', { owner: id('awa'), state: 'closed', rev: 2 }))
  await settle()
  expect(basil.closed).toBeUndefined()
  basil.act(2, remove('situations', canary))
  await settle()
  expect(basil.closed).toBe('generation')
  expect(keptText(world)).not.toContain(trace)
})

function door(world: World) {
  return { wrap: `1.${'w'.repeat(227)}`, untilMs: world.surroundings.nowMs() + 60_000 }
}
