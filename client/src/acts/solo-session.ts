import type { StoreApi } from 'zustand/vanilla'
import { closeSession } from '../../../shared/acts/close-session.ts'
import { onlyId, type Hash, type MemberId, type RoomId } from '../../../shared/model/ids.ts'
import { deviceRandom, newRecordId, newRoomId } from '../seal/random.ts'
import { boardStore } from '../store/board-store.ts'
import type { Board } from '../store/board.ts'
import { connectionStore } from '../store/connection-store.ts'
import type { SessionHandle, TiersActs } from '../store/session.ts'
import { soloLine, soloRoom } from '../sync/solo-line.ts'
import { standing, type Desk } from './author.ts'
import { peerActs } from './peer-acts.ts'
import { roomKeys } from './room-keys.ts'
import { sheetActs } from './sheet-acts.ts'
import { soloDoor } from './solo-door.ts'
import { clearing, soloDrafts } from './solo-drafts.ts'
import { soloGroup } from './solo-group.ts'
import { tiersActs } from './tiers-acts.ts'
import { roomActs } from './tiers-room-acts.ts'
import { unsignedActs } from './unsigned-acts.ts'

const done = () => Promise.resolve()
const nothing = () => Promise.resolve(undefined)
const posted = () => Promise.resolve(0)

/** What needs the relay, or is about the group's own past: views say so, or do not offer it. */
const withoutRelay = {
  choosePast: done,
  answerReseat: done,
  declareLost: done,
  openScreen: nothing,
  writeSheet: nothing,
  addDevice: (hear) => {
    hear({ kind: 'rehearsal' })
    return Promise.resolve(() => undefined)
  },
  correctText: posted,
  settleText: done,
  takeHelm: posted,
  offerHandover: posted,
  dropHandover: posted,
  stepDown: posted,
} satisfies Partial<TiersActs>

function watchNetwork(tell: (online: boolean) => void) {
  tell(true)
  return () => undefined
}

interface Facilitator {
  readonly member: MemberId
  readonly nowMs: () => number
}

/** A room in this page's memory, sealed with a key drawn for it and never kept. */
export function openAlone({ member, nowMs }: Facilitator) {
  const room = newRoomId()
  const keys = roomKeys(room, new Map([[1, deviceRandom(32)]]))
  const table = soloRoom('session', nowMs)
  const line = soloLine(table, { role: 'facilitator', member, hash: '' as Hash })
  const source = { line, room, kind: 'session' as const, open: keys.open }
  const { store: board } = boardStore(source)
  const { store: connection } = connectionStore({ ...source, nowMs, watchNetwork })
  connection.setState({ here: new Set([member]) })
  const drafts = soloDrafts()
  const desk: Desk = {
    author: keys.authorOf(member),
    board: board.getState,
    line: clearing(line, room, drafts),
    newId: newRecordId,
    nowMs,
  }
  return { room, keys, table, board, connection, drafts, desk }
}

export type Alone = ReturnType<typeof openAlone>

/** The group that the session is of, as this page copied it: its room is looked at, never written. */
interface LookedAt {
  readonly group: RoomId
  readonly groupBoard: StoreApi<Board>
}

/** The session of that room as its facilitator holds it: real board, real gestures. */
export function soloHandle(alone: Alone, { group, groupBoard }: LookedAt): SessionHandle {
  const { room, board, connection, drafts, desk } = alone
  const unsigned = unsignedActs(desk, board)
  return {
    group,
    room,
    me: desk.author.member,
    device: newRecordId(),
    isAdded: false,
    isRehearsal: true,
    board,
    groupBoard,
    groupConnection: undefined,
    connection,
    acts: peerActs(desk, drafts, unsigned),
    unsigned,
    tiers: {
      ...tiersActs(desk),
      ...sheetActs(desk),
      ...roomActs(desk),
      ...soloDoor(alone),
      ...soloGroup(alone, groupBoard),
      ...withoutRelay,
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
