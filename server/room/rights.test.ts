import { describe, expect, it } from 'vitest'
import { onlyId } from '../../shared/model/ids.ts'
import { encodeAct } from '../../shared/wire/act.ts'
import { frame } from '../../shared/wire/frames.ts'
import { gather } from './testing/gather.ts'
import { create, hashOf, id, memberHello, roomName } from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

async function seat(world: World, name: string, room = 'first'): Promise<Device> {
  const device = dial(world, memberHello(name, room))
  await settle()
  device.sync()
  return device
}

const situation = (name: string, by: string) => create('situations', name, { owner: id(by) })

describe('rights', () => {
  it('[R1.8] cuts a member whose seat is taken away, in the group and in its sessions, at once', async () => {
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
    const offer = { owner: id('awa'), to: id('basil'), keeps: true }
    awa.act(awa.welcome!.nextAct, { ...create('handovers', 'x', offer), id: onlyId })
    const there = await seat(world, 'basil', 'group')
    const role = { role: 'facilitator' }
    there.act(there.welcome!.nextAct, {
      op: 'change',
      collection: 'seats',
      id: id('basil'),
      record: role,
    })
    await settle()
    basil.act(2, create('stakes', 'yes', { owner: id('basil') }))
    await settle()
    expect(basil.answers).toEqual([
      { kind: 'refused', n: 1, reason: 'role' },
      { kind: 'done', n: 2 },
    ])
  })

  it('[W1.2, W1.3] closes on a bad act, on hello again, on awareness, on writing frames, on unknown ones', async () => {
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
