import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  createHello,
  doorOperations,
  inviteHello,
  memberHello,
  token,
} from '../../server/room/testing/people.ts'
import { machine, type Started } from '../../server/start-relay.ts'
import { call, startReal, stopAll } from './real-relay.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await stopAll()
})

const quick = { admissionMs: 20 }
const proxies = ['127.0.0.1']

async function asks(relay: Started, door: string, from?: string): Promise<number | 'open'> {
  const line = await call(relay, from)
  line.ask(token(door))
  const said = await line.heard()
  line.socket.terminate()
  return typeof said === 'number' ? said : 'open'
}

/** A group whose door and invitation stand open. */
async function openGroup(relay: Started): Promise<void> {
  const awa = await call(relay)
  awa.hello(createHello('awa', 'group'))
  await awa.heard()
  await awa.heard()
  awa.act(1, ...doorOperations(Date.now() + 600_000))
  await awa.heard()
  awa.socket.terminate()
}

/** Tells whether that wait was ever asked for: what it asks for is known, how long it takes is not. */
function waitsOf(ms: number): () => boolean {
  const waits = vi.spyOn(globalThis, 'setTimeout')
  return () => waits.mock.calls.some(([, asked]) => asked === ms)
}

describe('doors that lead nowhere', () => {
  it('are asked for slower and slower, then not at all, from that address alone', async () => {
    const limits = { ...quick, doorFailuresPerMinute: 2 }
    const relay = await startReal({ limits, proxies })
    await openGroup(relay)
    const hasWaited = waitsOf(250)
    expect(await asks(relay, 'nowhere', '192.0.2.7')).toBe(4401)
    expect(hasWaited()).toBe(false)
    expect(await asks(relay, 'nowhere', '192.0.2.7')).toBe(4401)
    expect(hasWaited()).toBe(true)
    for (const door of ['nowhere', 'door']) expect(await asks(relay, door, '192.0.2.7')).toBe(4529)
    expect(await asks(relay, 'door', '192.0.2.8')).toBe('open')
  })

  it('count even when nobody waits for the answer, and many at once', async () => {
    const limits = { doorFailuresPerMinute: 2 }
    const relay = await startReal({ limits })
    await openGroup(relay)
    for (const door of ['one', 'two']) {
      const line = await call(relay)
      line.ask(token(door))
      line.socket.close()
      await line.ended
    }
    await expect.poll(() => asks(relay, 'door')).toBe(4529)
  })

  it('do not count when they open: a whole room joins by the same words', async () => {
    const relay = await startReal({ limits: { ...quick, doorFailuresPerMinute: 2 } })
    await openGroup(relay)
    for (let person = 0; person < 8; person += 1) expect(await asks(relay, 'door')).toBe('open')
  })

  it('are as many in an hour', async () => {
    const relay = await startReal({ limits: { ...quick, doorFailuresPerHour: 1 } })
    expect(await asks(relay, 'nowhere')).toBe(4401)
    expect(await asks(relay, 'nowhere')).toBe(4529)
  })
})

/** Said to be tried: how often, on this line. */
const saidTried = ({ frames }: Awaited<ReturnType<typeof call>>): number =>
  frames.filter((bytes) => bytes.includes('"door-tried"')).length

describe('[W1.9] the facilitator', () => {
  const limits = { ...quick, wrongWords: 2, doorFailuresPerMinute: 100, joinFailuresPerRoom: 1 }

  it('is told of wrong words from many addresses, once a minute', async () => {
    const relay = await startReal({ limits, proxies })
    await openGroup(relay)
    const awa = await call(relay)
    awa.hello(memberHello('awa', 'group'))
    await awa.heard()
    const triesFrom = async (each: number): Promise<void> =>
      expect(await asks(relay, 'nowhere', `192.0.2.${each}`)).toBe(4401)
    for (const each of [1, 2]) await triesFrom(each)
    expect(saidTried(awa)).toBe(0)
    for (const each of [3, 4, 5]) await triesFrom(each)
    expect(await asks(relay, 'door')).toBe('open')
    await expect.poll(() => saidTried(awa)).toBe(1)
    expect(awa.frames.join('')).not.toContain('192.0.2')
  })

  it('is told of links that do not fit her room, and words that open count for nothing', async () => {
    const relay = await startReal({ limits: { ...limits, slowJoinMs: 20 } })
    await openGroup(relay)
    const awa = await call(relay)
    awa.hello(memberHello('awa', 'group'))
    await awa.heard()
    for (let each = 0; each < 6; each += 1) expect(await asks(relay, 'door')).toBe('open')
    expect(saidTried(awa)).toBe(0)
    for (let each = 0; each < 2; each += 1) {
      const eve = await call(relay)
      eve.hello(inviteHello('eve', 'wrong'))
      expect(await eve.ended).toBe(4401)
    }
    await expect.poll(() => saidTried(awa)).toBe(1)
  })
})

describe('groups created from one address', () => {
  it('are so many an hour; whoever has a seat comes and goes', async () => {
    const relay = await startReal({ limits: { ...quick, groupsPerAddressHour: 2 }, proxies })
    const creates = async (room: string, from: string): Promise<number | 'made'> => {
      const line = await call(relay, from)
      line.hello(createHello('awa', room))
      const said = await line.heard()
      return typeof said === 'number' ? said : 'made'
    }
    expect(await creates('one', '2001:db8:1:2::a')).toBe('made')
    // Another address of the same line.
    expect(await creates('two', '2001:db8:1:2:ffff::b')).toBe('made')
    expect(await creates('three', '2001:db8:1:2::c')).toBe(4403)
    expect(await creates('three', '2001:db8:1:3::a')).toBe('made')
    const back = await call(relay, '2001:db8:1:2::a')
    back.hello(memberHello('awa', 'one'))
    expect(await back.heard()).toBeInstanceOf(Buffer)
  })
})

describe('invitations that do not fit', () => {
  it('make all of that room slow, and shut nobody out', async () => {
    const limits = { ...quick, joinFailuresPerRoom: 1, slowJoinMs: 271 }
    const relay = await startReal({ limits })
    await openGroup(relay)
    const hasWaited = waitsOf(limits.slowJoinMs)
    const joins = async (invitation: string): Promise<readonly [boolean, boolean]> => {
      const line = await call(relay)
      line.hello(inviteHello('basil', invitation))
      const isIn = typeof (await line.heard()) !== 'number'
      return [isIn, hasWaited()]
    }
    expect(await joins('wrong')).toEqual([false, false])
    expect(await joins('link')).toEqual([true, true])
  })

  it('hold what comes behind, in order, and no more than may wait', async () => {
    const limits = { ...quick, joinFailuresPerRoom: 1, slowJoinMs: 100 }
    const relay = await startReal({ limits })
    await openGroup(relay)
    const wrong = await call(relay)
    wrong.hello(inviteHello('basil', 'wrong'))
    await wrong.ended
    const line = await call(relay)
    line.hello(inviteHello('basil'))
    line.socket.send(Buffer.from('00000100', 'hex'))
    expect(await line.heard()).toBeInstanceOf(Buffer)
    while (line.frames.at(-1)?.[0] !== 0) await line.heard()
    const pushy = await call(relay)
    pushy.hello(inviteHello('basil'))
    for (let frame = 0; frame < 8; frame += 1) pushy.socket.send(Buffer.from('00000100', 'hex'))
    expect(await pushy.ended).toBe(4529)
  })
})

describe('the same shape', () => {
  it('[W1.5] for a room that is not, a wrong token and a door unknown: code, size and time', async () => {
    // Time stands still, so that the wait it asks for is the whole of what an answer takes.
    const waits: number[] = []
    const after: typeof machine.after = (ms, run) => {
      waits.push(ms)
      return machine.after(ms, run)
    }
    const surroundings = { ...machine, elapsedMs: () => 0, after }
    const limits = { admissionMs: 61, doorFailuresPerMinute: 100 }
    const relay = await startReal({ limits, proxies }, { surroundings })
    await openGroup(relay)
    const kinds = {
      room: (line: Awaited<ReturnType<typeof call>>) => line.hello(memberHello('awa', 'absent')),
      token: (line: Awaited<ReturnType<typeof call>>) => line.hello(memberHello('eve', 'group')),
      invitation: (line: Awaited<ReturnType<typeof call>>) => line.hello(inviteHello('eve', 'no')),
      door: (line: Awaited<ReturnType<typeof call>>) => line.ask(token('nowhere')),
    }
    const seen: Record<string, { bytes: Set<number>; codes: Set<number>; waits: Set<number> }> = {}
    for (let round = 0; round < 4; round += 1) {
      for (const [name, say] of Object.entries(kinds)) {
        const line = await call(relay, `192.0.2.${round}`)
        waits.length = 0
        say(line)
        const kind = (seen[name] ??= { bytes: new Set(), codes: new Set(), waits: new Set() })
        kind.codes.add(await line.ended)
        kind.bytes.add(line.frames.length)
        kind.waits.add(Math.max(...waits.filter((ms) => ms <= limits.admissionMs)))
      }
    }
    for (const { codes, bytes, waits: asked } of Object.values(seen)) {
      expect([[...codes], [...bytes], [...asked]]).toEqual([[4401], [0], [limits.admissionMs]])
    }
  })
})
