import { gather } from '../../server/room/testing/gather.ts'
import {
  create,
  createHello,
  hashOf,
  id,
  memberHello,
  roomName,
} from '../../server/room/testing/people.ts'
import { table } from '../../server/room/testing/unsigned-people.ts'
import {
  createWorld,
  dial,
  settle,
  type Device,
  type World,
} from '../../server/room/testing/world.ts'
import { onlyId } from '../../shared/model/ids.ts'
import type { Request } from '../../shared/policy/decide.ts'
import { encodeUnsigned } from '../../shared/wire/act.ts'
import { sealWords } from '../../client/src/seal/words-seal.ts'
import type { Chance } from './linkage-chance.ts'

/** How the relay is made worse, to see that the attacker then wins. */
export interface Sabotage {
  /** Each post is revealed as it comes. */
  readonly unheld?: boolean
  /** Ids follow the order of arrival, so that the order of ids shuffles nothing. */
  readonly unshuffled?: boolean
}

/** One frame as the attacker's device received it. */
export interface Received {
  readonly atMs: number
  readonly bytes: Uint8Array
}

/** One session: what one phone received, and the truth, which the attacker must guess. */
export interface Played {
  readonly received: readonly Received[]
  readonly authors: ReadonlyMap<string, string>
  readonly candidates: readonly string[]
}

const attacker = 'basil'
/** Those who may have written: each posts once signed whatever else they do. */
const candidates = table.filter((name) => name !== attacker)
const key = new Uint8Array(32).fill(7)

export async function openLinkageWorld(): Promise<World> {
  const world = createWorld({ limits: { actsPerRoomHour: 1_000_000, actsPerSecond: 1_000 } })
  await gather(world, table)
  return world
}

interface Moment {
  readonly atMs: number
  readonly by: string
  readonly kind: 'signed' | 'unsigned'
}

const sessionMs = 120_000

/**
 * Who does what, and when. Each candidate acts twice under their name, at any time; two of them also
 * post twice without it, in one sitting, just before a signed act of theirs, as people do. Nobody waits
 * for anybody: when the signed acts come says nothing of what else is done.
 */
function plan(chance: Chance): Moment[] {
  const quiet = new Set(chance.shuffled(candidates).slice(0, 2))
  const moments = candidates.flatMap((by): Moment[] => {
    const signed = [0, 1].map(() => 6_000 + chance.below(sessionMs))
    const sittingMs = signed[chance.below(2)] ?? 0
    const unsigned = quiet.has(by) ? [sittingMs - 3_000, sittingMs - 1_500] : []
    return [
      ...signed.map((atMs) => ({ atMs, by, kind: 'signed' as const })),
      ...unsigned.map((atMs) => ({ atMs, by, kind: 'unsigned' as const })),
    ]
  })
  return moments.sort((left, right) => left.atMs - right.atMs)
}

function unsignedBytes(room: string, name: string, chance: Chance): Uint8Array {
  const place = { room, collection: 'situations', id: name, owner: '', epoch: 1, rev: 1 }
  const words = sealWords({ key, place }, { title: 'Une ligne', atMin: 0 }, (bytes) =>
    Uint8Array.from({ length: bytes }, () => chance.below(256)),
  )
  const record = { owner: '', rev: 1, epoch: 1, words }
  const post = { op: 'create' as const, stint: 0, collection: 'situations', id: name, record }
  return encodeUnsigned({ unsigned: { ...post, edit: hashOf(name) } })
}

interface Table {
  readonly awa: Device
  readonly phones: ReadonlyMap<string, Device>
  readonly session: string
}

/** A session of the group, everybody in it, the attacker's phone following. */
async function sit(world: World, number: number): Promise<Table> {
  const session = `s${number}x`
  const awa = dial(world, createHello('awa', session, 'group'))
  await settle()
  const progress = create('progress', 'main', { owner: id('awa'), state: 'open' })
  awa.act(1, create('script', 'main', { owner: id('awa') }), progress)
  const phones = new Map(table.map((name) => [name, dial(world, memberHello(name, session))]))
  await settle()
  phones.get(attacker)!.sync()
  await settle()
  return { awa, phones, session }
}

/** What a phone received, and receives from now on, each frame with the very moment it came. */
function listen(world: World, { frames }: Device): Received[] {
  const startedMs = world.surroundings.nowMs()
  const received = frames.map((bytes): Received => ({ atMs: startedMs, bytes }))
  frames.push = (...heard) => {
    const atMs = world.surroundings.nowMs()
    return received.push(...heard.map((bytes) => ({ atMs, bytes })))
  }
  return received
}

/** Plays one session on this relay. */
export async function play(
  world: World,
  { chance, number, sabotage }: { chance: Chance; number: number; sabotage: Sabotage },
): Promise<Played> {
  const { awa, phones, session } = await sit(world, number)
  const received = listen(world, phones.get(attacker)!)
  const authors = new Map<string, string>()
  const counts = new Map<string, number>()
  const next = (name: string): number => (counts.get(name) ?? Number(name === 'awa')) + 1
  const say = (name: string, request: Request): void => {
    const n = next(name)
    counts.set(name, n)
    const device = name === 'awa' ? awa : phones.get(name)
    device?.act(n, request)
  }
  const reveal: Request = { op: 'reveal', collection: 'held', id: onlyId }
  let nowMs = 0
  for (const { atMs, by, kind } of plan(chance)) {
    await world.surroundings.advance(atMs - nowMs)
    nowMs = atMs
    const serial = sabotage.unshuffled === true ? String(authors.size).padStart(4, '0') : ''
    const name = `${serial}${chance.name().slice(serial.length)}`
    if (kind === 'unsigned') {
      phones.get(by)?.send(unsignedBytes(roomName(session), name, chance))
      authors.set(name, by)
    } else say(by, create('takeaways', `${by}${next(by)}x${number}`, { owner: id(by) }))
    await settle()
    if (kind === 'unsigned' && sabotage.unheld === true) say('awa', reveal)
    await settle()
  }
  await world.surroundings.advance(sessionMs + 10_000 - nowMs)
  say('awa', reveal)
  await world.surroundings.advance(6_000)
  for (const device of [...phones.values(), awa]) device.leave()
  await world.surroundings.advance(120_000)
  return { received, authors, candidates: candidates.map(id) }
}
