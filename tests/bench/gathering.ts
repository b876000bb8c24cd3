import { announceSession } from '../../shared/acts/announce-session.ts'
import { act, type Author } from '../../shared/acts/act.ts'
import { enterSession } from '../../shared/acts/enter-session.ts'
import { foundGroup } from '../../shared/acts/found-group.ts'
import { openScreen } from '../../shared/acts/open-screen.ts'
import { openSession } from '../../shared/acts/open-session.ts'
import { takeSeat } from '../../shared/acts/take-seat.ts'
import { defaultScript } from '../../shared/method/script.ts'
import { startClock } from '../../shared/method/timer.ts'
import type { MemberId, RoomId, Token } from '../../shared/model/ids.ts'
import { doorLifeMs } from '../../shared/model/invitation.ts'
import type { ProgressWords } from '../../shared/model/progress.ts'
import { roomLimits } from '../../shared/policy/limits.ts'
import { protocolVersion } from '../../shared/wire/frames.ts'
import type { Hello } from '../../shared/wire/hello.ts'
import { inviteKey, inviteToken, sealKey, sessionSecret } from '../../client/src/seal/branches.ts'
import { invitationFragment } from '../../client/src/seal/fragment.ts'
import { hashOf } from '../../client/src/seal/hash.ts'
import { deviceRandom, newRecordId, newRoomId, newToken } from '../../client/src/seal/random.ts'
import { sealWords } from '../../client/src/seal/words-seal.ts'
import { unwrapInvitation, wrapInvitation } from '../../client/src/seal/wrap.ts'
import { openHeadless, type Headless, type Heard } from './headless.ts'

/** Somebody at the table: two sockets, as a real page has, and how they write in the session. */
export interface Guest {
  readonly author: Author
  /** How they came into the session, and come back to it. */
  readonly hello: Member
  /** The same in the group's own room. */
  readonly groupHello: Member
  /** How they write in the group’s own room. */
  readonly groupAuthor: Author
  readonly inGroup: Headless
  readonly inSession: Headless
}

type Member = Extract<Hello, { kind: 'member' }>

/** A whole table, seated and connected. */
export interface Gathering {
  readonly facilitator: Guest
  readonly peers: readonly Guest[]
  readonly screen: Headless
  readonly progress: ProgressWords
  /** How a browser comes to the same table. */
  readonly link: string
  /** Another session of the same group: resolves once everybody has entered. */
  again(number: number): Promise<Sitting>
  leave(): void
}

/** Everybody in one session. */
export type Sitting = Pick<Gathering, 'facilitator' | 'peers' | 'progress'>

/** What each client of the session's room tells, by its place: facilitator 0, peers, then the screen. */
export type HeardBy = (place: number) => Heard

interface Person {
  readonly name: string
  readonly member: MemberId
  readonly token: Token
}

interface Place {
  readonly origin: string
  readonly group: RoomId
  readonly groupSecret: Uint8Array
  readonly linkSecret: Uint8Array
  readonly session: RoomId
}

const version = protocolVersion
const epoch = 1
const drawPerson = (name: string): Person => ({ name, member: newRecordId(), token: newToken() })

function authorIn(room: RoomId, secret: Uint8Array, member: MemberId): Author {
  const key = sealKey(secret, room)
  return { room, member, epoch, seal: (place, words) => sealWords({ key, place }, words) }
}

const groupAuthor = ({ group, groupSecret }: Place, { member }: Person): Author =>
  authorIn(group, groupSecret, member)

const sessionAuthor = ({ session, groupSecret }: Place, { member }: Person): Author =>
  authorIn(session, sessionSecret(groupSecret, session), member)

/** Creates the group and leaves its link standing. */
async function found(place: Place, person: Person): Promise<Headless> {
  const { origin, group, groupSecret, linkSecret } = place
  const { member, token, name } = person
  const who = { member, token, device: newRecordId(), generation: 0, version }
  const inGroup = await openHeadless({
    origin,
    kind: 'group',
    hello: { kind: 'create', room: group, ...who },
  })
  const words = {
    group: { kind: 'tenir-debout', name: 'Encadrer dehors, Ouest', aim: '', planned: 6 },
    charter: { rules: ['Ce qui se dit ici reste ici.', 'On parle en « je », depuis son travail.'] },
    name,
  } as const
  await inGroup.done(
    foundGroup(groupAuthor(place, person), {
      ...words,
      charter: { rules: [...words.charter.rules] },
    }),
  )
  const record = {
    wrap: wrapInvitation(
      { key: inviteKey(linkSecret, group), to: group },
      { epoch, secret: groupSecret },
    ),
    untilMs: Date.now() + doorLifeMs,
  }
  const id = hashOf(inviteToken(linkSecret, group))
  await inGroup.done(act({ op: 'create', collection: 'invitations', id, record }))
  return inGroup
}

/** By invitation, as a phone does: hello, the wrap opened, a seat taken, then back as a member. */
async function takePlace(place: Place, person: Person): Promise<Headless> {
  const { origin, group, linkSecret } = place
  const { member, token, name } = person
  const device = newRecordId()
  const who = { room: group, member, device, generation: 0, version }
  const guest = await openHeadless({
    origin,
    kind: 'group',
    hello: { kind: 'invite', token: inviteToken(linkSecret, group), memberToken: token, ...who },
  })
  const key = inviteKey(linkSecret, group)
  const gift = unwrapInvitation({ key, to: group }, guest.welcome.wrap ?? '')
  if (gift === undefined) throw new Error('The invitation does not open')
  const given = { ...place, groupSecret: gift.secret }
  await guest.done(takeSeat(groupAuthor(given, person), hashOf(token), { name }))
  guest.leave()
  return openHeadless({ origin, kind: 'group', hello: { kind: 'member', token, ...who } })
}

interface Coming {
  readonly inGroup: Headless
  readonly person: Person
  readonly heard: Heard
}

async function openRoom(place: Place, number: number, { inGroup, person, heard }: Coming) {
  const { origin, session, group } = place
  const { member, token, name } = person
  const who = { room: session, member, token, device: newRecordId(), generation: 0, version }
  const inSession = await openHeadless({
    origin,
    kind: 'session',
    hello: { kind: 'create', group, ...who },
    heard,
  })
  const author = sessionAuthor(place, person)
  const steps = defaultScript('tenir-debout', 'on-site').map((step) => ({ ...step }))
  const nowMs = Date.now()
  const first = steps[0]
  if (first === undefined) throw new Error('A script without a step')
  const progress: ProgressWords = {
    step: first.id,
    clock: startClock(first.minutes, nowMs),
    startedAtMs: nowMs,
    done: [],
    silence: false,
    wall: 'step',
    wallTheme: 'dark',
  }
  const script = { kind: 'tenir-debout', group: 'Encadrer dehors, Ouest', number } as const
  await inSession.done(
    openSession(author, { script: { ...script, facilitator: name, rules: [], steps }, progress }),
  )
  const announced = { id: newRecordId(), room: session }
  const startsAtMin = Math.floor(nowMs / 60_000)
  await inGroup.done(
    announceSession(groupAuthor(place, person), announced, { number, startsAtMin }),
  )
  const hello = { kind: 'member', ...who } as const
  const groupHello = { ...hello, room: group }
  const at = { author, groupAuthor: groupAuthor(place, person), hello, groupHello }
  return { guest: { ...at, inGroup, inSession }, progress }
}

async function enter(place: Place, { inGroup, person, heard }: Coming): Promise<Guest> {
  const { origin, session } = place
  const { member, token, name } = person
  const who = { room: session, member, token, device: newRecordId(), generation: 0, version }
  const hello = { kind: 'member', ...who } as const
  const inSession = await openHeadless({ origin, kind: 'session', hello, heard })
  const author = sessionAuthor(place, person)
  await inSession.done(enterSession(author, { name }))
  const groupHello = { ...hello, room: place.group }
  return { author, groupAuthor: groupAuthor(place, person), hello, groupHello, inGroup, inSession }
}

async function showScreen(place: Place, { inSession }: Guest, heard: Heard): Promise<Headless> {
  const token = newToken()
  await inSession.done(openScreen(hashOf(token)))
  const hello = {
    kind: 'screen',
    room: place.session,
    token,
    generation: 0,
    version,
  } as const
  return openHeadless({ origin: place.origin, kind: 'session', hello, heard })
}

const unheard: HeardBy = () => ({})

/** A group of its peers, by invitation, its session and its common screen. */
export async function gather(
  origin: string,
  heardBy = unheard,
  peersHere: number = roomLimits.peers,
): Promise<Gathering> {
  const place: Place = {
    origin,
    group: newRoomId(),
    groupSecret: deviceRandom(32),
    linkSecret: deviceRandom(16),
    session: newRoomId(),
  }
  const founder = drawPerson('Hélène')
  const inGroup = await found(place, founder)
  const persons = Array.from({ length: peersHere }, (_, index) =>
    drawPerson(`Personne ${index + 1}`),
  )
  const seated = await Promise.all(persons.map((person) => takePlace(place, person)))
  const all: Headless[] = [inGroup, ...seated]
  const sit = async (number: number, session: RoomId): Promise<Sitting> => {
    const at = { ...place, session }
    const opening = { inGroup, person: founder, heard: heardBy(0) }
    const { guest: facilitator, progress } = await openRoom(at, number, opening)
    const peers = await Promise.all(
      persons.map((person, index) => {
        const mine = seated[index]
        if (mine === undefined) throw new Error('Somebody has no seat')
        return enter(at, { inGroup: mine, person, heard: heardBy(index + 1) })
      }),
    )
    all.push(facilitator.inSession, ...peers.map(({ inSession }) => inSession))
    return { facilitator, peers, progress }
  }
  const table = await sit(1, place.session)
  const screen = await showScreen(place, table.facilitator, heardBy(peersHere + 1))
  const leave = (): void => [...all, screen].forEach((each) => each.leave())
  const link = `${origin}/#${invitationFragment(place.group, place.linkSecret)}`
  const again = (number: number) => sit(number, newRoomId())
  return { ...table, screen, link, again, leave }
}
