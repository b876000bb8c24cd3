import { beforeEach, describe, expect, it } from 'vitest'
import {
  change,
  create,
  createHello,
  doorOperations,
  hashOf,
  id,
  memberHello,
  remove,
  screenHello,
} from '../../server/room/testing/people.ts'
import { dial, settle, type Device } from '../../server/room/testing/world.ts'
import type { Request } from '../../shared/policy/decide.ts'
import { encodeGesture } from '../../shared/wire/presence.ts'
import { bytesOf, enter, openArena, unharmed, type Arena } from './arena.ts'

let arena: Arena
let awa: Device

/** The group's room, its door open, Awa in it. */
beforeEach(async () => {
  arena = await openArena()
  awa = await enter(arena.world, createHello('awa', 'group'))
  awa.act(2, remove('invitations', 'none'))
  await settle()
})

const seat = (name: string, role: string): Request => ({
  op: 'change',
  collection: 'seats',
  id: id(name),
  record: { role },
})
const unseat = (name: string): Request => ({ op: 'remove', collection: 'seats', id: id(name) })
/** A facilitator offers the role; `dropped` goes with the act that takes it. */
const offer = (to: string, keeps: boolean, by = 'awa'): Request =>
  create('handovers', 'main', { owner: id(by), to: id(to), keeps })
const dropped = remove('handovers', 'main')
const inGroup = (name: string) => memberHello(name, 'group', `${name}-attack`)

/** A second facilitator, who was offered the role and took it. */
async function raised(name: string): Promise<Device> {
  awa.act(3, offer(name, true))
  await settle()
  const device = await enter(arena.world, inGroup(name))
  device.act(1, seat(name, 'facilitator'), dropped)
  await settle()
  return device
}

/** What each is refused, one act after the other, from one socket. */
async function refusals(
  device: Device,
  tries: readonly (readonly Request[])[],
): Promise<unknown[]> {
  const first = device.welcome?.nextAct ?? 1
  for (const [at, operations] of tries.entries()) device.act(first + at, ...operations)
  await settle()
  return device.answers
    .slice(-tries.length)
    .map((answer) => ('reason' in answer ? answer.reason : answer.kind))
}

describe('[R1.8, R1.9] who loses a right', () => {
  it('b20 a facilitator who handed over and stepped down may no more', async () => {
    awa.act(3, offer('basil', false))
    await settle()
    const basil = await enter(arena.world, inGroup('basil'))
    basil.act(1, seat('basil', 'facilitator'), seat('awa', 'peer'), dropped)
    await settle()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    await unharmed(
      arena,
      async () => {
        awa.act(4, seat('awa', 'facilitator'))
        awa.act(5, ...doorOperations(arena.world.surroundings.nowMs()))
        const cockpit = await enter(arena.world, memberHello('awa', 'first', 'again'))
        cockpit.act(1, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'closed' }))
        await settle()
        expect(
          [...awa.answers.slice(-2), ...cockpit.answers].map(
            (answer) => 'reason' in answer && answer.reason,
          ),
        ).toEqual(['role', 'exists', 'role'])
      },
      { writesToo: true },
    )
  })

  it('nobody makes or unmakes a facilitator of somebody else, whatever was offered', async () => {
    const basil = await raised('basil')
    const chloe = await enter(arena.world, inGroup('chloe'))
    awa.act(4, seat('basil', 'peer'))
    awa.act(5, seat('chloe', 'facilitator'))
    chloe.act(1, seat('chloe', 'facilitator'))
    basil.act(2, offer('chloe', true, 'basil'))
    await settle()
    chloe.act(2, seat('chloe', 'facilitator'), seat('basil', 'peer'))
    await settle()
    const said = [...awa.answers.slice(-2), ...chloe.answers]
    expect(said.map((answer) => 'reason' in answer && answer.reason)).toEqual([
      'role',
      'role',
      'role',
      'full',
    ])
  })

  it('two facilitators who step down in one tick: one remains', async () => {
    const basil = await raised('basil')
    awa.act(4, seat('awa', 'peer'))
    basil.act(2, seat('basil', 'peer'))
    await settle()
    expect([awa.answers.at(-1), basil.answers.at(-1)]).toEqual([
      { kind: 'done', n: 4 },
      { kind: 'refused', n: 2, reason: 'last-facilitator' },
    ])
  })

  it('two who remove each other in one tick: one remains, the other is cut', async () => {
    const basil = await raised('basil')
    basil.act(2, unseat('awa'))
    awa.act(4, unseat('basil'))
    await settle()
    expect([basil.closed, awa.closed]).toEqual([undefined, 'removed'])
    expect(basil.answers.at(-1)).toEqual({ kind: 'done', n: 2 })
  })

  it('the last facilitator demotes or removes nobody away, not in any order of one act', async () => {
    const tries = [
      [seat('awa', 'peer')],
      [unseat('awa')],
      [offer('basil', false), seat('awa', 'peer')],
    ]
    awa.welcome = { ...awa.welcome, nextAct: 3 } as never
    expect(await refusals(awa, tries)).toEqual(Array(3).fill('last-facilitator'))
  })

  it('t12 a member removed is cut in every room at once; what they queued is forgotten', async () => {
    const { world } = arena
    const phone = await enter(world, memberHello('basil', 'first', 'queue'))
    const inRoom = await enter(world, inGroup('basil'))
    for (let n = 1; n <= 60; n += 1)
      phone.act(n, create('takeaways', `q${n}x`, { owner: id('basil') }))
    awa.act(3, unseat('basil'))
    await settle()
    expect([phone.closed, inRoom.closed]).toEqual(['removed', 'removed'])
    const [, before] = await bytesOf(arena)
    await world.surroundings.advance(20_000)
    expect((await bytesOf(arena))[1]).toBe(before)
    const back = dial(world, memberHello('basil', 'first', 'queue'))
    await world.surroundings.advance(300)
    expect([back.closed, arena.witness.closed]).toEqual(['notAdmitted', undefined])
  })

  it('d16 a screen taken away is cut, hears nothing more, and one that acts is closed', async () => {
    const { tiers, world, witness } = arena
    for (const [at, name] of ['wall', 'spare'].entries()) {
      tiers.act(2 + at, { op: 'create', collection: 'screens', id: hashOf(name), record: {} })
    }
    tiers.act(4, { op: 'create', collection: 'screens', id: hashOf('third'), record: {} })
    await settle()
    expect(tiers.answers.at(-1)).toEqual({ kind: 'refused', n: 4, reason: 'full' })
    const [wall, spare] = [
      await enter(world, screenHello('wall')),
      await enter(world, screenHello('spare')),
    ]
    spare.act(1, create('situations', 's', { owner: '' }))
    expect(spare.closed).toBe('notAllowed')
    const gesturing = await enter(world, screenHello('spare'))
    gesturing.send(encodeGesture({ gesture: 'out-of-frame' }))
    expect(gesturing.closed).toBe('notAllowed')
    tiers.act(5, { op: 'remove', collection: 'screens', id: hashOf('wall') })
    await settle()
    expect(wall.closed).toBe('removed')
    const heard = wall.frames.length
    witness.act(2, create('takeaways', 'after', { owner: id('chloe') }))
    await settle()
    expect(wall.frames).toHaveLength(heard)
  })
})
