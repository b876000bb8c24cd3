import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { againMs } from '../../client/src/acts/hosting.ts'
import { hideEntrance, showEntrance } from '../../shared/acts/open-door.ts'
import { gather, here, joined, part, removes, until } from '../fixtures/seated-people.ts'
import { entrance, meet, meetIndoors } from './meeting.ts'
import { startReal, stopAll } from './real-relay.ts'

beforeEach(async () => gather(await startReal()))
afterEach(async () => {
  part()
  await stopAll()
})

/** She is back after a cut. */
const again = () => {
  here.helene.reach(false)
  here.helene.reach(true)
  return here.helene.open.line.synced()
}

const waiting = async () => (await here.helene.store.outbox.toArray()).length

describe('[Z2.8] the five words', () => {
  it('are shown once they open, and not before', async () => {
    const meeting = await meetIndoors()
    await here.helene.open.line.synced()
    await until(async () => expect(await waiting()).toBe(0))
    here.helene.reach(false)
    const opening = meeting.acts.openDoor()
    await until(async () => expect(await waiting()).toBe(1))
    expect(entrance(meeting)).toBeUndefined()
    here.helene.reach(true)
    await opening
    await until(() => expect(entrance(meeting)?.phrase).toHaveLength(5))
  })

  it('open again after a page that went away before it showed them', async () => {
    const meeting = await meet()
    await meeting.open.line.post(hideEntrance())
    await until(() => expect(entrance(meeting)).toBeUndefined())
    await meeting.acts.openDoor()
    await until(() => expect(entrance(meeting)?.phrase).toHaveLength(5))
    expect(here.helene.open.connection.getState().refused).toEqual([])
  })

  it('are asked to open again of a relay that may have lost them, as long as they are shown', async () => {
    const meeting = await meet()
    await again()
    await until(() => expect(meeting.carry).toHaveBeenCalledTimes(1))
    const [{ room, acts } = { acts: [] }] = meeting.carry.mock.calls[0] ?? []
    expect(room).toBe(here.helene.group)
    expect(acts[0]?.operations.map(({ op, collection }) => `${op} ${collection}`)).toEqual([
      'create invitations',
      'create doors',
    ])
    await meeting.acts.closeDoor()
    await until(() => expect(entrance(meeting)).toBeUndefined())
    await again()
    await meeting.acts.openDoor()
    await until(() => expect(entrance(meeting)).toBeDefined())
    await again()
    await until(() => expect(meeting.carry).toHaveBeenCalledTimes(2))
  })

  it('are asked again until the relay has answered', async () => {
    const { carry, pass } = await meet()
    carry.mockResolvedValueOnce('offline').mockResolvedValueOnce('offline')
    await again()
    await until(() => expect(carry).toHaveBeenCalledTimes(1))
    for (const times of [2, 3]) {
      await until(() => {
        pass(againMs)
        expect(carry).toHaveBeenCalledTimes(times)
      })
    }
    const answered = carry.mock.results[2]?.value as unknown
    expect(await answered).toBe('done')
    pass(againMs)
    expect(carry).toHaveBeenCalledTimes(3)
  })

  it('are asked to open again as well where they come back to be shown after that contact', async () => {
    const { open, carry, ...meeting } = await meet()
    const shown = [...open.board.getState().entrance.values()][0]
    if (shown === undefined) throw new Error('no words')
    await open.line.post(hideEntrance())
    await until(() => expect(entrance({ open, carry, ...meeting })).toBeUndefined())
    await again()
    await until(() => expect(here.helene.open.connection.getState().state).toBe('live'))
    expect(carry).not.toHaveBeenCalled()
    const { words, record } = shown
    await open.line.post(showEntrance(open.desk.author, { words, untilMs: record.untilMs }))
    await until(() => expect(carry).toHaveBeenCalledTimes(1))
  })

  it('are never given again once the key has turned away from somebody', async () => {
    const karim = await joined('Karim')
    const meeting = await meet()
    await removes(here.helene, karim)
    await until(async () => expect((await here.helene.ring()).door).toBeUndefined())
    const dead = entrance(meeting)
    await again()
    await meeting.acts.openDoor()
    await until(() => expect(entrance(meeting)?.fragment).not.toBe(dead?.fragment))
    await again()
    await until(() => expect(meeting.carry).toHaveBeenCalledTimes(1))
  })
})
