import { join } from 'node:path'
import { beforeEach, afterEach, describe, expect, it } from 'vitest'
import { wasWithdrawn } from '../../shared/policy/way-back.ts'
import { hashOf } from './ledger.ts'
import { card, held, openBackUps, openIn, type BackUps } from './testing/back-ups.ts'

let bench: BackUps
beforeEach(async () => {
  bench = await openBackUps()
})
afterEach(() => bench.close())

describe('[Z2.1] what was erased since', () => {
  it('is erased again: whoever comes is told, by tombstones that were still there', async () => {
    await bench.makeRoom('ash', card('c1'))
    await bench.makeRoom('elm', card('c1'))
    await bench.backUp()
    await bench.end('ash', 'gone')
    await bench.lose()
    expect(await bench.restoreTo('live')).toMatchObject({ again: { rooms: 1, records: 0 } })
    await bench.reopen()
    const ash = await held(bench.live(), 'ash')
    expect(ash).toMatchObject({
      ids: [],
      cut: false,
      generation: { erasedAtMin: expect.any(Number) },
    })
    expect(ash.state?.read('seats', 'anne')).toEqual({ role: 'facilitator' })
    expect(await held(bench.live(), 'elm')).toMatchObject({ ids: ['c1'] })
  })

  it('one word of a room goes again, the others stay and may come back, this one may not', async () => {
    await bench.makeRoom('ash', card('c1'), card('c2'))
    await bench.backUp()
    const { log } = await bench.logOf('ash')
    await log.append([['document', 'takeaways', 'c1', null]])
    await bench.lose()
    expect(await bench.restoreTo('live')).toMatchObject({ again: { rooms: 0, records: 1 } })
    await bench.reopen()
    const ash = await held(bench.live(), 'ash')
    expect(ash).toMatchObject({ ids: ['c2'], cut: false, generation: { number: 2, lostSince: 1 } })
    const asked = (id: string) => ({ op: 'create' as const, collection: 'takeaways', id })
    const back = ['c1', 'c2'].map((id) => wasWithdrawn(asked(id), ash.state!, hashOf))
    expect(back).toEqual([true, false])
  })

  it('takes no more at a second restore of the same back-up: the room is not said to be erased', async () => {
    await bench.makeRoom('ash', card('c1'), card('c2'))
    await bench.backUp()
    const { log } = await bench.logOf('ash')
    await log.append([['document', 'takeaways', 'c1', null]])
    for (const _ of ['first', 'second']) {
      await bench.lose()
      expect(await bench.restoreTo('live')).toMatchObject({ again: { rooms: 0, records: 1 } })
      await bench.reopen()
      expect(await held(bench.live(), 'ash')).toMatchObject({ ids: ['c2'] })
      expect(await bench.live().store.isBuried('ash')).toBe(false)
    }
  })

  it('on another machine, by a copy of the tombstones; without one it comes back as it was', async () => {
    await bench.makeRoom('ash', card('c1'))
    await bench.backUp()
    await bench.end('ash', 'gone')
    const tombstones = join(bench.at('live'), 'tombstones')
    expect(await bench.restoreTo('with', { tombstones })).toMatchObject({ again: { rooms: 1 } })
    expect(await bench.restoreTo('without')).toMatchObject({ again: { rooms: 0 } })
  })

  it('what was erased before stays so: the key is in no later archive', async () => {
    await bench.makeRoom('ash', card('c1'))
    await bench.end('ash', 'gone')
    await bench.backUp()
    await bench.restoreTo('new')
    const after = await openIn(bench.at('new'))
    expect(await held(after, 'ash')).toMatchObject({ ids: [] })
    await after.store.close()
  })
})
