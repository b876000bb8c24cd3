import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Engine } from './engine.ts'
import { createGathering } from './leaders.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Led {
  readonly leader?: string
  readonly replicas: readonly { name: string; current: boolean; offline?: boolean }[]
}

const all = ['n0', 'n1', 'n2']

/** Led by one, followed by the others, which have all of it. */
const ledBy = (leader: string): Led => ({
  leader,
  replicas: all.filter((name) => name !== leader).map((name) => ({ name, current: true })),
})

/** Nodes that hand over to the next one, and what they were asked to hand over. */
function engineOn(led: Record<string, Led>, isCluster = true) {
  const asked: string[] = []
  const request = async (subject: string): Promise<void> => {
    const name = subject.slice('$JS.API.STREAM.LEADER.STEPDOWN.'.length)
    asked.push(name)
    const at = all.indexOf(led[name]?.leader ?? '')
    led[name] = ledBy(all[(at + 1) % all.length] ?? '')
  }
  const engine = {
    connection: { info: isCluster ? { cluster: 'rooms' } : {}, request },
    manager: {
      streams: {
        info: async (name: string) => {
          if (!(name in led)) throw new Error('silent')
          return { cluster: led[name] }
        },
      },
    },
    names: { rooms: 'rooms', keys: 'keys', index: 'index', erased: 'erased' },
  } as unknown as Engine
  return { gather: createGathering(engine), asked }
}

const spread = (): Record<string, Led> => ({
  rooms: ledBy('n0'),
  KV_keys: ledBy('n0'),
  KV_index: ledBy('n1'),
  KV_erased: ledBy('n1'),
})

describe('[J1.19] what leads the rooms and the tombstones', () => {
  it('is one node after a few rounds, and is then left alone', async () => {
    const led = spread()
    const { gather, asked } = engineOn(led)
    for (let round = 0; round < 20; round += 1) {
      await gather()
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(Object.values(led).map(({ leader }) => leader)).toEqual(['n0', 'n0', 'n1', 'n0'])
    // The others are led where the engine put them.
    expect(asked).toEqual(['KV_erased', 'KV_erased'])
  })

  it('is looked at no more than every few seconds once it is', async () => {
    const led: Record<string, Led> = { ...spread(), KV_index: ledBy('n0'), KV_erased: ledBy('n0') }
    const { gather, asked } = engineOn(led)
    await gather()
    led['KV_erased'] = ledBy('n1')
    await vi.advanceTimersByTimeAsync(4_900)
    await gather()
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(5_200)
    await gather()
    expect(asked).toEqual(['KV_erased'])
  })

  it.each<[string, Led]>([
    ['a node is behind', { leader: 'n1', replicas: [{ name: 'n0', current: false }] }],
    ['a node is away', { leader: 'n1', replicas: [{ name: 'n0', current: true, offline: true }] }],
    ['it is kept elsewhere', { leader: 'n3', replicas: [{ name: 'n4', current: true }] }],
  ])('stays where it is while %s', async (_, erased) => {
    const { gather, asked } = engineOn({
      ...spread(),
      KV_index: ledBy('n0'),
      KV_erased: erased,
    })
    await gather()
    expect(asked).toEqual([])
  })

  it('is looked at again later when nobody answers: nothing fails by it', async () => {
    const led = spread()
    const { gather, asked } = engineOn(led)
    delete led['KV_erased']
    await gather()
    led['KV_erased'] = ledBy('n2')
    await vi.advanceTimersByTimeAsync(10_000)
    await gather()
    expect(asked).toEqual(['KV_erased'])
  })

  it('is nobody where nobody leads the rooms, or where there is one node', async () => {
    const away = engineOn({ ...spread(), rooms: { replicas: [] } })
    const alone = engineOn(spread(), false)
    for (const { gather } of [away, alone]) await gather()
    expect([...away.asked, ...alone.asked]).toEqual([])
  })
})
