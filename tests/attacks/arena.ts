import { expect } from 'vitest'
import type { RelayLimits } from '../../server/limits.ts'
import { gather } from '../../server/room/testing/gather.ts'
import { create, createHello, id, memberHello, roomName } from '../../server/room/testing/people.ts'
import {
  createWorld,
  dial,
  settle,
  type Device,
  type World,
} from '../../server/room/testing/world.ts'
import type { Hello } from '../../shared/wire/hello.ts'

/** A relay with a group in session, a second group beside it, and somebody looking on in each. */
export interface Arena {
  readonly world: World
  /** In the session of the attacked group, following its document. */
  readonly witness: Device
  /** In a room of its own, following it. */
  readonly stranger: Device
  /** Awa's cockpit. */
  readonly tiers: Device
  /** Situations already posted: Chloé's is told, Basil's is not. */
  readonly told: string
  readonly mine: string
}

const rooms = ['group', 'first', 'elsewhere'].map(roomName)

/** A device welcomed and following its room. */
export async function enter(world: World, hello: Hello): Promise<Device> {
  const device = dial(world, hello)
  await settle()
  device.sync()
  await settle()
  return device
}

export async function openArena(limits: Partial<RelayLimits> = {}): Promise<Arena> {
  const world = createWorld({ limits })
  await gather(world, ['basil', 'chloe', 'dora'])
  const elsewhere = await enter(world, createHello('zoe', 'elsewhere'))
  const witness = await enter(world, memberHello('chloe', 'first'))
  const tiers = await enter(world, memberHello('awa', 'first', 'cockpit'))
  const basil = await enter(world, memberHello('basil', 'first', 'old-phone'))
  witness.act(1, create('situations', 'told', { owner: id('chloe') }))
  basil.act(1, create('situations', 'mine', { owner: id('basil') }))
  tiers.act(
    1,
    create('placements', 'told', { owner: id('awa'), told: true }),
    create('sheets', 'sheet', { owner: id('awa') }),
    create('stakes', 'stake', { owner: id('awa') }),
  )
  await settle()
  basil.leave()
  await world.surroundings.advance(20_000)
  return { world, witness, stranger: elsewhere, tiers, told: id('told'), mine: id('mine') }
}

/** The bytes of every room, as the relay holds them. */
export async function bytesOf({ world }: Arena): Promise<string[]> {
  const states = await Promise.all(rooms.map((room) => world.core.stateOf(room)))
  return states.map((state) => Buffer.from(state ?? []).toString('base64'))
}

/** What lies on the disk, room by room: how many writes. */
const headsOf = ({ world }: Arena): (number | undefined)[] =>
  rooms.map((room) => world.disk.shelves.get(room)?.head)

const heardBy = ({ witness, stranger }: Arena): number[] => [
  witness.frames.filter(([number]) => number === 0 || number === 66).length,
  stranger.frames.filter(([number]) => number === 0 || number === 66).length,
]

/** The witnesses are still there, and what they do is done. */
export async function stillWorks(arena: Arena): Promise<void> {
  const { witness, stranger, tiers } = arena
  expect([witness.closed, stranger.closed, tiers.closed]).toEqual([undefined, undefined, undefined])
  const n = witness.answers.length + 1
  const [here, there] = [witness.answers.length, stranger.answers.length]
  witness.act(n, create('takeaways', `after${n}x`, { owner: id('chloe') }))
  stranger.act(there + 1, { op: 'remove', collection: 'doors', id: 'd'.repeat(43) })
  await settle()
  expect(witness.answers.slice(here)).toEqual([{ kind: 'done', n }])
  expect(stranger.answers.slice(there)).toEqual([
    { kind: 'refused', n: there + 1, reason: 'missing' },
  ])
  expect(Object.keys(witness.records('takeaways'))).toContain(id(`after${n}x`))
}

/**
 * Runs an attack that must change nothing: the bytes of every room are those of before, nobody else
 * heard anything of it, and everybody else goes on. `writesToo` is for attacks whose refusal takes a
 * number, which is written.
 */
export async function unharmed(
  arena: Arena,
  attack: () => Promise<void> | void,
  { writesToo = false } = {},
): Promise<void> {
  const [bytes, heads, heard] = [await bytesOf(arena), headsOf(arena), heardBy(arena)]
  await attack()
  await settle()
  expect(await bytesOf(arena)).toEqual(bytes)
  if (!writesToo) expect(headsOf(arena)).toEqual(heads)
  expect(heardBy(arena)).toEqual(heard)
  await stillWorks(arena)
  expect(arena.world.log.lines).toEqual([])
}

/** Sends one frame as somebody fresh, already welcomed; what closed them, if anything. */
export async function strike(
  { world }: Arena,
  frame: Uint8Array,
  hello: Hello = memberHello('basil', 'first'),
): Promise<Device> {
  const device = await enter(world, hello)
  expect(device.welcome).toBeDefined()
  device.send(frame)
  await settle()
  return device
}
