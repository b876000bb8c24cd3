import { beforeEach, describe, expect, it } from 'vitest'
import {
  change,
  create,
  id,
  memberHello,
  remove,
  roomName,
} from '../../server/room/testing/people.ts'
import { settle, type Device } from '../../server/room/testing/world.ts'
import type { Request } from '../../shared/policy/decide.ts'
import { enter, openArena, type Arena } from './arena.ts'
import { by } from './attempts.ts'

let arena: Arena

beforeEach(async () => {
  arena = await openArena()
})

async function attempt(who: string, operations: readonly Request[]): Promise<Device> {
  const device = await enter(arena.world, memberHello(who, 'first', `${who}-attack`))
  device.act(1, ...operations)
  await settle()
  return device
}

describe('[R1.6] an id names one thing', () => {
  it('a withdrawal takes what was said about it and nothing else, whatever ids are tried', async () => {
    const { tiers, witness } = arena
    tiers.act(2, create('conceptLinks', 'link', by('awa', { of: id('stake') })))
    await settle()
    const twin = await attempt('basil', [create('situations', 'stake', by('basil'))])
    expect(twin.answers).toEqual([{ kind: 'refused', n: 1, reason: 'exists' }])
    twin.act(2, create('echoes', 'echo', by('basil', { of: id('told') })))
    await settle()
    witness.act(2, remove('situations', 'told'))
    await settle()
    expect(Object.keys(witness.records('situations'))).toEqual([id('mine')])
    expect([witness.records('echoes'), witness.records('placements')]).toEqual([{}, {}])
    expect(Object.keys(witness.records('conceptLinks'))).toEqual([id('link')])
  })

  it('an id of another room is missing here', async () => {
    const { stranger } = arena
    stranger.act(1, create('charter', 'main', by('zoe')))
    await settle()
    expect(stranger.answers).toEqual([{ kind: 'done', n: 1 }])
    const device = await attempt('basil', [change('script', 'main', by('zoe', { rev: 2 }))])
    expect(device.answers).toEqual([{ kind: 'refused', n: 1, reason: 'role' }])
    expect(await arena.world.core.stateOf(roomName('nowhere'))).toBeUndefined()
  })
})
