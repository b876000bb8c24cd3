import { beforeEach, describe, expect, it } from 'vitest'
import { copyDisk, restoreDisk } from '../../server/store/memory-store.ts'
import {
  create,
  createHello,
  id,
  inviteHello,
  memberHello,
  roomName,
  screenHello,
  token,
} from '../../server/room/testing/people.ts'
import { dial, settle, type Device } from '../../server/room/testing/world.ts'
import type { Hello } from '../../shared/wire/hello.ts'
import { enter, openArena, type Arena } from './arena.ts'

let arena: Arena
let nowMin: number

/** The relay goes on with what it kept then. */
function restored(before: ReturnType<typeof copyDisk>): void {
  restoreDisk(arena.world.disk, before)
  arena.world.restart()
}

/** A session that was opened after the back-up is gone; everybody else is there. */
beforeEach(async () => {
  arena = await openArena()
  const { world } = arena
  nowMin = Math.floor(world.surroundings.nowMs() / 60_000)
  const before = copyDisk(world.disk)
  const since = await enter(world, createHello('awa', 'since', 'group'))
  since.act(1, create('takeaways', 'said', { owner: id('awa') }))
  await settle()
  restored(before)
})

async function answered(hello: Hello): Promise<Device> {
  const device = dial(arena.world, hello)
  await arena.world.surroundings.advance(300)
  return device
}

const isThere = async () => (await arena.world.core.stateOf(roomName('since'))) !== undefined

describe('[Z2.3] a session that a restored relay lacks', () => {
  it('is made again by who facilitates its group, and by nobody else in it or out of it', async () => {
    const tries = [
      memberHello('basil', 'since'),
      memberHello('awa', 'since'),
      screenHello('awa', 'since'),
      { ...inviteHello('emile'), room: roomName('since') },
      { ...createHello('awa', 'since', 'group'), token: token('basil') },
      { ...createHello('basil', 'since', 'group'), member: id('awa') },
      createHello('zoe', 'since', 'group'),
      createHello('awa', 'since', 'first'),
    ]
    for (const hello of tries) expect((await answered(hello)).closed).toBe('notAdmitted')
    expect((await answered(createHello('basil', 'since', 'group'))).closed).toBe('notAllowed')
    expect(await isThere()).toBe(false)
    const awa = await answered(createHello('awa', 'since', 'group'))
    expect(awa.welcome).toMatchObject({ role: 'facilitator', generation: { lostSince: 1 } })
    expect((await answered(memberHello('basil', 'since'))).welcome?.role).toBe('peer')
  })

  it('begins after the life that devices hold, so that nothing of that one is taken for this one', async () => {
    const hello = { ...createHello('awa', 'since', 'group'), generation: 4 }
    expect((await answered(hello)).welcome?.generation).toMatchObject({ number: 5, lostSince: 1 })
    // Whoever knocks with an older one comes into the room that is there.
    const again = await answered(createHello('awa', 'since', 'group'))
    expect(again.welcome?.generation).toMatchObject({ number: 5, lostSince: 1 })
  })
})

describe('[Z2.4] a session that was erased', () => {
  it('[Z2.4] is not made again: who asks is told, and so are the others, and nobody enters', async () => {
    arena.world.disk.buried.add(roomName('since'))
    for (const hello of [
      memberHello('basil', 'since'),
      createHello('basil', 'since', 'group'),
      createHello('zoe', 'since', 'elsewhere'),
      createHello('awa', 'since', 'group'),
      createHello('zoe', 'since'),
      memberHello('awa', 'since'),
    ])
      expect((await answered(hello)).closed).toBe('erased')
    expect(await isThere()).toBe(false)
  })

  it('is not made again either once the date that its group announced has passed', async () => {
    const awa = await enter(arena.world, memberHello('awa', 'group'))
    const dated = { owner: id('awa'), room: roomName('since'), eraseAtMin: nowMin + 2 }
    const listed = { owner: id('awa'), room: roomName('since'), state: 'open' }
    const at = awa.welcome?.nextAct ?? 1
    awa.act(at, create('sessions', 'listed', listed), create('erasures', 'dated', dated))
    await settle()
    expect(awa.answers.at(-1)).toMatchObject({ kind: 'done' })
    arena.world.surroundings.jump(3 * 60_000)
    expect((await answered(createHello('awa', 'since', 'group'))).closed).toBe('erased')
  })
})
