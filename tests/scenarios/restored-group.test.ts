import { describe, expect, it, vi } from 'vitest'
import { foundAgain } from '../../client/src/acts/create-group.ts'
import type { OpenRoom } from '../../client/src/acts/open-group.ts'
import {
  facilitatesToo,
  here,
  joined,
  looking,
  nameIn,
  rename,
  removes,
  type Seated,
} from '../fixtures/seated-people.ts'
import {
  backUp,
  disk,
  eachOnARelay,
  endedBy,
  enter,
  hasAll,
  openedSince,
  restore,
  until,
} from './restored-relay.ts'

vi.setConfig({ testTimeout: 60_000 })
eachOnARelay()

/** « Refaire le groupe » on the device of whoever facilitates. */
function again(who: Seated, code?: string) {
  const hold = async (_: unknown, open: OpenRoom) => {
    await who.open.stop()
    Object.assign(who, { open })
  }
  return foundAgain({ device: who.device, hold }, who.group, code)
}

/** At the open door, to the seat that was theirs. */
async function backBy(who: Seated, name: string): Promise<Seated> {
  await who.open.stop()
  const { seating, sitting } = await looking(who.storage, name)
  expect(seating.mine).toBe(name)
  expect(await seating.takeSeat(name)).toBe('seated')
  return sitting()
}

/** The back-up is of before the group; of everybody, nobody gets in. */
async function lost(code?: string) {
  const all = await openedSince()
  const { room, open, hers, his, awa, basil } = all
  await removes(here.helene, await joined('Karim'))
  await rename(here.helene, 'Encadrer dehors, ensemble')
  await until(() => expect(here.helene.open.connection.getState().waiting).toBe(0))
  backUp(here.helene.group, room)
  await restore(code)
  for (const who of [here.helene, awa, basil])
    await until(() => expect(endedBy(who.open)).toBe('notAdmitted'))
  for (const each of [open, hers, his]) await each.stop()
  return all
}

describe('[Z2.9] a group founded after the back-up that is restored', () => {
  it('is made again by who facilitates it; everybody comes back to their seat, with their words', async () => {
    const { room, awa, basil } = await lost()
    const { helene } = here
    expect(await again(helene)).toBe('founded')
    await until(async () => expect((await helene.ring()).founded).toBe(true))
    const session = await enter(helene, room)
    for (const [who, name] of [
      [awa, 'Awa'],
      [basil, 'Basil'],
    ] as const)
      await enter(await backBy(who, name), room)
    await hasAll(session, 'Quarante bottes', 'Le tracteur')
    expect(nameIn(helene)).toBe('Encadrer dehors, ensemble')
    expect(helene.open.connection.getState()).toMatchObject({ waiting: 0, refused: [] })
  })

  it('is made with the words that its host asks for by then, and with no other ones', async () => {
    await lost('sillon clair')
    const { helene } = here
    expect(await again(helene)).toBe('code')
    expect(await again(helene, 'sillon sombre')).toBe('code')
    expect(disk.shelves.has(helene.group)).toBe(false)
    expect(await again(helene, 'sillon clair')).toBe('founded')
    await until(() => expect(nameIn(helene)).toBe('Encadrer dehors, ensemble'))
  })

  it('is not made without a network, and nothing changes by it', async () => {
    await lost()
    const { helene } = here
    helene.reach(false)
    expect(await again(helene)).toBe('offline')
    expect(await helene.ring()).toMatchObject({ founded: true })
    helene.reach(true)
    expect(await again(helene)).toBe('founded')
  })

  it('is not made again where it is there: who was put out while away stays so, and nothing is lost here', async () => {
    const awa = await joined('Awa')
    const { helene } = here
    await facilitatesToo(awa)
    helene.reach(false)
    await removes(awa, helene)
    await until(() => expect(awa.open.connection.getState().waiting).toBe(0))
    helene.reach(true)
    await until(() => expect(endedBy(helene.open)).toBe('notAdmitted'))
    expect(await again(helene)).toBe('there')
    expect(nameIn(helene)).toBe('Encadrer dehors')
    expect((await helene.ring()).founded).toBe(true)
    expect(awa.open.connection.getState().state).toBe('live')
  })

  it('that was erased since is not: its tombstone tells whoever would make it again', async () => {
    await lost()
    const { helene } = here
    disk.buried.add(helene.group)
    await again(helene)
    await until(() => expect(endedBy(helene.open)).toBe('erased'))
    expect(disk.shelves.has(helene.group)).toBe(false)
    await until(() => expect(nameIn(helene)).toBeUndefined())
  })
})
