import { describe, expect, it, vi } from 'vitest'
import { keepingActs } from '../../client/src/acts/keeping-acts.ts'
import { inviteToken } from '../../client/src/seal/branches.ts'
import { hashOf } from '../../client/src/seal/hash.ts'
import { act, remove } from '../../shared/acts/act.ts'
import { startSession } from '../../client/src/acts/start-session.ts'
import { watchEnds } from '../../client/src/acts/watch-ends.ts'
import {
  facilitatesToo,
  here,
  joined,
  looking,
  reopened,
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
  post,
  restore,
  titlesOn,
  until,
} from './restored-relay.ts'

vi.setConfig({ testTimeout: 60_000 })
eachOnARelay()

const watch = async (who: Seated) =>
  watchEnds({ device: who.device, ring: await who.ring(), sessions: new Map() }, who.open)

const sessionsOn = ({ open }: Seated) =>
  [...open.board.getState().sessions.values()].map(({ record }) => record.room)

const datesOn = ({ open }: Seated) =>
  [...open.board.getState().erasures.values()].map(({ record }) => record.room)

describe('[Z2.3] a session opened after the back-up that is restored', () => {
  it('is there again as its devices come back, with every word once, and goes on', async () => {
    const { room, open, hers, his, awa } = await openedSince()
    await restore()
    for (const each of [open, hers, his]) await hasAll(each, 'Quarante bottes', 'Le tracteur')
    expect([open.board.getState().script.size, hers.board.getState().progress.size]).toEqual([1, 1])
    await until(() => expect(sessionsOn(awa)).toEqual([room]))
    // With the day on which its matter goes, as it was announced.
    await until(() => expect(datesOn(awa)).toEqual([room]))
    expect(here.helene.open.connection.getState().refused).toEqual([])
    await post(his, 'Le puits')
    for (const each of [open, hers, his])
      await hasAll(each, 'Quarante bottes', 'Le tracteur', 'Le puits')
    expect(disk.shelves.has(room)).toBe(true)
  })

  it('waits for who facilitates: others keep their words and knock, and nothing ends for them', async () => {
    const { room, open, hers, awa } = await openedSince()
    await open.stop()
    here.helene.reach(false)
    await restore()
    await until(() => expect(awa.open.connection.getState().state).toBe('live'))
    await until(() => expect(hers.connection.getState().state).toBe('awaited'))
    await post(hers, 'Le puits')
    expect(hers.connection.getState()).toMatchObject({ waiting: 1, refused: [] })
    expect(titlesOn(hers)).toHaveLength(3)
    expect(disk.shelves.has(room)).toBe(false)
    here.helene.reach(true)
    const again = await enter(here.helene, room)
    for (const each of [again, hers])
      await hasAll(each, 'Quarante bottes', 'Le tracteur', 'Le puits')
  })

  it('is made again from a device that shows it nowhere, and filled by one that does not either', async () => {
    const { room, open, hers, his, awa, basil } = await openedSince()
    for (const each of [open, hers, his]) await each.stop()
    for (const who of [here.helene, awa, basil]) who.kill()
    await restore()
    const [helene, ...others] = [
      await reopened(here.helene),
      await reopened(awa),
      await reopened(basil),
    ]
    await watch(helene)
    await until(() => expect(disk.shelves.has(room)).toBe(true))
    for (const who of others) await watch(who)
    const again = await enter(helene, room)
    await hasAll(again, 'Quarante bottes', 'Le tracteur')
  })

  it('is made once by two who facilitate, whoever comes first', async () => {
    const { room, open, hers, awa } = await openedSince()
    await facilitatesToo(awa)
    backUp(room)
    await restore()
    for (const each of [open, hers]) await hasAll(each, 'Quarante bottes', 'Le tracteur')
  })
})

describe('[Z2.4] a session opened and erased after the back-up that is restored', () => {
  /** Awa facilitates too and erases it while Hélène and Basil are away. */
  async function erasedSince() {
    const all = await openedSince()
    const { room, open, hers, his, awa, basil } = all
    await facilitatesToo(awa)
    for (const each of [open, his]) await each.stop()
    for (const who of [here.helene, basil]) who.reach(false)
    await keepingActs(awa.open.desk).eraseNow(room)
    await until(() => expect(endedBy(hers)).toBe('erased'))
    await until(async () => expect((await awa.ring()).sessions.get(room)?.isErased).toBe(true))
    return all
  }

  it('stays erased: who facilitates and was away is told, and so is everybody who held it', async () => {
    const { room, basil } = await erasedSince()
    await restore()
    for (const who of [here.helene, basil]) who.reach(true)
    const again = await enter(here.helene, room)
    await until(() => expect(endedBy(again)).toBe('erased'))
    await until(() => expect(titlesOn(again)).toEqual([]))
    const his = await enter(basil, room)
    await until(() => expect(endedBy(his)).toBe('erased'))
    await until(async () => expect(await basil.store.replicas.get(room)).toBeUndefined())
  })

  it('is made again by no device that was told, were its tombstone lost with all the rest', async () => {
    const { room, hers, awa, basil } = await erasedSince()
    await hers.stop()
    backUp(room)
    disk.buried.clear()
    await restore()
    basil.reach(true)
    const [again, his] = [await enter(awa, room), await enter(basil, room)]
    await until(() => expect(endedBy(again)).toBe('notAdmitted'))
    await until(() => expect(his.connection.getState().state).not.toBe('connecting'))
    expect(disk.shelves.has(room)).toBe(false)
  })
})

describe('[Z2.7] whoever came after the back-up that is restored', () => {
  /** Karim came and wrote after the back-up; the relay knows neither his seat nor his words any more. */
  async function cameSince() {
    const { helene } = here
    const { room, open } = await startSession(helene.device, await helene.ring(), helene.open)
    await open.line.synced()
    backUp()
    const karim = await joined('Karim')
    const his = await enter(karim, room)
    await post(his, 'Le tracteur')
    for (const each of [open, his]) await hasAll(each, 'Le tracteur')
    await restore()
    await until(() => expect(karim.open.connection.getState().endedBy).toBe('notAdmitted'))
    await until(() => expect(his.connection.getState().endedBy).toBe('notAdmitted'))
    await hasAll(open)
    return { room, open, karim, his }
  }

  const nameOn = ({ open }: Seated, member: string) =>
    open.board.getState().members.get(member)?.words.name

  it('keeps their words, and brings them back under their name with the seat that was theirs', async () => {
    const { room, open, karim, his } = await cameSince()
    const { member } = await karim.ring()
    expect(titlesOn(his)).toEqual(['Le tracteur'])
    expect(nameOn(karim, member)).toBe('Karim')
    for (const each of [karim.open, his]) await each.stop()
    const { seating, sitting } = await looking(karim.storage, 'Karim')
    expect(seating.mine).toBe('Karim')
    expect(await seating.takeSeat('Karim')).toBe('seated')
    const again = sitting()
    expect(await again.ring()).toMatchObject({
      member,
      sessions: new Map([[room, expect.anything()]]),
    })
    await until(() => expect(nameOn(here.helene, member)).toBe('Karim'))
    const back = await enter(again, room)
    for (const each of [open, back]) await hasAll(each, 'Le tracteur')
    const [situation] = open.board.getState().situations.values()
    expect(situation?.record.owner).toBe(member)
  })

  it('keeps all that it holds while no seat is to be had', async () => {
    const { room, karim, his } = await cameSince()
    for (const each of [karim.open, his]) await each.stop()
    const { group, open } = here.helene
    const { seating, linkSecret } = await looking(karim.storage, 'Karim')
    await open.line.post(act(remove('invitations', hashOf(inviteToken(linkSecret, group)))))
    await open.line.synced()
    expect(await seating.takeSeat('Karim')).toBe('door-closed')
    const again = await reopened(karim)
    const back = await enter(again, room)
    await until(() => expect(titlesOn(back)).toEqual(['Le tracteur']))
  })
})
