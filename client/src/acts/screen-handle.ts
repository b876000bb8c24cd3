import { withheld } from '../../../shared/model/sealed.ts'
import type { OpenWords } from '../store/project-board.ts'
import type { MemberId } from '../../../shared/model/ids.ts'
import { newRecordId } from '../seal/random.ts'
import { parseFragment, type ScreenFragment } from '../seal/fragment.ts'
import type { SessionHandle } from '../store/session.ts'
import type { Stop } from '../sync/line.ts'
import { reachableOrigin } from './config.ts'
import type { Device } from './device.ts'
import { holdRoom, type OpenRoom } from './open-group.ts'
import { peerActs } from './peer-acts.ts'
import { roomKeys, type TurningKeys } from './room-keys.ts'
import { heardOfScreens, openedAgain } from './screen-window.ts'
import { unsignedActs } from './unsigned-acts.ts'
import { tiersLater } from './tiers-later.ts'
import { onlyId } from '../../../shared/model/ids.ts'

/** A common screen, from its fragment or, after a reload, from the one this device remembers. */
export async function openWall(device: Device, text: string): Promise<SessionHandle | 'unknown'> {
  if (text !== '') await device.screens.remember(text)
  const fragment = parseFragment(text === '' ? await device.screens.recall() : text)
  return fragment?.kind === 'screen' ? screenHandle(device, fragment) : 'unknown'
}

/** What is not sent stands as a blank: a stake may rest on it, and situations keep their numbers. */
function openOrBlank(open: OpenWords): OpenWords {
  const blank = { situations: { title: '…', atMin: 0 }, echoes: { text: '', atMin: 0 } }
  return (place, words) =>
    words === withheld ? blank[place.collection as keyof typeof blank] : open(place, words)
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('A common screen does nothing'))
}

const epochsOf = ({ sessionSecrets }: ScreenFragment) =>
  new Map(sessionSecrets.map((secret, at) => [at + 1, secret]))

/**
 * The window that opened this one says when the key turns, and when a pass that the relay had lost is known
 * again: the screen goes on, after a reload too.
 */
function followWindow(
  device: Device,
  { session, token }: ScreenFragment,
  { keys, isEnded }: { keys: TurningKeys; isEnded: () => boolean },
): Stop {
  return heardOfScreens((text) => {
    const told = parseFragment(text)
    if (told?.kind !== 'screen' || told.session !== session || told.token !== token) return
    keys.learn(epochsOf(told))
    const remembered = device.screens.remember(text)
    if (isEnded()) void remembered.then(() => location.reload())
  })
}

/** One session's secret, read-only, and nothing of the group. */
function screenHandle(device: Device, fragment: ScreenFragment): SessionHandle {
  const { session: room, token } = fragment
  const sealed = roomKeys(room, epochsOf(fragment))
  const keys = { ...sealed, open: openOrBlank(sealed.open) }
  const capability = { kind: 'screen' as const, token }
  const id = newRecordId()
  const line = device.aside().openLine({ room, kind: 'session', device: id, capability })
  const nobody = { member: '' as MemberId, device: id, role: 'screen' as const }
  const isEnded = (): boolean => open.connection.getState().state === 'ended'
  const unfollow = followWindow(device, fragment, { keys: sealed, isEnded })
  const unhear = openedAgain((text) => {
    const other = parseFragment(text)
    const isOther = other?.kind !== 'screen' || other.session !== room
    // Of the same session: its pass was given again, the relay had been restored to before it.
    return isOther || isEnded()
  })
  const until = (): void => {
    unfollow()
    unhear()
  }
  const open: OpenRoom = holdRoom(device, { room, kind: 'session', line, keys, until, who: nobody })
  const drafts = device.draftsOf(room)
  const unsigned = unsignedActs(open.desk, open.board)
  return {
    group: room,
    room,
    me: undefined,
    device: id,
    isAdded: false,
    board: open.board,
    groupBoard: undefined,
    groupConnection: undefined,
    connection: open.connection,
    acts: peerActs(open.desk, drafts, unsigned),
    unsigned,
    tiers: tiersLater(refuse),
    handover: { take: refuse, decline: refuse },
    drafts,
    nowMs: open.desk.nowMs,
    invitationAddress() {
      const entrance = open.board.getState().entrance.get(onlyId)
      return entrance === undefined
        ? undefined
        : `${reachableOrigin(device.host.last())}/#${entrance.words.fragment}`
    },
  }
}
