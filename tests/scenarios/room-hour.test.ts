import { expect, it } from 'vitest'
import { create, createHello, id } from '../../server/room/testing/people.ts'
import { createWorld, dial, settle } from '../../server/room/testing/world.ts'

it('answers too-fast to a room that asked for more than its hour holds, and decides again in the next', async () => {
  const world = createWorld({ limits: { actsPerRoomHour: 3 } })
  const awa = dial(world, createHello('awa', 'group'))
  await settle()
  const says = async (n: number): Promise<void> => {
    awa.act(
      n,
      create('sessions', `s${n}`, { owner: id('awa'), room: 's'.repeat(22), state: 'open' }),
    )
    await settle()
  }
  for (const n of [1, 2, 3, 4]) await says(n)
  const kinds = () =>
    awa.answers.map((answer) => (answer.kind === 'refused' ? answer.reason : answer.kind))
  expect(kinds().slice(0, 3)).not.toContain('too-fast')
  expect(kinds()[3]).toBe('too-fast')
  // What was answered before costs nothing when it is said again.
  await says(3)
  expect(kinds()[4]).toBe(kinds()[2])
  await world.surroundings.advance(3_600_000)
  await says(5)
  expect(kinds()[5]).not.toBe('too-fast')
})
