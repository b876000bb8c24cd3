import { confirmReseat, declineReseat } from '../../../shared/acts/answer-reseat.ts'
import { closeSession, markSessionClosed } from '../../../shared/acts/close-session.ts'
import {
  choosePast,
  closeDoor,
  hideEntrance,
  openDoor,
  showEntrance,
  showPast,
  type Opened,
} from '../../../shared/acts/open-door.ts'
import { keepText } from '../../../shared/acts/keep-text.ts'
import { onlyId, type Hash, type RecordId } from '../../../shared/model/ids.ts'
import { doorLifeMs, type Invitation } from '../../../shared/model/invitation.ts'
import type { PastChoice } from '../../../shared/model/past.ts'
import { inviteKey, inviteToken } from '../seal/branches.ts'
import { invitationFragment } from '../seal/fragment.ts'
import { hashOf } from '../seal/hash.ts'
import type { DoorKeys } from '../seal/derive-door.ts'
import { drawPhrase } from '../seal/draw-phrase.ts'
import { deviceRandom } from '../seal/random.ts'
import { wrapDoor, wrapInvitation } from '../seal/wrap.ts'
import { keptTextOf } from '../store/select/cockpit-kept-text.ts'
import { hasPast } from '../store/select/cockpit-past.ts'
import type { TiersActs } from '../store/session.ts'
import type { ErrandOutcome } from '../sync/errand.ts'
import type { RingDoor } from '../sync/keyring.ts'
import type { Line } from '../sync/line.ts'
import { minuteOf, standing } from './author.ts'
import type { Device } from './device.ts'
import { againMs, ringNow, sayAgain, type Hosting } from './hosting.ts'
import { outcomeOf } from './line-outcomes.ts'
import { goOnScreens, passToScreen } from './screen-pass.ts'

type DoorActs = Pick<
  TiersActs,
  | 'openDoor'
  | 'isDoorOpening'
  | 'closeDoor'
  | 'choosePast'
  | 'drawOtherWords'
  | 'answerReseat'
  | 'openScreen'
  | 'closeSession'
>

/**
 * One opening of the door at a time: asked again meanwhile, it is the same. Between them the words that are
 * shown are asked again at each contact with the group, until the relay has answered; of a session that a
 * restored relay has lost as well they come back to be shown later than that.
 */
function openings(hosting: Hosting) {
  const { device, group, session } = hosting
  let opening: Promise<void> | undefined
  let isToSay = false
  let isSaying = false
  const look = (): void => {
    const isShown = session.board.getState().entrance.size > 0
    if (!isToSay || isSaying || opening !== undefined || !isShown) return
    void say()
  }
  const say = async (): Promise<void> => {
    isToSay = false
    isSaying = true
    try {
      if ((await standBy(hosting)) === 'offline') device.after(againMs, heard)
    } finally {
      isSaying = false
      look()
    }
  }
  const heard = (): void => {
    isToSay = true
    look()
  }
  group.line.listen({ admitted: heard })
  session.board.subscribe(look)
  const done = (): void => {
    opening = undefined
    look()
  }
  const openOnce = (work: () => Promise<void>): Promise<void> => {
    if (opening !== undefined) return opening
    // What is opened now was never lost; a contact meanwhile may be with a relay that was restored.
    isToSay = false
    return (opening = work().finally(done))
  }
  return { openOnce, isOpening: () => opening }
}

/** The verbs that reach both the group's room and the session's. */
export function doorActs(hosting: Hosting): DoorActs {
  const { group, session } = hosting
  session.keys.listen?.(() => void goOnScreens(hosting))
  const { openOnce, isOpening } = openings(hosting)
  return {
    openDoor: () => openOnce(() => open(hosting)),
    isDoorOpening: async () => isOpening() !== undefined,
    closeDoor: () => close(hosting),
    choosePast: (choice) => choose(hosting, choice),
    async drawOtherWords() {
      await isOpening()
      await openOnce(async () => {
        const past = pastNow(hosting)
        await close(hosting)
        await hosting.device.keyring.update(hosting.ring.group, { door: drawDoor() })
        await open(hosting, past)
      })
    },
    async answerReseat(id, yes) {
      const asked = standing(group.desk, 'reseats', id).record
      await group.line.post(
        yes ? confirmReseat({ id, of: asked.of, hash: asked.hash }) : declineReseat(id),
      )
    },
    openScreen: () => passToScreen(hosting),
    async closeSession(held) {
      const listed = [...group.board.getState().sessions.values()].find(
        ({ record }) => record.room === hosting.room && record.state === 'open',
      )
      // First, so that a page that goes away in the middle loses nothing: the session is open still.
      if (listed !== undefined) await keepGroupText(hosting, listed.id)
      await close(hosting)
      const nowMs = session.desk.nowMs()
      const end = closeSession(
        session.desk.author,
        standing(session.desk, 'progress', onlyId),
        nowMs,
      )
      // Both at once, the group's before: whoever sees the end and leaves at once leaves no group that says « open ».
      await Promise.all([
        listed && group.line.post(markSessionClosed(group.desk.author, listed, held)),
        session.line.post(end),
      ])
    },
  }
}

/** The group's own text, drafted as the session closes; what was kept of it already stays. */
async function keepGroupText({ group, session }: Hosting, id: RecordId): Promise<void> {
  const words = keptTextOf(session.board.getState(), minuteOf(session.desk.nowMs()))
  if (words === undefined || group.board.getState().texts.has(id)) return
  await group.line.post(keepText(group.desk.author, { id, before: undefined }, words))
}

function drawDoor(): RingDoor {
  return { linkSecret: deviceRandom(16), phrase: drawPhrase() }
}

/** The words stay the same from one opening to the next, unless others are drawn. */
async function doorOf(hosting: Hosting): Promise<Required<RingDoor>> {
  const { device } = hosting
  const ring = await ringNow(hosting)
  const drawn = ring.door ?? drawDoor()
  const keys = drawn.keys ?? (await stretched(device, drawn.phrase))
  const door = { ...drawn, keys }
  await device.keyring.update(ring.group, { door })
  return door
}

function stretched({ host, deriveDoor }: Device, words: readonly string[]): Promise<DoorKeys> {
  const config = host.last()
  if (config === undefined) throw new Error('A door needs the relay to have been heard once')
  return deriveDoor({ words, relayId: config.relay }, () => undefined).keys
}

/** What the group chose last for this session; nothing of the past until it chooses otherwise. */
function pastNow({ group, session, room }: Hosting): PastChoice | undefined {
  if (!hasPast(group.board.getState(), room)) return undefined
  return session.board.getState().entrance.get(onlyId)?.words.past ?? 'nothing'
}

/** Until when, and what is read of the past by whoever comes in. */
interface Asked {
  readonly untilMs: number
  readonly past: PastChoice | undefined
}

/** What the link hands over. */
async function invitationOf(
  hosting: Hosting,
  linkSecret: Uint8Array,
  { untilMs, past }: Asked,
): Promise<{ readonly hash: Hash; readonly record: Invitation }> {
  const { ring, group, room: from } = hosting
  const to = ring.group
  const { epoch } = group.keys
  const secret = await groupSecret(hosting)
  const wrap = wrapInvitation({ key: inviteKey(linkSecret, to), to }, { epoch, secret })
  const asked = { from, ...(past === 'texts' && { texts: true as const }) }
  const isWhole = past === undefined || past === 'all'
  return {
    hash: hashOf(inviteToken(linkSecret, to)),
    record: { wrap, untilMs, ...(isWhole ? {} : { past: asked }) },
  }
}

/** What the link and the words hand over. */
async function openedBy(
  hosting: Hosting,
  { linkSecret, keys }: Pick<Required<RingDoor>, 'linkSecret' | 'keys'>,
  asked: Asked,
): Promise<Opened> {
  const { untilMs } = asked
  const { group } = hosting.ring
  const invitation = await invitationOf(hosting, linkSecret, asked)
  const wrap = wrapDoor({ key: keys.key, to: keys.door }, { group, linkSecret })
  return { invitation, door: { id: keys.door, record: { wrap, untilMs } } }
}

async function choose(hosting: Hosting, past: PastChoice): Promise<void> {
  const { group, session } = hosting
  const { linkSecret } = await doorOf(hosting)
  const { untilMs } = standing(session.desk, 'entrance', onlyId).record
  await group.line.post(choosePast(await invitationOf(hosting, linkSecret, { untilMs, past })))
  // Read now: another choice, made just before this one, may have been shown meanwhile.
  const before = standing(session.desk, 'entrance', onlyId)
  await session.line.post(showPast(session.desk.author, before, past))
}

async function open(hosting: Hosting, past = pastNow(hosting)): Promise<void> {
  const { ring, group, session } = hosting
  const door = await doorOf(hosting)
  const untilMs = session.desk.nowMs() + doorLifeMs
  const opened = await openedBy(hosting, door, { untilMs, past })
  if (session.board.getState().entrance.size > 0) await close(hosting)
  await openAt(group.line, opened)
  const { phrase, linkSecret } = door
  const fragment = invitationFragment(ring.group, linkSecret)
  const words = { phrase: [...phrase], fragment, ...(past && { past }) }
  await session.line.post(showEntrance(session.desk.author, { words, untilMs }))
}

/** Words are shown once they open: whoever hears them types them at once. */
async function openAt(line: Line, opened: Opened): Promise<void> {
  const ask = async () => {
    const key = await line.post(openDoor(opened))
    const outcome = await outcomeOf(line, key)
    if (outcome !== 'done') await line.discard(key)
    return outcome
  }
  let outcome = await ask()
  if (outcome === 'exists') {
    // Opened by a page that went away before it showed the words.
    await line.post(closeDoor(opened.invitation.hash, opened.door.id))
    outcome = await ask()
  }
  if (outcome !== 'done') throw new Error(`The door was refused: ${outcome}`)
}

/**
 * Of a relay that was restored, the door of which the words are shown here is asked again. A key that turned has
 * killed the words: those are never given again.
 */
async function standBy(hosting: Hosting): Promise<ErrandOutcome | undefined> {
  const { session } = hosting
  const shown = session.board.getState().entrance.get(onlyId)
  const { group, door, turn } = await ringNow(hosting)
  if (shown === undefined || door?.keys === undefined || turn !== undefined) return undefined
  const { linkSecret, keys } = door
  const { untilMs } = shown.record
  const isOurs = shown.words.fragment === invitationFragment(group, linkSecret)
  if (!isOurs || untilMs <= session.desk.nowMs()) return undefined
  const asked = { untilMs, past: shown.words.past }
  return sayAgain(hosting, group, openDoor(await openedBy(hosting, { linkSecret, keys }, asked)))
}

async function groupSecret(hosting: Hosting): Promise<Uint8Array> {
  const secret = (await ringNow(hosting)).epochs.get(hosting.group.keys.epoch)
  if (secret === undefined) throw new Error('A group without its secret')
  return secret
}

async function close(hosting: Hosting): Promise<void> {
  const { group, session } = hosting
  const { door, group: to } = await ringNow(hosting)
  if (session.board.getState().entrance.size > 0) await session.line.post(hideEntrance())
  if (door?.keys === undefined) return
  const hash = hashOf(inviteToken(door.linkSecret, to))
  await group.line.post(closeDoor(hash, door.keys.door))
}
