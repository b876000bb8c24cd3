import { beforeEach, describe, expect, it } from 'vitest'
import { create, id, memberHello, sealed } from '../../server/room/testing/people.ts'
import { settle } from '../../server/room/testing/world.ts'
import { frame } from '../../shared/wire/frames.ts'
import { enter, openArena, type Arena } from './arena.ts'

let arena: Arena

beforeEach(async () => {
  arena = await openArena()
})

const json = (text: string): Uint8Array => new Uint8Array([frame.act, ...Buffer.from(text)])
const words = sealed('w')
const owned = `"owner":"${id('basil')}","rev":1,"epoch":1,"words":"${words}"`

describe('[R1.1] an act read twice over', () => {
  it('b03 of duplicate keys says what its last ones say, to the relay and to everybody', async () => {
    const { world, witness } = arena
    const basil = await enter(world, memberHello('basil', 'first', 'twice'))
    const record = `{"owner":"${id('chloe')}",${owned},"rev":7,"rev":1}`
    basil.send(
      json(
        `{"n":9,"n":1,"operations":[],"operations":[{"op":"remove","op":"create","collection":"echoes","collection":"takeaways","id":"${id('a')}","id":"${id('b')}","record":{},"record":${record}}]}`,
      ),
    )
    await settle()
    expect(basil.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(witness.records('takeaways')).toEqual({
      [id('b')]: {
        owner: id('basil'),
        rev: 1,
        epoch: 1,
        words,
        ord: expect.any(Number),
        atMin: expect.any(Number),
      },
    })
  })

  it('a full act of 24 operations is all there or not at all', async () => {
    const { world, witness } = arena
    const basil = await enter(world, memberHello('basil', 'first', 'many'))
    const many = Array.from({ length: 24 }, (_, at) =>
      create('takeaways', `t${at}x`, { owner: id('basil') }),
    )
    basil.act(1, ...many)
    basil.act(
      2,
      ...many
        .slice(0, 23)
        .map(({ id: key }) => ({ op: 'remove' as const, collection: 'takeaways', id: key })),
      create('takeaways', 'new', { owner: id('chloe') }),
    )
    await settle()
    expect(basil.answers).toEqual([
      { kind: 'done', n: 1 },
      { kind: 'refused', n: 2, reason: 'owner' },
    ])
    expect(Object.keys(witness.records('takeaways'))).toHaveLength(24)
  })
})
