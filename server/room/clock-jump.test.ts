import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { gather } from './testing/gather.ts'
import { create, createHello, id, inviteHello, memberHello, token } from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

const hourMs = 3_600_000

async function gathered(limits: object = {}): Promise<World> {
  const world = createWorld({ limits })
  await gather(world)
  await world.surroundings.advance(5_000)
  return world
}

async function seat(world: World, name: string): Promise<Device> {
  const device = dial(world, memberHello(name, 'first'))
  await settle()
  device.sync()
  return device
}

const situation = (name: string) => create('situations', name, { owner: id('basil') })

describe.each([
  ['back', -7 * hourMs],
  ['on', 7 * hourMs],
])('a clock that jumps %s by hours', (_way, jumpMs) => {
  it('[D1.6] holds no act back, and answers in the same order', async () => {
    const world = await gathered()
    const basil = await seat(world, 'basil')
    basil.act(1, situation('before'))
    world.surroundings.jump(jumpMs)
    for (let n = 2; n < 30; n += 1) basil.act(n, situation(`after-${n}x`))
    await world.surroundings.advance(1_000)
    expect(basil.answers.map(({ kind, n }) => [kind, n])).toEqual(
      Array.from({ length: 29 }, (_, index) => ['done', index + 1]),
    )
  })

  it('[D1.6] keeps the times of the door, of presence and of silence', async () => {
    const world = await gathered()
    const awa = await seat(world, 'awa')
    const stranger = dial(world, { ...memberHello('awa', 'first'), token: token('wrong') })
    world.surroundings.jump(jumpMs)
    await world.surroundings.advance(defaultLimits.admissionMs)
    expect(stranger.closed).toBe('notAdmitted')
    await seat(world, 'basil')
    await world.surroundings.advance(defaultLimits.presenceEveryMs)
    expect(awa.presences.at(-1)?.here).toEqual(['awa', 'basil'].map(id))
    const before = awa.frames.length
    await world.surroundings.advance(defaultLimits.aliveEveryMs + defaultLimits.watchEveryMs)
    expect(awa.frames.length).toBeGreaterThan(before)
    expect(awa.closed).toBeUndefined()
  })

  it('[D1.6] never gives an hour’s acts twice', async () => {
    const world = await gathered({ actsPerRoomHour: 3 })
    const basil = await seat(world, 'basil')
    basil.act(1, situation('one'), situation('two'))
    world.surroundings.jump(jumpMs)
    for (let n = 2; n < 5; n += 1) basil.act(n, situation(`more-${n}`))
    await settle()
    expect(basil.answers.at(-1)).toMatchObject({ kind: 'refused', reason: 'too-fast' })
  })

  it('[D1.6] shuts the door rather than leave it open for longer, for good', async () => {
    const world = await gathered()
    world.surroundings.jump(jumpMs)
    const late = dial(world, inviteHello('dora'))
    await world.surroundings.advance(defaultLimits.admissionMs)
    expect(late.closed).toBe('notAdmitted')
    const awa = dial(world, createHello('awa', 'group'))
    await settle()
    awa.act(2, create('members', 'awa', { owner: id('awa') }))
    await settle()
    world.surroundings.jump(-jumpMs)
    const again = dial(world, inviteHello('dora'))
    await world.surroundings.advance(defaultLimits.admissionMs)
    expect(again.closed).toBe('notAdmitted')
  })
})

describe('a room that cannot be made', () => {
  it('[D1.2] asks whoever makes it to come back, not to go away', async () => {
    const world = createWorld({ mood: { fault: () => 'fail' } })
    const awa = dial(world, createHello('awa', 'group'))
    await world.surroundings.advance(defaultLimits.admissionMs)
    expect([awa.closed, awa.frames]).toEqual(['storeFailed', []])
  })
})
