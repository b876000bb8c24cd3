import { createStore } from 'zustand/vanilla'
import { enterSession } from '../../../shared/acts/enter-session.ts'
import { openSession } from '../../../shared/acts/open-session.ts'
import type { Preparation } from '../store/preparation.ts'
import { emptyBoard } from '../store/project-board.ts'
import type { SessionHandle } from '../store/session.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import type { OpenRoom } from './open-group.ts'
import { openAlone, soloHandle } from './solo-session.ts'
import { bring, firstStep, scriptOf } from './start-session.ts'

interface Rehearsing {
  readonly device: Device
  readonly ring: Ring
  readonly group: OpenRoom
}

/** The group as it is known now: looked at, never written. */
function lookedAt({ group }: Rehearsing) {
  const { group: about, charter, members, concepts } = group.board.getState()
  return createStore(() => ({ ...emptyBoard(true), group: about, charter, members, concepts }))
}

/** The prepared session on this page alone: real board, real gestures, nobody else. */
export async function rehearse(
  rehearsing: Rehearsing,
  preparation: Preparation,
): Promise<SessionHandle> {
  const { device, ring, group } = rehearsing
  const alone = openAlone({ member: ring.member, nowMs: device.nowMs })
  const { desk, drafts } = alone
  const script = scriptOf(group, ring, preparation)
  const progress = firstStep(script, desk.nowMs(), false)
  await desk.line.post(openSession(desk.author, { script, progress }))
  await desk.line.post(enterSession(desk.author, { name: script.facilitator }))
  await bring(drafts, preparation)
  return soloHandle(alone, { group: ring.group, groupBoard: lookedAt(rehearsing) })
}
