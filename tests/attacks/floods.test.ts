import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../server/limits.ts'
import {
  create,
  hashOf,
  id,
  inviteHello,
  memberHello,
  remove,
  roomName,
  sealed,
} from '../../server/room/testing/people.ts'
import { dial, settle, type Device } from '../../server/room/testing/world.ts'
import { roomLimits } from '../../shared/policy/limits.ts'
import { syncStep } from '../../shared/wire/frames.ts'
import { encodeGesture } from '../../shared/wire/presence.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { bytesOf, enter, openArena, stillWorks, unharmed, type Arena } from './arena.ts'
import { keepsLittle } from './memory.ts'

const megabyte = 1024 * 1024
const basil = (arena: Arena, device = 'flood'): Promise<Device> =>
  enter(arena.world, memberHello('basil', 'first', device))
const post = (n: number) => create('takeaways', `f${n}x`, { owner: id('basil') })
const step1 = encodeSync(syncStep.step1, new Uint8Array([0]))

describe('a flood from one member', () => {
  it('of acts is held, then closes that socket; nobody else waits', async () => {
    const arena = await openArena()
    const device = await basil(arena)
    for (let n = 1; n <= 200; n += 1) device.act(n, post(n))
    arena.witness.act(2, create('takeaways', 'meanwhile', { owner: id('chloe') }))
    await settle()
    expect(device.closed).toBe('busy')
    expect(arena.witness.answers.at(-1)).toEqual({ kind: 'done', n: 2 })
    const done = device.answers.length
    expect(done).toBeLessThanOrEqual(defaultLimits.actsBurst)
    const before = await bytesOf(arena)
    await arena.world.surroundings.advance(60_000)
    expect([await bytesOf(arena), device.answers.length]).toEqual([before, done])
    const back = await basil(arena)
    // Decided when the socket was closed, unanswered: said again, they are answered the same.
    expect(back.welcome?.nextAct).toBeLessThanOrEqual(defaultLimits.actsBurst + 1)
    await stillWorks(arena)
  })

  it('gains nothing by coming back: the pace is the member’s', async () => {
    const arena = await openArena()
    let done = 0
    for (let time = 0; time < 10; time += 1) {
      const device = await basil(arena)
      const first = device.welcome?.nextAct ?? 1
      for (let n = first; n < first + 40; n += 1) device.act(n, post(n))
      await settle()
      done += device.answers.length
      device.leave()
      await settle()
    }
    expect(done).toBeLessThanOrEqual(defaultLimits.actsBurst)
    await stillWorks(arena)
  })

  it('nor by six sockets and six devices', async () => {
    const arena = await openArena()
    const devices = await Promise.all(
      Array.from({ length: 6 }, (_, at) => basil(arena, `phone${at}x`)),
    )
    const seventh = dial(arena.world, memberHello('basil', 'group', 'seventh'))
    await arena.world.surroundings.advance(300)
    expect(seventh.closed).toBe('busy')
    for (let n = 1; n <= 10; n += 1)
      for (const [at, device] of devices.entries()) device.act(n, post(at * 100 + n))
    await settle()
    const answers = devices.reduce((sum, device) => sum + device.answers.length, 0)
    expect(answers).toBeLessThanOrEqual(defaultLimits.actsBurst)
    await arena.world.surroundings.advance(10_000)
    expect(devices.every(({ answers: all }) => all.length === 10)).toBe(true)
  })

  it('of gestures stays within the pace, and what it held is forgotten with its socket', async () => {
    const arena = await openArena()
    const device = await basil(arena)
    const before = arena.witness.presences.length
    for (let time = 0; time < 200; time += 1)
      device.send(encodeGesture({ gesture: time % 2 === 0 ? 'out-of-frame' : 'mistake' }))
    expect(device.closed).toBe('busy')
    await arena.world.surroundings.advance(30_000)
    const told = arena.witness.presences.length - before
    expect(told).toBeLessThanOrEqual(defaultLimits.actsBurst + 2)
    await stillWorks(arena)
  })

  it('[V1.8] of « on sort du cadre », on and off, makes no screen flicker and shuts nobody else out of it', async () => {
    const arena = await openArena()
    const { witness, tiers, world } = arena
    const dora = await enter(world, memberHello('dora', 'first'))
    const before = witness.presences.length
    const seenSince: (boolean | undefined)[] = []
    // A hundred a second for a minute, by six sockets that come back as soon as they are cut.
    for (let tick = 0; tick < 600; tick += 1) {
      const device = await basil(arena, `flicker${tick % 40}x`)
      for (let time = 0; time < 10; time += 1)
        device.send(encodeGesture({ gesture: time % 2 === 0 ? 'out-of-frame' : 'mistake' }))
      device.leave()
      await world.surroundings.advance(100)
      if (tick === 300) dora.send(encodeGesture({ gesture: 'out-of-frame' }))
      if (tick > 300) seenSince.push(witness.presences.at(-1)?.outOfFrame)
    }
    expect(new Set(seenSince)).toEqual(new Set([true]))
    // Thirty turns of two seconds, out and back in each at most; presence itself is in the same frames.
    expect(witness.presences.length - before).toBeLessThanOrEqual(62)
    expect(new Set([witness, tiers].map(({ closed }) => closed))).toEqual(new Set([undefined]))
    await world.surroundings.advance(5_000)
    tiers.send(encodeGesture({ gesture: 'back' }))
    await world.surroundings.advance(2_000)
    expect(witness.presences.at(-1)?.outOfFrame).toBe(false)
    await stillWorks(arena)
  })

  it('of step 1 is answered at its pace: asking costs four bytes, the answer a whole document', async () => {
    const arena = await openArena()
    await unharmed(arena, async () => {
      const device = await basil(arena)
      const before = device.frames.length
      for (let time = 0; time < 5_000; time += 1) device.send(step1)
      await settle()
      expect(device.closed).toBe('busy')
      expect(device.frames.length - before).toBeLessThanOrEqual(defaultLimits.actsBurst)
    })
  })

  it('of devices leaves the others their place', async () => {
    const arena = await openArena()
    for (let each = 0; each < roomLimits.devicesPerMember; each += 1) {
      const device = dial(arena.world, memberHello('basil', 'first', `d${each}x`))
      await settle()
      device.act(1, remove('echoes', 'none'))
      await settle()
      device.leave()
      await arena.world.surroundings.advance(200)
    }
    const more = dial(arena.world, memberHello('basil', 'first', 'more'))
    await arena.world.surroundings.advance(300)
    expect(more.closed).toBe('tooMany')
    expect((await enter(arena.world, memberHello('dora', 'first', 'new'))).welcome?.role).toBe(
      'peer',
    )
    await stillWorks(arena)
  })

  it('of frames with nothing in them never gets past the first', async () => {
    const arena = await openArena()
    await keepsLittle(8 * megabyte, () =>
      unharmed(arena, async () => {
        const device = await basil(arena)
        for (let time = 0; time < 20_000; time += 1) device.send(new Uint8Array(16))
        expect(device.closed).toBe('badFrame')
      }),
    )
  })
})

describe('a room filled up', () => {
  it('refuses records beyond its number, and takes withdrawals', async () => {
    const arena = await openArena({ actsBurst: 1_000 })
    const device = await basil(arena)
    for (let n = 1; n <= 40; n += 1) {
      device.act(n, ...Array.from({ length: 20 }, (_, at) => post(n * 100 + at)))
      await settle()
    }
    expect(device.answers.at(-1)).toMatchObject({ kind: 'refused', reason: 'too-many' })
    device.act(41, ...Array.from({ length: 20 }, (_, at) => remove('takeaways', `f${100 + at}x`)))
    await settle()
    expect(device.answers.at(-1)).toEqual({ kind: 'done', n: 41 })
    await stillWorks(arena)
  })

  it('becomes read-only at its size, whatever the words, and one’s own may still leave', async () => {
    const arena = await openArena({ roomBytes: 64 * 1024, actsBurst: 1_000 })
    const device = await basil(arena)
    const words = `1.${'w'.repeat(10_900)}`
    for (let n = 1; n <= 10; n += 1) {
      device.act(n, create('takeaways', `f${n}x`, { owner: id('basil'), words }))
      await settle()
    }
    expect(device.answers.filter(({ kind }) => kind === 'done')).toHaveLength(5)
    expect(device.answers.at(-1)).toMatchObject({ reason: 'read-only' })
    const state = await arena.world.core.stateOf(roomName('first'))
    expect(state?.length).toBeLessThan(80 * 1024)
    device.act(11, remove('takeaways', 'f1x'))
    await settle()
    expect(device.answers.at(-1)).toEqual({ kind: 'done', n: 11 })
  })
})

describe('t08 a slow reader', () => {
  it('is cut once a mebibyte waits, and never fed more', async () => {
    const arena = await openArena()
    const slow = await basil(arena, 'slow')
    slow.buffered = megabyte + 1
    const heard = slow.frames.length
    arena.witness.act(2, create('takeaways', 'news', { owner: id('chloe') }))
    await settle()
    expect([slow.closed, slow.frames.length]).toEqual(['tooSlow', heard])
    expect(arena.witness.closed).toBeUndefined()
    await arena.world.surroundings.advance(60_000)
    expect(slow.frames).toHaveLength(heard)
  })

  it('e05 leaves no trace of who, where or with which token in the relay’s log', async () => {
    const arena = await openArena()
    const slow = await basil(arena, 'slow')
    slow.sync(new Uint8Array([1, 9, 200, 1]))
    await settle()
    dial(arena.world, inviteHello('eve', 'guess'))
    await arena.world.surroundings.advance(1_000)
    const said = arena.world.log.lines.join('\n')
    expect(said).toContain('a device is ahead')
    for (const secret of ['basil', 'eve', 'first', sealed('told'), hashOf('basil')])
      expect(said).not.toContain(secret)
  })
})
