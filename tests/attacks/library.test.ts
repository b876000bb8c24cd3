import { beforeEach, describe, expect, it } from 'vitest'
import {
  create,
  hashOf,
  id,
  memberHello,
  remove,
  roomName,
} from '../../server/room/testing/people.ts'
import {
  createWorld,
  dial,
  settle,
  type Device,
  type World,
} from '../../server/room/testing/world.ts'
import type { Request } from '../../shared/policy/decide.ts'
import type { Hello } from '../../shared/wire/hello.ts'
import { enter } from './arena.ts'

let world: World
let coordinator: Device

const opens = (name: string, room: string): Hello => ({
  ...(memberHello(name, room) as Extract<Hello, { kind: 'member' }>),
  kind: 'create',
  opens: 'library',
})
const seat = (name: string, role: string): Request => ({
  op: 'create',
  collection: 'seats',
  id: id(name),
  record: { role },
})
const pass = (name: string, member: string): Request => ({
  op: 'create',
  collection: 'passes',
  id: hashOf(name),
  record: { member: id(member) },
})
/** Whoever deposits says hello under the one name, with the token of the link. */
const depositor = (device: string, link = 'depositor'): Hello => ({
  ...(memberHello(link, 'library', device) as Extract<Hello, { kind: 'member' }>),
  member: id('depositor'),
})
const text = (name: string): Request[] => [
  create('releasedTexts', name, { owner: id('depositor'), words: `1.${'t'.repeat(235)}` }),
  seat(name, 'withdrawer'),
  pass(name, name),
]
const trace = (name: string): Request =>
  create('withdrawnTexts', name, { owner: id(name), words: `1.${'t'.repeat(235)}` })

beforeEach(async () => {
  world = createWorld({})
  coordinator = await enter(world, opens('coordinator', 'library'))
  coordinator.act(1, seat('depositor', 'depositor'), pass('depositor', 'depositor'))
  await settle()
})

describe('[B1.5] whoever deposits, or withdraws', () => {
  it('reads nothing: asking for the document closes their socket', async () => {
    const one = dial(world, depositor('laptop'))
    await settle()
    one.act(1, ...text('text'))
    await settle()
    expect(one.answers).toEqual([{ kind: 'done', n: 1 }])
    expect(coordinator.welcome?.role).toBe('coordinator')
    for (const hello of [depositor('other'), memberHello('text', 'library', 'phone')]) {
      const blind = dial(world, hello)
      await settle()
      expect(blind.closed).toBeUndefined()
      const heard = blind.frames.length
      blind.sync()
      await settle()
      expect([blind.closed, blind.frames.length]).toEqual(['notAllowed', heard])
    }
  })

  it('hears nothing of what others bring', async () => {
    const [one, other] = [dial(world, depositor('laptop')), dial(world, depositor('another'))]
    await settle()
    const heard = other.frames.length
    one.act(1, ...text('text'))
    await settle()
    expect(other.frames).toHaveLength(heard)
  })

  it('[B1.4] withdraws their own text and no other, with its own token alone', async () => {
    const one = dial(world, depositor('laptop'))
    await settle()
    one.act(1, ...text('text'))
    one.act(2, ...text('other'))
    await settle()
    one.act(3, remove('releasedTexts', 'text'))
    const phone = dial(world, memberHello('text', 'library', 'phone'))
    await settle()
    phone.act(1, remove('releasedTexts', 'other'), trace('other'))
    phone.act(2, remove('releasedTexts', 'text'), trace('text'))
    phone.act(3, ...text('new'))
    await settle()
    const said = [...one.answers.slice(-1), ...phone.answers]
    expect(said.map((answer) => ('reason' in answer ? answer.reason : answer.kind))).toEqual([
      'role',
      'owner',
      'done',
      'role',
    ])
    const thief = dial(world, { ...depositor('thief'), member: id('other') } as Hello)
    await world.surroundings.advance(300)
    expect(thief.closed).toBe('notAdmitted')
  })
})

describe('[B1.6] the link', () => {
  it('opens nothing once it was renewed, and what was let out stays', async () => {
    const one = dial(world, depositor('laptop'))
    await settle()
    one.act(1, ...text('text'))
    await settle()
    coordinator.act(
      2,
      { op: 'remove', collection: 'passes', id: hashOf('depositor') },
      pass('renewed', 'depositor'),
    )
    await settle()
    expect(one.closed).toBe('removed')
    const late = dial(world, depositor('late'))
    const fresh = dial(world, depositor('fresh', 'renewed'))
    const withdrawal = dial(world, memberHello('text', 'library', 'phone'))
    await world.surroundings.advance(300)
    expect([late.closed, fresh.closed, withdrawal.closed]).toEqual([
      'notAdmitted',
      undefined,
      undefined,
    ])
  })

  it('and any token, at a room that is not there, are answered alike', async () => {
    const tries: Hello[] = [
      { ...memberHello('depositor', 'nowhere') },
      { ...memberHello('zoe', 'library') },
      opens('zoe', 'library'),
      { ...(opens('zoe', 'nested') as object), group: roomName('library') } as Hello,
    ]
    for (const hello of tries) {
      const device = dial(world, hello)
      await world.surroundings.advance(299)
      expect(device.closed).toBeUndefined()
      await world.surroundings.advance(1)
      expect([hello, device.closed, device.frames]).toEqual([hello, 'notAdmitted', []])
    }
    const nested = { ...(opens('coordinator', 'nested') as object), group: roomName('library') }
    const device = dial(world, nested as Hello)
    await world.surroundings.advance(300)
    expect(device.closed).toBe('notAllowed')
  })
})
