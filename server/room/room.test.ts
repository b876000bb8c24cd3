import { describe, expect, it } from 'vitest'
import { createWorld, create, dial, gather, id, memberHello, settle } from './testing/world.ts'

describe('a room', () => {
  it('sends what a peer posts to everybody, then says it is done', async () => {
    const world = createWorld()
    await gather(world)
    const awa = dial(world, memberHello('awa', 'first'))
    const basil = dial(world, memberHello('basil', 'first'))
    await settle()
    expect(basil.closed).toBeUndefined()
    expect(basil.welcome?.role).toBe('peer')
    awa.sync()
    basil.sync()
    basil.act(1, create('situations', 'shift', { owner: id('basil') }))
    await settle()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(awa.records('situations')[id('shift')]).toMatchObject({ owner: id('basil'), ord: 3 })
    expect(basil.records('situations')).toEqual(awa.records('situations'))
  })
})
