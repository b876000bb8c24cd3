import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { gather } from './testing/gather.ts'
import { create, hashOf, id, memberHello, screenHello } from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

async function come(world: World, hello: Parameters<typeof dial>[1]): Promise<Device> {
  const device = dial(world, hello)
  await settle()
  device.sync()
  await settle()
  return device
}

const authorOf = ({ welcome }: Device): number | undefined => welcome?.generation.author
const digest = ({ doc }: Device): string =>
  createHash('sha256')
    .update(JSON.stringify(doc.getMap('situations').toJSON()))
    .digest('hex')

describe('[L1.9] what is made for a common screen', () => {
  it('is the same for the next one, and made anew once nobody has followed it for a round', async () => {
    const world = createWorld()
    await gather(world)
    const awa = await come(world, memberHello('awa', 'first'))
    const next = awa.welcome?.nextAct ?? 0
    awa.act(
      next,
      { op: 'create', collection: 'screens', id: hashOf('wall'), record: {} },
      create('situations', 'one', { owner: id('awa') }),
    )
    await settle()
    expect(awa.answers).toEqual([{ kind: 'done', n: next }])
    const [first, second] = [
      await come(world, screenHello('wall')),
      await come(world, screenHello('wall')),
    ]
    expect(authorOf(first)).not.toBe(authorOf(awa))
    expect(authorOf(second)).toBe(authorOf(first))
    first.leave()
    await world.surroundings.advance(defaultLimits.watchEveryMs)
    const third = await come(world, screenHello('wall'))
    expect(authorOf(third)).toBe(authorOf(first))
    for (const screen of [second, third]) screen.leave()
    await world.surroundings.advance(defaultLimits.watchEveryMs)
    const later = await come(world, screenHello('wall'))
    expect(authorOf(later)).not.toBe(authorOf(first))
    expect(Object.keys(later.records('situations'))).toEqual([id('one')])
    expect(digest(later)).toBe(digest(first))
    awa.act(next + 1, create('situations', 'two', { owner: id('awa') }))
    await settle()
    expect(Object.keys(later.records('situations'))).toHaveLength(2)
  })
})
