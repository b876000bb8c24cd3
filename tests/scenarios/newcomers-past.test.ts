import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lookAt } from '../../client/src/acts/find-seat.ts'
import { admission } from '../../client/src/acts/line-outcomes.ts'
import { openGroup, type OpenRoom } from '../../client/src/acts/open-group.ts'
import { knownSession, openSessionRoom } from '../../client/src/acts/open-session-room.ts'
import { tiersActs } from '../../client/src/acts/tiers-acts.ts'
import { visitSessions } from '../../client/src/acts/visit-sessions.ts'
import { erasureOf } from '../../client/src/store/select/erasures.ts'
import { lastText } from '../../client/src/store/select/last-text.ts'
import { stepDown } from '../../shared/acts/hand-over.ts'
import type { PastChoice } from '../../shared/model/past.ts'
import { newStorage, realDevice } from '../fixtures/real-device.ts'
import {
  facilitatesToo,
  gather,
  here,
  joined,
  memberOf,
  part,
  reopened,
  reseated,
  seated,
  soon,
  until,
  type Seated,
} from '../fixtures/seated-people.ts'
import { entrance, meet, type Meeting } from './meeting.ts'
import { startReal, stopAll } from './real-relay.ts'

let first: Meeting
let second: Meeting

const numbersOn = ({ open }: Seated) =>
  [...open.board.getState().sessions.values()]
    .map(({ words }) => words.number)
    .sort((a, b) => a - b)
const textsOn = ({ open }: Seated) => [...open.board.getState().texts.values()].length

const awaitedFor = ({ room }: Meeting) =>
  erasureOf(here.helene.open.board.getState(), room, Date.now())?.awaited
/** The rooms of which this device keeps anything: documents, and who it is there. */
async function roomsOn(who: Seated): Promise<string[]> {
  const { replicas, updates, outbox } = who.store
  const rows = await Promise.all([replicas.toArray(), updates.toArray(), outbox.toArray()])
  const { group, sessions } = await who.ring()
  return [...new Set([group, ...sessions.keys(), ...rows.flat().map(({ room }) => room)])].sort()
}

const hasHeard = ({ heard }: Seated, text: string): boolean =>
  heard.some((bytes) => Buffer.from(bytes).includes(text))

/** One stake, and the text that the group keeps of the session as it closes. */
async function end({ open, acts }: Meeting): Promise<void> {
  await tiersActs(open.desk).nameStake('Ce qui tient dehors', [])
  await acts.closeSession({ people: 3, minutes: 120 })
  await open.line.synced()
  await here.helene.open.line.synced()
}

/** Comes by the link that the session shows, and takes a seat. */
async function comes(name: string): Promise<Seated> {
  const storage = newStorage()
  const real = await realDevice(here.relay, storage)
  here.opened.push(real)
  const { group } = here.helene
  const linkSecret = (await here.helene.ring()).door?.linkSecret ?? new Uint8Array()
  let open: OpenRoom | undefined
  const found = await vi.waitFor(async () => {
    const each = await lookAt(real.device, { group, linkSecret }, (ring) => {
      open = openGroup(real.device, ring)
      return Promise.resolve()
    })
    if (each.kind !== 'found') throw new Error(each.kind)
    return each
  }, soon)
  expect(await found.seating.takeSeat(name)).toBe('seated')
  if (open === undefined) throw new Error('no seat')
  const who = seated(real, open, { group, storage })
  await who.open.line.synced()
  return who
}

/** Whether the relay lets this device into the room of a session. */
async function enters(who: Seated, { room }: Meeting): Promise<string> {
  const ring = await who.ring()
  const open = openSessionRoom(
    who.device,
    { ring, group: who.open },
    await knownSession(who.device, ring, room),
  )
  const { kind } = await admission(open.line)
  await open.stop()
  return kind
}

beforeEach(async () => {
  await gather(await startReal())
  first = await meet()
  await end(first)
  second = await meet()
})

afterEach(async () => {
  part()
  await stopAll()
})

const chooses = async (choice: PastChoice): Promise<void> => {
  await second.acts.choosePast(choice)
  await here.helene.open.line.synced()
  await until(() => expect(entrance(second)?.past).toBe(choice))
}

describe('[G3.1] what a newcomer reads of the past', () => {
  it('is nothing from before, until the group says otherwise', async () => {
    expect([entrance(first)?.past, entrance(second)?.past]).toEqual([undefined, 'nothing'])
    const emile = await comes('Émile')
    expect(numbersOn(emile)).toEqual([2])
    expect([textsOn(emile), lastText(emile.open.board.getState(), 2)]).toEqual([0, undefined])
    expect(await enters(emile, second)).toBe('admitted')
    expect(await enters(emile, first)).not.toBe('admitted')
    // The names at the table and the rules are everybody's.
    expect(emile.open.board.getState().members.size).toBe(2)
    expect(emile.open.board.getState().charter.size).toBe(1)
    expect(hasHeard(emile, first.room)).toBe(false)
    // Of what they never had, the receipt waits for Hélène alone.
    await until(() => expect([awaitedFor(first), awaitedFor(second)]).toEqual([1, 2]))
  })

  it('is the texts that the group kept, and no session, when it says so', async () => {
    await chooses('texts')
    const emile = await comes('Émile')
    expect([numbersOn(emile), textsOn(emile)]).toEqual([[1, 2], 1])
    expect(lastText(emile.open.board.getState(), 2)?.number).toBe(1)
    expect(await enters(emile, first)).not.toBe('admitted')
    expect(hasHeard(emile, first.room)).toBe(false)
  })

  it('is all that can still be read again, when it says so', async () => {
    await chooses('all')
    const emile = await comes('Émile')
    expect([numbersOn(emile), textsOn(emile)]).toEqual([[1, 2], 1])
    expect(hasHeard(emile, first.room)).toBe(true)
    expect(await enters(emile, first)).toBe('admitted')
  })

  it('is said anew after other words are drawn, and is nothing again once the door was shut', async () => {
    await chooses('texts')
    await second.acts.drawOtherWords()
    await until(() => expect(entrance(second)?.past).toBe('texts'))
    await second.acts.closeDoor()
    await until(() => expect(entrance(second)).toBeUndefined())
    await second.acts.openDoor()
    await until(() => expect(entrance(second)?.past).toBe('nothing'))
  })
})

describe('[G3.4] a newcomer', () => {
  it('keeps what they had on another phone, over a restart, and as the group goes on', async () => {
    const emile = await comes('Émile')
    await chooses('all')
    const again = await reseated(await memberOf(emile))
    await again.open.line.synced()
    expect(numbersOn(again)).toEqual([2])
    expect(await enters(again, first)).not.toBe('admitted')
    await end(second)
    await until(() => expect(textsOn(again)).toBe(1))
    again.kill()
    const back = await reopened(again)
    await back.open.line.synced()
    expect([numbersOn(back), textsOn(back)]).toEqual([[2], 1])
    const source = { device: back.device, ring: await back.ring(), sessions: new Map() }
    await visitSessions(source, back.open)
    expect(back.open.connection.getState().endedBy).toBeUndefined()
  })

  it('reads with those who facilitate once they do, and those of before read on as ever', async () => {
    const emile = await comes('Émile')
    await facilitatesToo(emile)
    await until(() => expect(numbersOn(emile)).toEqual([1, 2]))
    expect(await enters(emile, first)).toBe('admitted')
    const awa = await joined('Awa')
    await until(() => expect(numbersOn(awa)).toEqual([1, 2]))
  })

  it('[G3.6] keeps their seat as they step down with an older session open, which is then none', async () => {
    const emile = await comes('Émile')
    await facilitatesToo(emile)
    await until(() => expect(numbersOn(emile)).toEqual([1, 2]))
    const ring = await emile.ring()
    const known = await knownSession(emile.device, ring, first.room)
    const older = openSessionRoom(emile.device, { ring, group: emile.open }, known)
    await until(() => expect(older.connection.getState().state).toBe('live'))
    await emile.open.line.post(stepDown(emile.open.desk.author))
    await until(() =>
      expect(older.connection.getState()).toMatchObject({ state: 'ended', endedBy: 'notAdmitted' }),
    )
    await until(() => expect(emile.open.connection.getState()).toMatchObject({ role: 'peer' }))
    await until(() => expect(emile.open.connection.getState().state).toBe('live'))
    await older.stop()
  })

  it('[G3.6] keeps nothing of an older session once they stepped down, on no device of theirs', async () => {
    const emile = await comes('Émile')
    await facilitatesToo(emile)
    await until(() => expect(numbersOn(emile)).toEqual([1, 2]))
    const away = await reseated(await memberOf(emile))
    for (const who of [emile, away]) {
      for (const meeting of [first, second]) expect(await enters(who, meeting)).toBe('admitted')
      await until(async () => expect(await roomsOn(who)).toContain(first.room))
    }
    away.kill()
    await emile.open.line.post(stepDown(emile.open.desk.author))
    await until(async () => expect(await roomsOn(emile)).toEqual([emile.group, second.room].sort()))
    const back = await reopened(away)
    await until(async () => expect(await roomsOn(back)).toEqual([back.group, second.room].sort()))
    // Nothing of it is theirs to be told any more: its receipt waits for Hélène alone.
    await until(() => expect([awaitedFor(first), awaitedFor(second)]).toEqual([1, 2]))
    // Whoever always read everything steps down with all they have.
    const awa = await joined('Awa')
    await facilitatesToo(awa)
    expect(await enters(awa, first)).toBe('admitted')
    await awa.open.line.post(stepDown(awa.open.desk.author))
    await until(() => expect(awa.open.connection.getState().waiting).toBe(0))
    awa.reach(false)
    awa.reach(true)
    await until(async () => expect((await awa.ring()).led).toBeUndefined())
    expect(await roomsOn(awa)).toContain(first.room)
  })
})
