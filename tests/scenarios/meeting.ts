import { expect, vi } from 'vitest'
import type { Device } from '../../client/src/acts/device.ts'
import { doorActs } from '../../client/src/acts/door-acts.ts'
import type { Hosting } from '../../client/src/acts/hosting.ts'
import type { OpenRoom } from '../../client/src/acts/open-group.ts'
import { startSession } from '../../client/src/acts/start-session.ts'
import { deviceRandom } from '../../client/src/seal/random.ts'
import { handClock } from '../../client/src/sync/testing/hand-clock.ts'
import type { RoomId } from '../../shared/model/ids.ts'
import { here, until } from '../fixtures/seated-people.ts'

/** A session that Hélène opened, and the verbs of its door. */
export interface Meeting {
  readonly room: RoomId
  readonly open: OpenRoom
  readonly acts: ReturnType<typeof doorActs>
  /** What went to the relay beside the lines. */
  readonly carry: ReturnType<typeof vi.fn<Device['carry']>>
  /** Lets what these verbs put off come. */
  readonly pass: (ms: number) => void
}

/** The words as the session shows them; nothing while it shows none. */
export const entrance = ({ open }: Meeting) =>
  [...open.board.getState().entrance.values()][0]?.words

/** Hélène opens a session; its door is shut. */
export async function meetIndoors(): Promise<Meeting> {
  const { device, open: group } = here.helene
  const ring = await here.helene.ring()
  const { room, open } = await startSession(device, ring, group)
  const keys = { door: 'd'.repeat(43), key: deviceRandom(32) }
  const host = { ...device.host, last: () => ({ relay: 'r'.repeat(22) }) }
  const deriveDoor = () => ({ keys: Promise.resolve(keys) })
  const carry = vi.fn<Device['carry']>(async () => 'done')
  const clock = handClock()
  const doored = { ...device, host, deriveDoor, carry, after: clock.after }
  const hosting = { device: doored, ring, room, group, session: open } as unknown as Hosting
  return { room, open, acts: doorActs(hosting), carry, pass: (ms) => clock.pass(ms) }
}

/** Hélène opens a session, and its door with it. */
export async function meet(): Promise<Meeting> {
  const meeting = await meetIndoors()
  await meeting.acts.openDoor()
  await here.helene.open.line.synced()
  await meeting.open.line.synced()
  await until(() => expect(entrance(meeting)).toBeDefined())
  return meeting
}
