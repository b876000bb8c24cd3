import { confirmReseat, declineReseat } from '../../../shared/acts/answer-reseat.ts'
import { closeSession, markSessionClosed } from '../../../shared/acts/close-session.ts'
import {
  choosePast,
  closeDoor,
  hideEntrance,
  openDoor,
  showEntrance,
  showPast,
} from '../../../shared/acts/open-door.ts'
import { openScreen } from '../../../shared/acts/open-screen.ts'
import { keepText } from '../../../shared/acts/keep-text.ts'
import { onlyId, type Hash, type RecordId, type Token } from '../../../shared/model/ids.ts'
import { doorLifeMs, type Invitation } from '../../../shared/model/invitation.ts'
import type { PastChoice } from '../../../shared/model/past.ts'
import { inviteKey, inviteToken } from '../seal/branches.ts'
import { invitationFragment, screenFragment } from '../seal/fragment.ts'
import { hashOf } from '../seal/hash.ts'
import type { DoorKeys } from '../seal/derive-door.ts'
import { drawPhrase } from '../seal/draw-phrase.ts'
import { deviceRandom, newRecordId, newToken } from '../seal/random.ts'
import { wrapDoor, wrapInvitation } from '../seal/wrap.ts'
import { keptTextOf } from '../store/select/cockpit-kept-text.ts'
import { hasPast } from '../store/select/cockpit-past.ts'
import type { TiersActs } from '../store/session.ts'
import type { Ring, RingDoor } from '../sync/keyring.ts'
import { minuteOf, standing } from './author.ts'
import type { Device } from './device.ts'
import type { Hosting } from './hosting.ts'
import { outcomeOf } from './line-outcomes.ts'
import { knownSession } from './open-session-room.ts'
import { sessionEpochs } from './room-keys.ts'
import { tellScreens } from './screen-window.ts'

type DoorActs = Pick<
  TiersActs,
  | 'openDoor'
  | 'closeDoor'
  | 'choosePast'
  | 'drawOtherWords'
  | 'answerReseat'
  | 'openScreen'
  | 'closeSession'
>

/** The verbs that reach both the group's room and the session's. */
export function doorActs(hosting: Hosting): DoorActs {
  const { group, session } = hosting
  session.keys.listen?.(() => void goOnScreens(hosting))
  return {
    openDoor: () => open(hosting),
    closeDoor: () => close(hosting),
    choosePast: (choice) => choose(hosting, choice),
    async drawOtherWords() {
      const past = pastNow(hosting)
      await close(hosting)
      await hosting.device.keyring.update(hosting.ring.group, { door: drawDoor() })
      await open(hosting, past)
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

/** The ring as it is now: another tab may have added to it. */
async function ringNow({ device, ring }: Hosting): Promise<Ring> {
  return (await device.keyring.read(ring.group)) ?? ring
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

/** What the link hands over, until when, and what is read of the past by whoever comes by it. */
async function invitationOf(
  hosting: Hosting,
  linkSecret: Uint8Array,
  { untilMs, past }: { readonly untilMs: number; readonly past: PastChoice | undefined },
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
  const { linkSecret, phrase, keys } = await doorOf(hosting)
  const untilMs = session.desk.nowMs() + doorLifeMs
  const to = ring.group
  const invitation = await invitationOf(hosting, linkSecret, { untilMs, past })
  const wrap = wrapDoor({ key: keys.key, to: keys.door }, { group: to, linkSecret })
  if (session.board.getState().entrance.size > 0) await close(hosting)
  await group.line.post(
    openDoor({ invitation, door: { id: keys.door, record: { wrap, untilMs } } }),
  )
  const fragment = invitationFragment(to, linkSecret)
  const words = { phrase: [...phrase], fragment, ...(past && { past }) }
  await session.line.post(showEntrance(session.desk.author, { words, untilMs }))
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

/** One pass serves every window of the common screen that this device opens for this session. */
async function passToScreen(hosting: Hosting): Promise<string> {
  const { device, room, session } = hosting
  const ring = await ringNow(hosting)
  const known = await knownSession(device, ring, room)
  const token = known.screen ?? newToken()
  if (known.screen === undefined) {
    const key = await session.line.post(openScreen(hashOf(token)))
    // The screen would come to a door that does not know it yet.
    const outcome = await outcomeOf(session.line, key)
    if (outcome !== 'done') throw new Error(`The common screen was refused: ${outcome}`)
    await device.keyring.addSession(ring.group, { ...known, screen: token })
  } else if (session.connection.getState().state === 'live') {
    // A relay that was restored may know it no more; one that does says so, and nothing is asked.
    const acts = [openScreen(hashOf(token))]
    await device.carry({
      room,
      member: ring.member,
      token: ring.token,
      device: newRecordId(),
      acts,
    })
  }
  return `${location.origin}/ecran#${await screenOf(hosting, token)}`
}

async function screenOf(hosting: Hosting, token: Token): Promise<string> {
  const { room } = hosting
  const { epochs } = await ringNow(hosting)
  const sessionSecrets = [...sessionEpochs(epochs, room)].sort(([a], [b]) => a - b)
  const secrets = sessionSecrets.map(([, one]) => one)
  return screenFragment({ session: room, token, sessionSecrets: secrets })
}

/** A key was learnt: the windows opened from this device go on with it. */
async function goOnScreens(hosting: Hosting): Promise<void> {
  const token = (await ringNow(hosting)).sessions.get(hosting.room)?.screen
  if (token !== undefined) tellScreens(await screenOf(hosting, token))
}
