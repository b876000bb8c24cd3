import { expect, it } from 'vitest'
import { createChance } from '../chance.ts'
import { installVirtualTime } from '../virtual-time.ts'

const { during } = await import('../run-seed.ts')
const { createShared } = await import('./engine.ts')
const { createNodes } = await import('./nodes.ts')
const { openStore } = await import('./storm.ts')

const room = 'room000000000000000000'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

it('[J1.17] a room is read whole, whose older messages could not be taken away once a snapshot stood', async () => {
  const time = installVirtualTime()
  const nodes = createNodes(time, createChance(1))
  const { store, stop } = openStore({ time, shared: createShared(nodes), trace: () => undefined })
  const done = <T>(promise: Promise<T>): Promise<T> => during(time, promise)
  try {
    for (const [n, text] of ['one', 'two', 'three'].entries())
      expect((await done(store.append(room, n, { bytes: bytes(text) }))).kind).toBe('done')
    nodes.purge = () => {
      throw new Error('the node died')
    }
    expect((await done(store.snapshot(room, 3, bytes('whole')))).kind).toBe('failed')
    expect((await done(store.append(room, 3, { bytes: bytes('four') }))).kind).toBe('done')
    const kept = await done(store.read(room))
    expect(kept).toMatchObject({ kind: 'kept', head: 4, cut: false, snapshot: { seq: 3 } })
    expect(kept.kind === 'kept' && kept.entries.map(({ seq }) => seq)).toEqual([4])
  } finally {
    stop()
    time.uninstall()
  }
})
