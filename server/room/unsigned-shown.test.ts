import { describe, expect, it } from 'vitest'
import { change, create, id, remove } from './testing/people.ts'
import {
  everybody,
  post,
  reveal,
  round,
  shownTo,
  sitDown,
  unsigned,
  watchMs,
} from './testing/unsigned-people.ts'
import { settle } from './testing/world.ts'

describe('posts without signature that wait', () => {
  it('[U1.3] waits until the facilitator reveals: all at once, owned by nobody, in the order of ids', async () => {
    const { awa, peers } = await round()
    await post(peers[3], unsigned('situations', 'zebra'))
    await post(peers[2], unsigned('echoes', 'apple', { of: 'told' }))
    const before = awa.frames.length
    awa.act(3, reveal)
    await settle()
    expect(awa.frames.slice(before).filter(([number]) => number === 0)).toHaveLength(1)
    const apple = awa.records('echoes')[id('apple')]
    const zebra = awa.records('situations')[id('zebra')]
    expect([apple?.['owner'], zebra?.['owner']]).toEqual(['', ''])
    expect(Number(zebra?.['ord'])).toBe(Number(apple?.['ord']) + 1)
    expect(apple?.['atMin']).toBe(zebra?.['atMin'])
  })

  it('[U1.3] is revealed by those who facilitate and by nobody else', async () => {
    const { awa, peers } = await round()
    awa.act(3, reveal)
    await settle()
    expect(awa.answers.at(-1)).toEqual({ kind: 'refused', n: 3, reason: 'missing' })
    await post(peers[1], unsigned('situations', 'quiet'))
    peers[2]?.act(1, reveal)
    await settle()
    expect(peers[2]?.answers.at(-1)).toEqual({ kind: 'refused', n: 1, reason: 'role' })
    expect(shownTo(awa, 'situations')).toEqual([id('told')])
  })

  it('[U1.4] is shown by itself once three of three members wait, and not at that very moment', async () => {
    const { world, awa, peers } = await round()
    await post(peers[1], unsigned('situations', 'one'))
    await post(peers[1], unsigned('situations', 'two'))
    await post(peers[2], unsigned('situations', 'three'))
    await world.surroundings.advance(watchMs)
    expect(shownTo(awa, 'situations')).toEqual([id('told')])
    await post(peers[3], unsigned('situations', 'four'))
    expect(shownTo(awa, 'situations')).toEqual([id('told')])
    await world.surroundings.advance(watchMs)
    expect(shownTo(awa, 'situations')).toHaveLength(5)
    await post(peers[4], unsigned('situations', 'five'))
    await world.surroundings.advance(watchMs)
    expect(shownTo(awa, 'situations')).toHaveLength(5)
  })

  it('[U1.4] waits for the facilitator after a restart: who posted is not written anywhere', async () => {
    const { world, peers } = await round()
    await post(peers[1], unsigned('situations', 'one'))
    await post(peers[2], unsigned('situations', 'two'))
    world.restart()
    const [awa, , chloe, dora] = await sitDown(world, everybody)
    await post(chloe, unsigned('situations', 'three'))
    await post(dora, unsigned('situations', 'four'))
    await world.surroundings.advance(watchMs)
    expect(shownTo(awa, 'situations')).toEqual([id('told')])
    awa?.act(3, reveal)
    await settle()
    expect(shownTo(awa, 'situations')).toHaveLength(5)
  })

  it('[R1.6] leaves unseen with the situation it is about', async () => {
    const { awa, peers } = await round()
    await post(peers[1], unsigned('echoes', 'apple', { of: 'told' }))
    peers[0]?.act(2, remove('situations', 'told'))
    await settle()
    awa.act(3, reveal)
    await settle()
    expect(awa.answers.at(-1)).toEqual({ kind: 'refused', n: 3, reason: 'missing' })
    expect(shownTo(awa, 'echoes')).toEqual([])
  })

  it('[U1.10] is withdrawn by the facilitator at somebody’s word, and by no other member', async () => {
    const { awa, peers } = await round()
    await post(peers[1], unsigned('situations', 'quiet'))
    awa.act(3, reveal)
    await settle()
    peers[1]?.act(1, remove('situations', 'quiet'))
    awa.act(4, change('situations', 'quiet', { owner: '', rev: 2 }))
    awa.act(5, remove('situations', 'quiet'))
    await settle()
    expect(peers[1]?.answers.at(-1)).toEqual({ kind: 'refused', n: 1, reason: 'owner' })
    expect(awa.answers.slice(-2)).toEqual([
      { kind: 'refused', n: 4, reason: 'owner' },
      { kind: 'done', n: 5 },
    ])
    expect(shownTo(awa, 'situations')).toEqual([id('told')])
  })

  it('[U1.11] is told of to those who facilitate alone, on the watch: few, then enough, never how many', async () => {
    const { world, awa, peers, people } = await round()
    await post(peers[1], unsigned('situations', 'one'))
    expect(awa.waiting).toEqual([])
    await world.surroundings.advance(watchMs)
    await post(peers[1], unsigned('situations', 'two'))
    await world.surroundings.advance(watchMs)
    expect(new Set(awa.waiting)).toEqual(new Set(['few']))
    await post(peers[1], unsigned('situations', 'three'))
    await world.surroundings.advance(watchMs)
    awa.act(3, reveal)
    await settle()
    await world.surroundings.advance(watchMs)
    expect([...new Set(awa.waiting)]).toEqual(['few', 'enough', 'none'])
    const others = people.filter((device) => device !== awa)
    expect(others.flatMap(({ waiting }) => waiting)).toEqual([])
  })

  it('[U1.12] never stands in one entry of the log beside an act that came with it', async () => {
    const { world, peers } = await round()
    const entries = () => world.disk.shelves.get('first00000000000000000')?.entries ?? []
    const before = entries().length
    peers[2]?.act(1, create('takeaways', 'mine', { owner: id('dora') }))
    peers[2]?.send(unsigned('situations', 'quiet'))
    peers[2]?.act(2, create('takeaways', 'other', { owner: id('dora') }))
    await settle()
    const written = entries().slice(before)
    const said = written.map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
    expect(said.map((entry) => [entry.includes('"held"'), entry.includes(id('dora'))])).toEqual([
      [false, true],
      [true, false],
      [false, true],
    ])
    expect(peers[2]?.answers.map(({ kind }) => kind)).toEqual(['done', 'done'])
  })

  it('[U1.12] leaves on the relay’s disk no name, no device, no order of arrival', async () => {
    const { world, peers } = await round()
    const disk = () => {
      const shelf = world.disk.shelves.get('first00000000000000000')
      const parts = [...(shelf?.entries ?? []), ...(shelf?.snapshot ? [shelf.snapshot] : [])]
      return parts.map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
    }
    const before = disk().length
    await post(peers[3], unsigned('situations', 'zebra'))
    await post(peers[1], unsigned('situations', 'apple'))
    const written = disk().slice(before)
    expect(written).toHaveLength(2)
    for (const entry of written) {
      for (const name of everybody) expect(entry).not.toContain(id(name))
      expect(entry).not.toMatch(/devices|atMin|"ord"/)
    }
    expect(written[1]?.indexOf(id('apple'))).toBeLessThan(written[1]?.indexOf(id('zebra')) ?? 0)
    peers[2]?.act(1, create('takeaways', 'mine', { owner: id('dora') }))
    await settle()
    await post(peers[4], unsigned('situations', 'mango'))
    await world.surroundings.advance(watchMs)
    // Shown: the log that said which came first is gone.
    expect(disk()).toHaveLength(1)
  })
})
