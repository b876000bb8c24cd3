import { beforeEach, describe, expect, it } from 'vitest'
import {
  create,
  createHello,
  id,
  inviteHello,
  memberHello,
  remove,
  roomName,
  screenHello,
  token,
} from '../../server/room/testing/people.ts'
import { dial, settle, type Device } from '../../server/room/testing/world.ts'
import { enter, openArena, unharmed, type Arena } from './arena.ts'

let arena: Arena
let awa: Device

/** The group's room, its door open, Awa in it. */
beforeEach(async () => {
  arena = await openArena()
  awa = await enter(arena.world, createHello('awa', 'group'))
  awa.act(2, remove('invitations', 'none'))
  await settle()
})

describe('[W1.5] somebody else’s room', () => {
  it('is not entered by a group of one’s own, a session in it, or a token of another', async () => {
    await unharmed(arena, async () => {
      const tries = [
        { ...createHello('zoe', 'stolen', 'group') },
        { ...createHello('zoe', 'group') },
        { ...createHello('zoe', 'first', 'elsewhere') },
        { ...createHello('zoe', 'nested', 'first') },
        { ...memberHello('basil', 'first'), token: token('zoe') },
        { ...memberHello('zoe', 'first') },
        { ...memberHello('awa', 'elsewhere') },
        { ...screenHello('basil') },
        { ...inviteHello('emile'), room: roomName('first') },
        { ...inviteHello('emile'), room: roomName('elsewhere') },
      ]
      for (const hello of tries) {
        const device = dial(arena.world, hello)
        await arena.world.surroundings.advance(299)
        expect(device.closed).toBeUndefined()
        await arena.world.surroundings.advance(1)
        expect([hello, device.closed, device.frames]).toEqual([hello, 'notAdmitted', []])
      }
      expect(await arena.world.core.stateOf(roomName('stolen'))).toBeUndefined()
      expect(await arena.world.core.stateOf(roomName('nested'))).toBeUndefined()
    })
  })

  it('is not made by a peer of the group', async () => {
    const device = dial(arena.world, createHello('basil', 'pirate', 'group'))
    await arena.world.surroundings.advance(300)
    expect(device.closed).toBe('notAllowed')
    expect(await arena.world.core.stateOf(roomName('pirate'))).toBeUndefined()
  })

  it('is not kept from its members by a group that names its own the same', async () => {
    const { world } = arena
    for (let each = 0; each < 6; each += 1) await enter(world, createHello('basil', 'decoy'))
    const flood = await enter(world, createHello('chloe', 'decoy2'))
    for (let n = 1; n <= 90; n += 1) flood.act(n, remove('charter', 'main'))
    const basil = await enter(world, memberHello('basil', 'first', 'phone'))
    expect(basil.closed).toBeUndefined()
    arena.witness.act(2, create('takeaways', 'now', { owner: id('chloe') }))
    await settle()
    expect(arena.witness.answers.at(-1)).toEqual({ kind: 'done', n: 2 })
  })
})
