import { describe, expect, it, vi } from 'vitest'
import type { OpenRoom } from '../../client/src/acts/open-group.ts'
import { keepingActs } from '../../client/src/acts/keeping-acts.ts'
import { watchEnds } from '../../client/src/acts/watch-ends.ts'
import { facilitatesToo, here, reopened, type Seated } from '../fixtures/seated-people.ts'
import {
  backUp,
  disk,
  eachOnARelay,
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

const endedBy = ({ connection }: OpenRoom) => connection.getState().endedBy

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
