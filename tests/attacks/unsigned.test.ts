import { beforeEach, describe, expect, it } from 'vitest'
import { gather } from '../../server/room/testing/gather.ts'
import {
  create,
  doorOperations,
  hashOf,
  id,
  inviteHello,
  memberHello,
  roomName,
  screenHello,
  sealed,
} from '../../server/room/testing/people.ts'
import {
  changed,
  sitDown,
  table,
  unsigned,
  withdrawn,
} from '../../server/room/testing/unsigned-people.ts'
import {
  createWorld,
  dial,
  settle,
  type Device,
  type World,
} from '../../server/room/testing/world.ts'
import { onlyId } from '../../shared/model/ids.ts'
import { frame } from '../../shared/wire/frames.ts'
import { encodeJson } from '../../shared/wire/json-frame.ts'

let world: World
let people: Device[]
const names = ['awa', ...table]

const device = (name: string): Device => people[names.indexOf(name)] as Device
const room = () => world.core.stateOf(roomName('first'))
const heldOnDisk = (): string => {
  const shelf = world.disk.shelves.get(roomName('first'))
  return Buffer.concat((shelf?.entries ?? []).map(({ bytes }) => bytes)).toString('utf8')
}
/** A frame as JSON, one of its fields otherwise. */
const bent = (bytes: Uint8Array, bend: (post: Record<string, unknown>) => unknown): Uint8Array => {
  const post = JSON.parse(Buffer.from(bytes.subarray(1)).toString('utf8')) as {
    unsigned: Record<string, unknown>
  }
  return encodeJson(frame.act, bend(post.unsigned))
}
const withRecord = (fields: object) => (post: Record<string, unknown>) => ({
  unsigned: { ...post, record: { ...(post['record'] as object), ...fields } },
})

/** Dora holds a post that waits; Emil's is on the table; Farida attacks. */
beforeEach(async () => {
  world = createWorld()
  await gather(world, table)
  people = await sitDown(world, names)
  device('dora').send(unsigned('situations', 'emils'))
  await settle()
  device('awa').act(2, { op: 'reveal', collection: 'held', id: onlyId })
  await settle()
  device('dora').send(unsigned('situations', 'doras'))
  await settle()
})

describe('[U1.6, R1.1] an attack through posts without signature', () => {
  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    [
      'b13 another’s waiting post, changed',
      changed('situations', 'doras', { secret: 'x' }),
      'owner',
    ],
    [
      'b13 another’s waiting post, gone',
      withdrawn('situations', 'doras', { secret: 'x' }),
      'owner',
    ],
    ['b13 a shown post, changed', changed('situations', 'emils', { secret: 'x' }), 'owner'],
    ['b13 a shown post, gone', withdrawn('situations', 'emils', { secret: 'x' }), 'owner'],
    ['b13 a signed record by the secret of nothing', withdrawn('situations', 'signed'), 'missing'],
    ['b18 a step to come', unsigned('situations', 'x', { stint: 1 }), 'step-over'],
    [
      'a02 in a name',
      bent(unsigned('situations', 'x'), withRecord({ owner: id('dora') })),
      'owner',
    ],
    ['b06 rev 0', bent(unsigned('situations', 'x'), withRecord({ rev: 0 })), 'unknown'],
    ['b07 a stale revision', changed('situations', 'doras', { rev: 9 }), 'stale'],
    [
      'b11 an unknown field',
      bent(unsigned('situations', 'x'), withRecord({ by: 'me' })),
      'unknown',
    ],
    [
      'c18 clear words',
      bent(unsigned('situations', 'x'), withRecord({ words: 'clear' })),
      'unknown',
    ],
    [
      'e01 words of another length',
      bent(unsigned('situations', 'x'), withRecord({ words: sealed('x') })),
      'unknown',
    ],
    ['another’s signed id', unsigned('situations', 'signed'), 'exists'],
    ['the id of something else said', unsigned('questions', 'signed', { of: 'signed' }), 'exists'],
    [
      'the one id of single records',
      bent(unsigned('situations', 'x'), (post) => ({ unsigned: { ...post, id: onlyId } })),
      'unknown',
    ],
  ]

  it.each(refused)('%s', async (_, bytes, reason) => {
    device('dora').act(1, create('situations', 'signed', { owner: id('dora') }))
    await settle()
    const [before, disk] = [await room(), heldOnDisk()]
    const heard = device('basil').frames.length
    device('farida').send(bytes)
    await settle()
    expect(device('farida').held.at(-1)).toMatchObject({ kind: 'not-held', reason })
    expect([await room(), heldOnDisk()]).toEqual([before, disk])
    expect(device('basil').frames.length).toBe(heard)
  })

  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['a number beside it', bent(unsigned('situations', 'x'), (post) => ({ n: 1, unsigned: post }))],
    [
      'a device in it',
      bent(unsigned('situations', 'x'), (post) => ({ unsigned: { ...post, device: id('x') } })),
    ],
    [
      'a secret of another length',
      bent(withdrawn('situations', 'doras'), (post) => ({ unsigned: { ...post, secret: 'x' } })),
    ],
    [
      'no secret at all',
      bent(withdrawn('situations', 'doras'), ({ secret: _none, ...post }) => ({ unsigned: post })),
    ],
    [
      'both secret and hash',
      bent(unsigned('situations', 'x'), (post) => ({
        unsigned: { ...post, secret: 's'.repeat(43) },
      })),
    ],
    [
      'a step that is no number',
      bent(unsigned('situations', 'x'), (post) => ({ unsigned: { ...post, stint: '0' } })),
    ],
    [
      'a record by __proto__',
      encodeJson(
        frame.act,
        JSON.parse(
          `{"unsigned":{"op":"create","stint":0,"collection":"situations","id":"${id('x')}","edit":"${'e'.repeat(43)}","record":{"__proto__":{}}}}`,
        ),
      ),
    ],
  ]

  it.each(broken)('closes its own socket and nobody else’s: %s', async (_, bytes) => {
    const before = await room()
    device('farida').send(bytes)
    await settle()
    expect([device('farida').closed, device('basil').closed]).toEqual(['badFrame', undefined])
    expect(await room()).toEqual(before)
  })

  it('b14 a sixth post, from two devices of one member', async () => {
    const tab = dial(world, memberHello('farida', 'first', 'tab'))
    await settle()
    for (const name of ['one', 'two', 'three']) device('farida').send(unsigned('situations', name))
    for (const name of ['four', 'five', 'six']) tab.send(unsigned('situations', name))
    await settle()
    await world.surroundings.advance(1_000)
    const reasons = tab.held.map((answer) => ('reason' in answer ? answer.reason : 'held'))
    expect(reasons).toEqual(['held', 'held', 'enough-unsigned'])
  })

  it('a screen, a guest, a group’s room, somebody removed', async () => {
    device('awa').act(3, { op: 'create', collection: 'screens', id: hashOf('wall'), record: {} })
    await settle()
    const screen = dial(world, screenHello('wall'))
    await settle()
    const group = dial(world, memberHello('farida', 'group', 'f-group'))
    const cockpit = dial(world, memberHello('awa', 'group', 'a-group'))
    await settle()
    cockpit.act(1, ...doorOperations(world.surroundings.nowMs() + 600_000))
    await settle()
    const guest = dial(world, inviteHello('guest'))
    await settle()
    screen.send(unsigned('situations', 'x'))
    group.send(unsigned('situations', 'x'))
    guest.send(unsigned('situations', 'x'))
    await settle()
    expect(screen.closed).toBeDefined()
    expect(group.held.at(-1)).toMatchObject({ kind: 'not-held', reason: 'unknown' })
    expect(guest.held.at(-1)).toMatchObject({ kind: 'not-held', reason: 'role' })
    cockpit.act(2, { op: 'remove', collection: 'seats', id: id('farida') })
    await settle()
    expect(device('farida').closed).toBe('removed')
  })

  it('the ledger’s own record, written or taken away by anybody', async () => {
    const before = [await room(), heldOnDisk()]
    const record = { stint: 0, posts: [] }
    const tries = ['awa', 'farida'].map((name) => {
      const n = name === 'awa' ? 3 : 1
      for (const [index, op] of (['create', 'change', 'remove'] as const).entries()) {
        const request = { op, collection: 'held', id: onlyId }
        device(name).act(n + index, op === 'remove' ? request : { ...request, record })
      }
      return device(name)
    })
    await settle()
    for (const each of tries) {
      expect(each.answers.slice(-3).every(({ kind }) => kind === 'refused')).toBe(true)
    }
    expect(await room()).toEqual(before[0])
    device('awa').act(6, { op: 'reveal', collection: 'held', id: onlyId })
    await settle()
    expect(Object.keys(device('awa').records('situations')).sort()).toEqual([
      id('doras'),
      id('emils'),
    ])
  })

  it('[G1.5] what was withdrawn while it waited is not on the disk once the room rests', async () => {
    const words = Buffer.from('doras.').toString('base64url')
    expect(heldOnDisk()).toContain(words)
    device('dora').send(withdrawn('situations', 'doras'))
    await settle()
    for (const each of people) each.leave()
    await world.surroundings.advance(120_000)
    const shelf = world.disk.shelves.get(roomName('first'))
    const all = [...(shelf?.entries ?? []), ...(shelf?.snapshot ? [shelf.snapshot] : [])]
    expect(all.some(({ bytes }) => Buffer.from(bytes).toString('utf8').includes(words))).toBe(false)
  })
})
