import { describe, expect, it, vi } from 'vitest'
import type { OpenRoom } from '../../client/src/acts/open-group.ts'
import { startSession } from '../../client/src/acts/start-session.ts'
import { newRecordId } from '../../client/src/seal/random.ts'
import { closeSession } from '../../shared/acts/close-session.ts'
import { echo } from '../../shared/acts/echo.ts'
import { keepTelling } from '../../shared/acts/keep-telling.ts'
import { place } from '../../shared/acts/place.ts'
import { withdraw } from '../../shared/acts/withdraw.ts'
import type { RecordId, RoomId } from '../../shared/model/ids.ts'
import { here, joined, memberOf, reseated } from '../fixtures/seated-people.ts'
import {
  backUp,
  disk,
  eachOnARelay,
  enter,
  hasAll,
  openedSince,
  post,
  restore,
  until,
} from './restored-relay.ts'

vi.setConfig({ testTimeout: 60_000 })
eachOnARelay()

const idOf = ({ board }: OpenRoom, title: string) =>
  [...board.getState().situations].find(([, { words }]) => words.title === title)?.[0] as RecordId

const withdraws = (open: OpenRoom, title: string) =>
  open.line.post(withdraw('situations', idOf(open, title)))

/** Nobody is in the room for a moment: what was withdrawn in it is erased. */
const rests = async (room: RoomId, ...all: readonly { stop(): Promise<void> }[]) => {
  const before = disk.shelves.get(room)?.snapshot
  await Promise.all(all.map((each) => each.stop()))
  await until(() => expect(disk.shelves.get(room)?.snapshot).not.toBe(before))
}

describe('[Z2.5] a phone that comes back late to a room that was restored', () => {
  /** Awa has two phones. Since the back-up she wrote by one of them, and both have it. */
  async function writtenSince() {
    const { helene } = here
    const [awa, basil] = [await joined('Awa'), await joined('Basil')]
    const second = await reseated(await memberOf(awa))
    const { room, open } = await startSession(helene.device, await helene.ring(), helene.open)
    await open.line.synced()
    const [hers, his] = [await enter(awa, room), await enter(basil, room)]
    await post(hers, 'Le puits')
    await hasAll(open, 'Le puits')
    backUp()
    await post(hers, 'Quarante bottes')
    await post(his, 'Le tracteur')
    const others = await enter(second, room)
    for (const each of [open, hers, his, others])
      await hasAll(each, 'Le puits', 'Quarante bottes', 'Le tracteur')
    return { room, open, hers, his, others, basil, second }
  }

  it('brings what it wrote, whatever was withdrawn and erased meanwhile; what was withdrawn stays so', async () => {
    const { room, open, hers, his, others, basil, second } = await writtenSince()
    for (const each of [his, others]) await each.stop()
    for (const who of [basil, second]) who.reach(false)
    await restore()
    await hasAll(open, 'Le puits', 'Quarante bottes')
    await withdraws(hers, 'Quarante bottes')
    for (const each of [open, hers]) await hasAll(each, 'Le puits')
    await rests(room, open, hers)
    for (const who of [basil, second]) who.reach(true)
    const [again, late] = [await enter(basil, room), await enter(second, room)]
    for (const each of [again, late]) await hasAll(each, 'Le puits', 'Le tracteur')
    const watching = await enter(here.helene, room)
    await hasAll(watching, 'Le puits', 'Le tracteur')
  })
})

const refusedIn = ({ connection }: OpenRoom) =>
  connection.getState().refused.map(({ reason }) => reason)

const stateOf = ({ board }: OpenRoom) => [...board.getState().progress.values()][0]?.record.state

describe('[Z2.6] what comes back', () => {
  it('after the closing that came back first is refused, and stays with its writer', async () => {
    const { room, open, his, basil } = await openedSince()
    backUp()
    await post(his, 'Le puits')
    await hasAll(open, 'Quarante bottes', 'Le tracteur', 'Le puits')
    await his.stop()
    basil.reach(false)
    await until(() => expect(open.connection.getState().waiting).toBe(0))
    const [progress] = open.board.getState().progress.values()
    if (progress === undefined) throw new Error('no progress')
    await open.line.post(closeSession(open.desk.author, progress, Date.now()))
    await open.line.synced()
    await restore()
    // The older copy is what is shown, and the closing is back in it.
    await hasAll(open, 'Quarante bottes', 'Le tracteur')
    await until(() => expect(stateOf(open)).toBe('closed'))
    basil.reach(true)
    const again = await enter(basil, room)
    await until(() => expect(refusedIn(again)).toEqual(['closed']))
  })

  it('goes on as it was changed and echoed while the relay was away, once what it is about is there', async () => {
    const { open, hers, his, awa, basil } = await openedSince()
    for (const title of ['Le tracteur', 'Quarante bottes']) {
      const before = { id: idOf(open, title), before: undefined }
      await open.line.post(place(open.desk.author, before, { told: true }))
    }
    await until(() => expect(his.board.getState().placements.size).toBe(2))
    const of = idOf(his, 'Quarante bottes')
    for (const who of [awa, basil]) who.reach(false)
    const mine = his.board.getState().situations.get(idOf(his, 'Le tracteur'))
    if (mine === undefined) throw new Error('no situation')
    await his.line.post(keepTelling(his.desk.author, mine, { ...mine.words, title: 'Le puits' }))
    const words = { text: 'Chez nous aussi', atMin: 0 }
    await his.line.post(echo(his.desk.author, { id: newRecordId(), of }, words))
    await restore()
    basil.reach(true)
    await hasAll(open, 'Le puits')
    await until(() => expect(refusedIn(his)).toEqual(['missing']))
    awa.reach(true)
    for (const each of [open, hers, his]) await hasAll(each, 'Quarante bottes', 'Le puits')
    await until(() => expect(open.board.getState().echoes.size).toBe(1))
  })

  it('as an echo, before its situation is said to have been told, waits and goes by itself once it is', async () => {
    const { room, open, his } = await openedSince()
    backUp()
    const of = idOf(open, 'Quarante bottes')
    await open.line.post(place(open.desk.author, { id: of, before: undefined }, { told: true }))
    await until(() => expect(his.board.getState().placements.size).toBe(1))
    const words = { text: 'Chez nous aussi', atMin: 0 }
    await his.line.post(echo(his.desk.author, { id: newRecordId(), of }, words))
    await until(() => expect(open.board.getState().echoes.size).toBe(1))
    await open.stop()
    here.helene.reach(false)
    await restore()
    await until(() => expect(refusedIn(his)).toEqual(['not-told']))
    here.helene.reach(true)
    const again = await enter(here.helene, room)
    await until(() => expect(refusedIn(his)).toEqual([]))
    await until(() => expect(again.board.getState().echoes.size).toBe(1))
    expect([...again.board.getState().echoes.values()][0]).toMatchObject({ words })
  })
})
