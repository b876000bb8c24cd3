import { createStore } from 'zustand/vanilla'
import { closeSession } from '../../../shared/acts/close-session.ts'
import { enterSession } from '../../../shared/acts/enter-session.ts'
import { openSession } from '../../../shared/acts/open-session.ts'
import { onlyId, type Hash } from '../../../shared/model/ids.ts'
import { deviceRandom, newRecordId, newRoomId } from '../seal/random.ts'
import { boardStore } from '../store/board-store.ts'
import { connectionStore } from '../store/connection-store.ts'
import type { Preparation } from '../store/preparation.ts'
import { emptyBoard } from '../store/project-board.ts'
import type { SessionHandle, TiersActs } from '../store/session.ts'
import { soloLine, soloRoom } from '../sync/solo-line.ts'
import type { Ring } from '../sync/keyring.ts'
import { standing, type Desk } from './author.ts'
import type { Device } from './device.ts'
import type { OpenRoom } from './open-group.ts'
import { peerActs } from './peer-acts.ts'
import { roomKeys } from './room-keys.ts'
import { sheetActs } from './sheet-acts.ts'
import { clearing, soloDrafts } from './solo-drafts.ts'
import { bring, firstStep, scriptOf } from './start-session.ts'
import { tiersActs } from './tiers-acts.ts'
import { roomActs } from './tiers-room-acts.ts'
import { unsignedActs } from './unsigned-acts.ts'

interface Rehearsing {
  readonly device: Device
  readonly ring: Ring
  readonly group: OpenRoom
}

const done = () => Promise.resolve()
const nothing = () => Promise.resolve(undefined)
const posted = () => Promise.resolve(0)

/** What needs the relay, or would reach the group's own room: here it does nothing. */
const withoutGroup = {
  openDoor: done,
  closeDoor: done,
  drawOtherWords: done,
  answerReseat: done,
  removeMember: done,
  declareLost: done,
  openScreen: () => Promise.reject(new Error('No common screen beside a rehearsal')),
  writeSheet: nothing,
  addDevice: (hear) => {
    hear({ kind: 'no-network' })
    return Promise.resolve(() => undefined)
  },
  correctText: posted,
  settleText: done,
  takeHelm: posted,
  offerHandover: posted,
  dropHandover: posted,
  stepDown: posted,
  changeGroup: posted,
  changeCharter: posted,
  keepConcepts: done,
  removeConcept: posted,
} satisfies Partial<TiersActs>

function watchNetwork(tell: (online: boolean) => void) {
  tell(true)
  return () => undefined
}

/** A room in this page's memory, sealed with a key drawn for it and never kept. */
function openAlone({ device, ring }: Rehearsing) {
  const { nowMs } = device
  const room = newRoomId()
  const keys = roomKeys(room, new Map([[1, deviceRandom(32)]]))
  const by = { role: 'facilitator', member: ring.member, hash: '' as Hash } as const
  const line = soloLine(soloRoom('session', nowMs), by)
  const source = { line, room, kind: 'session' as const, open: keys.open }
  const { store: board } = boardStore(source)
  const { store: connection } = connectionStore({ ...source, nowMs, watchNetwork })
  connection.setState({ here: new Set([ring.member]) })
  const drafts = soloDrafts()
  const desk: Desk = {
    author: keys.authorOf(ring.member),
    board: board.getState,
    line: clearing(line, room, drafts),
    newId: newRecordId,
    nowMs,
  }
  return { room, board, connection, drafts, desk }
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
  const { ring, group } = rehearsing
  const { room, board, connection, drafts, desk } = openAlone(rehearsing)
  const script = scriptOf(group, ring, preparation)
  const progress = firstStep(script, desk.nowMs(), false)
  await desk.line.post(openSession(desk.author, { script, progress }))
  await desk.line.post(enterSession(desk.author, { name: script.facilitator }))
  await bring(drafts, preparation)
  const unsigned = unsignedActs(desk, board)
  return {
    group: ring.group,
    room,
    me: ring.member,
    device: newRecordId(),
    isAdded: false,
    board,
    groupBoard: lookedAt(rehearsing),
    groupConnection: undefined,
    connection,
    acts: peerActs(desk, drafts, unsigned),
    unsigned,
    tiers: {
      ...tiersActs(desk),
      ...sheetActs(desk),
      ...roomActs(desk),
      ...withoutGroup,
      async closeSession() {
        const before = standing(desk, 'progress', onlyId)
        await desk.line.post(closeSession(desk.author, before, desk.nowMs()))
      },
    },
    handover: { take: posted, decline: posted },
    drafts,
    nowMs: desk.nowMs,
    invitationAddress: () => undefined,
  }
}
