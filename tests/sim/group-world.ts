import * as Y from 'yjs'
import { learnEpochs, newestIn } from '../../client/src/acts/key-chain.ts'
import { noKeyRecords, type KeyRecords } from '../../client/src/acts/key-records.ts'
import { removalActs } from '../../client/src/acts/removal-acts.ts'
import { roomKeys, sessionEpochs } from '../../client/src/acts/room-keys.ts'
import { shareTakeaway } from '../../shared/acts/share-takeaway.ts'
import type { RecordId } from '../../shared/model/ids.ts'
import type { Sealed } from '../../shared/model/sealed.ts'
import type { Fields } from '../../shared/policy/view.ts'
import { copyDisk } from '../../server/store/memory-store.ts'
import { createChance, type Chance } from './chance.ts'
import { group, memberOf, names, prepareGroup, session, type Name } from './group-people.ts'
import { createGroupPhone, lazyParts, type GroupPage, type GroupPhone } from './group-phone.ts'
import { createRelayHost, type RelayHost } from './relay-host.ts'
import type { VirtualTime } from './virtual-time.ts'

/** A text that its phone said it keeps. */
interface Said {
  readonly by: Name
  readonly id: RecordId
  readonly text: string
}

/** A group in session on the simulated network, while its key turns. */
export interface GroupWorld {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly phones: readonly GroupPhone[]
  readonly host: RelayHost
  readonly said: Said[]
  /** Removals whose phone said that it keeps them, or that it may. */
  readonly asked: Set<Name>
  readonly perhaps: Set<Name>
  readonly lines: string[]
  readonly trace: (line: string) => void
  readonly hasRestores: false
}

const prepared = await prepareGroup()

/** Whatever the app draws by itself comes from the seed too. */
function drawFrom(chance: Chance): void {
  crypto.getRandomValues = (into) => {
    const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength)
    bytes.set(chance.bytes(bytes.length))
    return into
  }
}

export function createGroupWorld(time: VirtualTime, seed: number): GroupWorld {
  const startMs = time.nowMs()
  const chance = createChance(seed)
  drawFrom(createChance(seed + 1_000_000))
  time.settle = lazyParts
  const lines: string[] = []
  const trace = (line: string): void => {
    lines.push(`${String(time.nowMs() - startMs).padStart(6)} ${line}`)
  }
  const phones: GroupPhone[] = []
  const host = createRelayHost({
    time,
    chance,
    disk: copyDisk(prepared),
    sweepEveryMs: 3_600_000,
    trace,
    idleUnloadMs: 5_000,
    died() {
      for (const phone of phones) phone.cut()
    },
  })
  for (const name of names)
    phones.push(createGroupPhone({ time, chance, accept: host.accept, name }))
  const memory = { said: [], asked: new Set<Name>(), perhaps: new Set<Name>(), lines, trace }
  return { time, chance, phones, host, ...memory, hasRestores: false }
}

const pageOf = (phone: GroupPhone): GroupPage | undefined => phone.tabs[0]?.page

/** Somebody shares a line in the session. */
export function say(world: GroupWorld, phone: GroupPhone): void {
  const page = pageOf(phone)
  if (page === undefined) return
  const { desk, line } = page.session
  const by = phone.person.name
  const said = { by, id: desk.newId(), text: `line ${world.said.length} of ${by}` }
  const words = { text: said.text, atMin: 0 }
  world.trace(`${by} says ${said.id}`)
  line.post(shareTakeaway(desk.author, said.id, words)).then(
    () => world.said.push(said),
    () => world.trace(`${by} dies while saying ${said.id}`),
  )
}

/** Whoever facilitates turns the key away from somebody. */
export function takeOut(world: GroupWorld, phone: GroupPhone, whom: Name): void {
  const page = pageOf(phone)
  if (page === undefined) return
  const by = phone.person.name
  world.trace(`${by} takes ${whom} out`)
  world.perhaps.add(whom)
  void page.ring().then(
    (ring) =>
      removalActs({ ...page, ring, room: session })
        .removeMember(memberOf(whom))
        .then(
          () => world.asked.add(whom),
          (cause: unknown) => world.trace(`${by} dies while taking ${whom} out: ${String(cause)}`),
        ),
    () => undefined,
  )
}

async function recordsOf({ host }: GroupWorld, room: string, collections: readonly string[]) {
  const doc = new Y.Doc()
  const state = await host.stateOf(room)
  if (state !== undefined) Y.applyUpdate(doc, state)
  return new Map(collections.map((name) => [name, new Map(doc.getMap<Fields>(name))] as const))
}

/** The room as the relay holds it: its keys, who is in it, what was said in the session. */
async function relayHolds(world: GroupWorld) {
  const all = await recordsOf(world, group, ['keys', 'deviceKeys', 'members'])
  const table = await recordsOf(world, session, ['takeaways'])
  const of = (name: string) => all.get(name) ?? new Map<string, Fields>()
  const keys: KeyRecords = { ...noKeyRecords(), keys: of('keys'), deviceKeys: of('deviceKeys') }
  return { keys, members: of('members'), said: table.get('takeaways') ?? new Map<string, Fields>() }
}

type Held = Awaited<ReturnType<typeof relayHolds>>

/** Everybody who is still in the group has the newest key, and nothing left to send. */
export async function isQuiet(world: GroupWorld): Promise<boolean> {
  const held = await relayHolds(world)
  const newest = newestIn(held.keys)
  for (const { person, tabs } of world.phones) {
    const isIn = held.members.has(memberOf(person.name))
    for (const { page } of tabs) {
      if (page === undefined) return false
      const states = [page.group, page.session].map((room) => room.connection.getState().state)
      if (!isIn && states.some((state) => state !== 'ended')) return false
      if (!isIn) continue
      const { epochs, turn } = await page.ring()
      if (states.some((state) => state !== 'live') || turn !== undefined) return false
      if (!epochs.has(newest) || (await waiting(page)) > 0) return false
      if (page.session.board.getState().takeaways.size !== held.said.size) return false
    }
  }
  return true
}

async function waiting({ group: one, session: other }: GroupPage): Promise<number> {
  let count = 0
  for (const { line } of [one, other]) line.listen({ outbox: (kept) => (count += kept.length) })()
  return count
}

/** What is wrong at the end; nothing when all is well. */
export async function faultsOfGroup(world: GroupWorld): Promise<string[]> {
  const held = await relayHolds(world)
  const out = names.filter((name) => !held.members.has(memberOf(name)))
  const faults = out.filter((name) => !world.perhaps.has(name)).map((name) => `${name} is out`)
  for (const name of world.asked) if (!out.includes(name)) faults.push(`${name} is still in`)
  const turns = [...held.keys.keys.values()].map((record) => String(record['of'])).sort()
  if (turns.join() !== out.map(memberOf).sort().join()) faults.push(`turned for ${turns.join()}`)
  for (const phone of world.phones) {
    const isOut = out.includes(phone.person.name)
    faults.push(...(isOut ? await faultsOfGone(held, phone) : faultsOfStaying(phone)))
  }
  faults.push(...(await faultsOfWords(world, held)))
  return faults
}

/** With all that is on their device and all the relay holds, they open nothing written since. */
async function faultsOfGone(held: Held, phone: GroupPhone): Promise<string[]> {
  const { name } = phone.person
  const page = phone.tabs[0]?.page
  if (page === undefined) return [`${name} has no page`]
  const { epochs } = await page.ring()
  const own = [...held.keys.keys.values()].find((record) => record['of'] === memberOf(name))
  const since = Number(own?.['epoch'])
  const seed = await phone.seed()
  const learnt = learnEpochs({ room: group, records: held.keys, epochs, seed })
  const tooMany = [...learnt.keys()].filter((epoch) => epoch >= since)
  return tooMany.map((epoch) => `${name}, out since ${since}, knows the key of ${epoch}`)
}

function faultsOfStaying({ person, tabs }: GroupPhone): string[] {
  return tabs.flatMap(({ page }) => {
    const shown = [...(page?.session.board.getState().takeaways.values() ?? [])]
    const missing = shown.filter(({ words }) => words.text === '').length
    return missing === 0 ? [] : [`${person.name} does not read ${missing} lines`]
  })
}

/** Every line is there once under its own words, or still with whoever was put out before it left. */
async function faultsOfWords(world: GroupWorld, held: Held): Promise<string[]> {
  const page = world.phones
    .filter(({ person }) => held.members.has(memberOf(person.name)))
    .flatMap(({ tabs }) => tabs)[0]?.page
  if (page === undefined) return ['nobody is left']
  const { epochs } = await page.ring()
  const keys = roomKeys(session, sessionEpochs(epochs, session))
  const faults: string[] = []
  for (const said of world.said) {
    const record = held.said.get(said.id)
    const isAbsent = record === undefined
    faults.push(
      isAbsent ? await faultOfAbsent(world, held, said) : faultOf(held, keys, { said, record }),
    )
  }
  return faults.filter((fault) => fault !== '')
}

async function faultOfAbsent(world: GroupWorld, held: Held, { by, id }: Said): Promise<string> {
  if (held.members.has(memberOf(by))) return `${id} of ${by}: lost`
  return (await isKept(world, by, id)) ? '' : `${id} of ${by}: not with them either`
}

function faultOf(
  held: Held,
  keys: ReturnType<typeof roomKeys>,
  { said, record }: { readonly said: Said; readonly record: Fields },
): string {
  const { by, id, text } = said
  const [owner, epoch, rev] = [record['owner'], record['epoch'], record['rev']]
  const at = { owner: String(owner), epoch: Number(epoch), rev: Number(rev) }
  const place = { room: session, collection: 'takeaways', id, ...at }
  const opened = keys.open(place, record['words'] as Sealed) as { text?: string } | undefined
  if (opened?.text !== text) return `${id} of ${by}: does not say what was said`
  const own = [...held.keys.keys.values()].find((each) => each['of'] === memberOf(by))
  const isAfter = own !== undefined && at.epoch >= Number(own['epoch'])
  return isAfter ? `${id} of ${by}: said after` : ''
}

async function isKept({ phones }: GroupWorld, by: Name, id: string): Promise<boolean> {
  const phone = phones.find(({ person }) => person.name === by)
  const store = phone?.openStore()
  const rows = (await store?.outbox.toArray()) ?? []
  store?.db.close()
  return rows.some(({ act }) => act.operations.some((operation) => operation.id === id))
}
