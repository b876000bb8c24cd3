import { dial, settle, type World } from './world.ts'
import { create, createHello, doorOperations, id, inviteHello, seatOperations } from './people.ts'

/** A group with Awa facilitating and the named peers seated, and its first session open. */
export async function gather(world: World, peers: readonly string[] = ['basil']): Promise<void> {
  const awa = dial(world, createHello('awa', 'group'))
  await settle()
  awa.act(1, ...doorOperations(world.surroundings.nowMs() + 600_000))
  await settle()
  for (const name of peers) {
    const newcomer = dial(world, inviteHello(name))
    await settle()
    newcomer.act(1, ...seatOperations(name))
    await settle()
    newcomer.leave()
  }
  const cockpit = dial(world, createHello('awa', 'first', 'group'))
  await settle()
  cockpit.act(
    1,
    create('script', 'main', { owner: id('awa') }),
    create('progress', 'main', { owner: id('awa'), state: 'open' }),
  )
  await settle()
  cockpit.leave()
  awa.leave()
}
