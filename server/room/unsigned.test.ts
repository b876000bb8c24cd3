import { describe, expect, it } from 'vitest'
import { change, create, id } from './testing/people.ts'
import {
  changed,
  held,
  notHeld,
  post,
  reveal,
  round,
  shownTo,
  sitDown,
  unsigned,
  withdrawn,
} from './testing/unsigned-people.ts'
import { settle } from './testing/world.ts'

describe('a post without signature', () => {
  it('[U1.1] is answered once durable, and nobody else hears of anything', async () => {
    const { world, people, awa, peers } = await round()
    const before = await world.core.stateOf('first00000000000000000')
    await post(peers[1], unsigned('situations', 'quiet'))
    expect(peers[1]?.held.at(-1)).toEqual(held('quiet'))
    const others = people.filter((device) => device !== peers[1])
    expect(others.flatMap(({ frames }) => frames)).toEqual([])
    expect(await world.core.stateOf('first00000000000000000')).toEqual(before)
    expect(awa.records('situations')).not.toHaveProperty(id('quiet'))
  })

  it('[U1.2] is known again by its id: sent twice it is held once, and never comes back', async () => {
    const { world, awa, peers } = await round()
    await post(peers[1], unsigned('situations', 'quiet'))
    await post(peers[1], unsigned('situations', 'quiet'))
    await post(peers[1], unsigned('situations', 'other'))
    await post(peers[1], withdrawn('situations', 'other'))
    await post(peers[1], unsigned('situations', 'other'))
    awa.act(3, reveal)
    await settle()
    await post(peers[1], unsigned('situations', 'quiet'))
    expect(shownTo(awa, 'situations').sort()).toEqual([id('quiet'), id('told')])
    expect(peers[1]?.held.slice(-6)).toEqual(
      ['quiet', 'quiet', 'other', 'other', 'other', 'quiet'].map(held),
    )
    expect(world.log.lines).toEqual([])
  })

  it('[U1.5] needs five members connected, and says so otherwise', async () => {
    const { people, peers } = await round()
    people[0]?.leave()
    await settle()
    await post(peers[1], unsigned('situations', 'five'))
    expect(peers[1]?.held.at(-1)).toEqual(held('five'))
    peers[4]?.leave()
    await settle()
    await post(peers[1], unsigned('situations', 'four'))
    expect(peers[1]?.held.at(-1)).toEqual(notHeld('four', 'few-here'))
  })

  it('[U1.6] is changed and withdrawn by its secret, before it is shown and after', async () => {
    const { awa, peers } = await round()
    await post(peers[1], unsigned('situations', 'quiet'))
    await post(peers[1], changed('situations', 'quiet', { says: 'again' }))
    await post(peers[1], changed('situations', 'quiet', { says: 'again' }))
    await post(peers[2], unsigned('situations', 'brief'))
    await post(peers[2], withdrawn('situations', 'brief'))
    awa.act(3, reveal)
    await settle()
    expect(awa.records('situations')[id('quiet')]).toMatchObject({ owner: '', rev: 2 })
    expect(shownTo(awa, 'situations')).not.toContain(id('brief'))
    await post(peers[1], changed('situations', 'quiet', { rev: 3 }))
    expect(awa.records('situations')[id('quiet')]).toMatchObject({ owner: '', rev: 3 })
    await post(peers[1], withdrawn('situations', 'quiet'))
    expect(shownTo(awa, 'situations')).toEqual([id('told')])
    expect(peers[1]?.held.slice(-5).every(({ kind }) => kind === 'held')).toBe(true)
  })

  it('[U1.6] can be changed by nobody without the secret, nor by anyone once the step is over', async () => {
    const { awa, peers } = await round()
    await post(peers[1], unsigned('situations', 'quiet'))
    await post(peers[2], changed('situations', 'quiet', { secret: 'guess' }))
    await post(peers[2], withdrawn('situations', 'quiet', { secret: 'guess' }))
    expect(peers[2]?.held.slice(-2)).toEqual([notHeld('quiet', 'owner'), notHeld('quiet', 'owner')])
    awa.act(3, reveal)
    awa.act(4, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'open', stint: 1 }))
    await settle()
    await post(peers[1], withdrawn('situations', 'quiet'))
    await post(peers[1], withdrawn('situations', 'quiet', { stint: 1 }))
    expect(peers[1]?.held.slice(-2)).toEqual([
      notHeld('quiet', 'step-over'),
      notHeld('quiet', 'missing'),
    ])
    expect(shownTo(awa, 'situations')).toContain(id('quiet'))
  })

  it('[U1.7] that left too late is refused, and what waits goes on waiting', async () => {
    const { awa, peers } = await round()
    await post(peers[1], unsigned('situations', 'quiet'))
    awa.act(3, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'open', stint: 1 }))
    await settle()
    await post(peers[2], unsigned('situations', 'late'))
    expect(peers[2]?.held.at(-1)).toEqual(notHeld('late', 'step-over'))
    // Its answer was lost with the network: it is held all the same.
    await post(peers[1], unsigned('situations', 'quiet'))
    expect(peers[1]?.held.at(-1)).toEqual(held('quiet'))
    awa.act(4, reveal)
    await settle()
    expect(shownTo(awa, 'situations').sort()).toEqual([id('quiet'), id('told')])
  })

  it('[U1.8] is one of five at most, a member and a step', async () => {
    const { awa, peers } = await round()
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']) {
      await post(peers[1], unsigned('situations', name))
    }
    expect(peers[1]?.held.at(-1)).toEqual(notHeld('a6', 'enough-unsigned'))
    awa.act(3, reveal)
    await settle()
    await post(peers[1], unsigned('situations', 'a7'))
    expect(peers[1]?.held.at(-1)).toEqual(notHeld('a7', 'enough-unsigned'))
    awa.act(4, change('progress', 'main', { owner: id('awa'), rev: 2, state: 'open', stint: 1 }))
    await settle()
    await post(peers[1], unsigned('situations', 'a8', { stint: 1 }))
    expect(peers[1]?.held.at(-1)).toEqual(held('a8'))
  })

  it('[U1.9] keeps the rights of the table: no echo to one’s own situation, nor to one not told', async () => {
    const { peers } = await round()
    await post(peers[0], unsigned('echoes', 'mine', { of: 'told' }))
    await post(peers[1], unsigned('echoes', 'nowhere', { of: 'never' }))
    peers[1]?.act(1, create('situations', 'untold', { owner: id('chloe') }))
    await settle()
    await post(peers[2], unsigned('echoes', 'early', { of: 'untold' }))
    expect([peers[0], peers[2]].map((device) => device?.held.at(-1))).toEqual([
      notHeld('mine', 'own-situation'),
      notHeld('early', 'not-told'),
    ])
    expect(peers[1]?.held.at(-1)).toEqual(notHeld('nowhere', 'missing'))
  })

  it('[L1.1] that could not be written is answered by nothing, and held once when sent again', async () => {
    let fails = false
    const mood = { fault: () => (fails ? ('fail' as const) : ('none' as const)) }
    const { world, peers } = await round({ mood })
    fails = true
    await post(peers[1], unsigned('situations', 'quiet'))
    fails = false
    expect([peers[1]?.closed, peers[1]?.held.length]).toEqual(['storeFailed', 0])
    const [chloe] = await sitDown(world, ['chloe'])
    await post(chloe, unsigned('situations', 'quiet'))
    expect(chloe?.held).toEqual([held('quiet')])
  })

  it('is a situation, a question or an echo, and nothing else', async () => {
    const { peers } = await round()
    for (const collection of ['takeaways', 'wordBacks', 'stakes', 'held', 'participants']) {
      await post(peers[1], unsigned(collection as 'echoes', 'odd'))
      expect(peers[1]?.held.at(-1)).toEqual(notHeld('odd', 'unknown'))
    }
  })

  it('[U1.13] has the one length of its collection, or is refused', async () => {
    const { peers } = await round()
    const short = unsigned('situations', 'short')
    const long = Buffer.from(short).toString('utf8').replace('"words":"1.', '"words":"1.AAAA')
    await post(peers[1], Buffer.from(long, 'utf8'))
    expect(peers[1]?.held.at(-1)).toEqual(notHeld('short', 'unknown'))
  })
})
