import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { frame } from '../../shared/wire/frames.ts'
import { decodeKept } from '../store/entry.ts'
import { createDocument, nextLife, rebuild } from '../store/document.ts'
import { firstGeneration } from '../store/ledger.ts'
import { gather } from './testing/gather.ts'
import { change, create, id, memberHello, remove, roomName } from './testing/people.ts'
import { createWorld, dial, settle, type Device, type World } from './testing/world.ts'

async function seat(world: World, name: string, room = 'first'): Promise<Device> {
  const device = dial(world, memberHello(name, room))
  await settle()
  device.sync()
  return device
}

async function liveAndKept(world: World): Promise<readonly [Buffer, Buffer]> {
  const live = await world.core.stateOf(roomName('first'))
  const kept = await world.store.read(roomName('first'))
  if (live === undefined || kept.kind !== 'kept') throw new Error('no such room')
  return [Buffer.from(live), Buffer.from(rebuild(decodeKept(kept)).document.encode())]
}

const situation = (name: string, by: string) => create('situations', name, { owner: id(by) })

describe('the document', () => {
  it('[J1.14] carries what a newer relay keeps in collections unknown here, into the next generation too', () => {
    const first = firstGeneration({ kind: 'session', group: 'g' }, 7)
    const document = createDocument(7)
    document.apply([['document', 'novelties', 'one', { ord: 1, words: 'sealed' }]])
    const ledger = [first, ['ledger', 'newRights', 'one', { role: 'peer' }]] as const
    const { state } = rebuild({ ledger, update: document.encode(), log: [] })
    const { content } = nextLife(state, 'erased', { author: 8, nowMs: 0, room: 'r' })
    const again = rebuild({
      ledger: content.state.ledger(),
      update: content.document.encode(),
      log: [],
    })
    expect(again.state.read('novelties', 'one')).toEqual({ ord: 1, words: 'sealed' })
    expect(again.state.read('newRights', 'one')).toEqual({ role: 'peer' })
  })

  it('[L1.3] is the same bytes alive and played again from snapshot and log', async () => {
    const world = createWorld({ limits: { snapshotEvery: 7 } })
    await gather(world, ['basil', 'chloe'])
    const devices = [await seat(world, 'basil'), await seat(world, 'chloe')]
    for (let n = 1; n <= 40; n += 1) {
      for (const [index, device] of devices.entries()) {
        const by = index === 0 ? 'basil' : 'chloe'
        const name = `${by}${n % 9}`
        const there = device.records('situations')[id(name)]
        const rev = Number(there?.['rev'] ?? 0) + 1
        const owner = id(by)
        if (there === undefined) device.act(n, situation(name, by))
        else if (n % 5 === 0) device.act(n, remove('situations', name))
        else device.act(n, change('situations', name, { owner, rev }))
      }
      await settle()
      await world.surroundings.advance(200)
      const [live, kept] = await liveAndKept(world)
      expect(kept.equals(live)).toBe(true)
    }
    expect(devices.every(({ answers }) => answers.every(({ kind }) => kind === 'done'))).toBe(true)
    expect(devices[0]?.records('situations')).toEqual(devices[1]?.records('situations'))
  })

  it('[L1.5] has one author, and goes on under it after a restart', async () => {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('one', 'basil'))
    await settle()
    const { author } = basil.welcome!.generation
    world.restart()
    const back = await seat(world, 'basil')
    expect(back.welcome?.generation.author).toBe(author)
    expect(back.welcome?.nextAct).toBe(2)
    back.act(2, situation('two', 'basil'))
    await settle()
    expect([...Y.decodeStateVector(Y.encodeStateVector(back.doc)).keys()]).toEqual([author])
    expect(Object.keys(back.records('situations'))).toHaveLength(2)
  })

  it('tells a replica with an equal clock of what was withdrawn meanwhile', async () => {
    const world = createWorld()
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    basil.act(1, situation('shift', 'basil'))
    await settle()
    const vector = Y.encodeStateVector(awa.doc)
    awa.leave()
    basil.act(2, remove('situations', 'shift'))
    await settle()
    const hello = { ...memberHello('awa', 'first'), generation: 1 }
    const back = dial(world, hello)
    await settle()
    Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(awa.doc))
    expect(Object.keys(back.records('situations'))).toHaveLength(1)
    back.sync(vector)
    expect(back.records('situations')).toEqual({})
  })

  it('[L1.1] answers step 1 from what is durable only', async () => {
    let release = (): void => undefined
    let isSlow = false
    const pause = (moment: 'before' | 'after'): Promise<void> =>
      isSlow && moment === 'before' ? new Promise((done) => (release = done)) : Promise.resolve()
    const world = createWorld({ mood: { pause } })
    await gather(world)
    const [awa, basil] = [await seat(world, 'awa'), await seat(world, 'basil')]
    isSlow = true
    basil.act(1, situation('shift', 'basil'))
    await settle()
    awa.sync()
    expect(awa.records('situations')).toEqual({})
    release()
    await settle()
    expect(Object.keys(awa.records('situations'))).toHaveLength(1)
  })

  it('[L1.2, L1.4] writes what arrives while a write is in flight in one entry, in order', async () => {
    const releases: (() => void)[] = []
    let isSlow = false
    const pause = (moment: 'before' | 'after'): Promise<void> =>
      isSlow && moment === 'before' ? new Promise((done) => releases.push(done)) : Promise.resolve()
    const world = createWorld({ mood: { pause } })
    await gather(world, ['basil', 'chloe'])
    const [basil, chloe] = [await seat(world, 'basil'), await seat(world, 'chloe')]
    const headOf = () => world.disk.shelves.get(roomName('first'))!.head
    const before = headOf()
    isSlow = true
    basil.act(1, situation('first', 'basil'))
    await settle()
    chloe.act(1, situation('second', 'chloe'))
    basil.act(2, situation('third', 'basil'))
    await settle()
    expect(releases).toHaveLength(1)
    isSlow = false
    releases[0]?.()
    await settle()
    expect(headOf()).toBe(before + 2)
    const ords = Object.values(chloe.records('situations')).map(({ ord }) => Number(ord))
    expect(ords.sort((a, b) => a - b)).toEqual([3, 4, 5])
    const updates = chloe.frames.filter((bytes) => bytes[0] === frame.sync)
    expect(updates).toHaveLength(3)
  })
})
