import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recoveryActs } from '../../client/src/acts/recovery-acts.ts'
import { createGroup } from '../../client/src/acts/create-group.ts'
import { lookAt } from '../../client/src/acts/find-seat.ts'
import type { Hosting } from '../../client/src/acts/hosting.ts'
import { openGroup, type OpenRoom } from '../../client/src/acts/open-group.ts'
import { recover, recoverByWords } from '../../client/src/acts/recover.ts'
import { removalActs } from '../../client/src/acts/removal-acts.ts'
import { newestIn } from '../../client/src/acts/key-chain.ts'
import { noKeyRecords, noteKeys } from '../../client/src/acts/key-records.ts'
import { drawTurn } from '../../client/src/acts/turn-away.ts'
import { inviteKey, inviteToken } from '../../client/src/seal/branches.ts'
import { hashOf } from '../../client/src/seal/hash.ts'
import { deviceRandom } from '../../client/src/seal/random.ts'
import { wrapInvitation } from '../../client/src/seal/wrap.ts'
import { confirmReseat } from '../../shared/acts/answer-reseat.ts'
import { act, create, remove } from '../../shared/acts/act.ts'
import { offerHandover, takeHandover } from '../../shared/acts/hand-over.ts'
import { changeGroup } from '../../shared/acts/change-group.ts'
import { onlyId, type MemberId, type RoomId } from '../../shared/model/ids.ts'
import type { Ring } from '../../client/src/sync/keyring.ts'
import type { Started } from '../../server/start-relay.ts'
import { newStorage, realDevice, type RealDevice } from '../fixtures/real-device.ts'
import { startReal, stopAll } from './real-relay.ts'

/** Somebody at their device, with the group's room open on it. */
interface Seated extends RealDevice {
  readonly open: OpenRoom
  readonly group: RoomId
  readonly storage: ReturnType<typeof newStorage>
  ring(): Promise<Ring>
}

let relay: Started
let helene: Seated

const founding = {
  group: { kind: 'tenir-debout' as const, name: 'Encadrer dehors', aim: '', planned: 8 },
  charter: { rules: ['Ce qui se dit ici reste ici.'] },
  name: 'Hélène',
}

const ringOf = async ({ device }: RealDevice, group: RoomId): Promise<Ring> => {
  const ring = await device.keyring.read(group)
  if (ring === undefined) throw new Error('no ring')
  return ring
}

function seated(real: RealDevice, open: OpenRoom, at: Pick<Seated, 'group' | 'storage'>): Seated {
  return { ...real, ...at, open, ring: () => ringOf(real, at.group) }
}

beforeEach(async () => {
  relay = await startReal()
  const storage = newStorage()
  const real = await realDevice(relay, storage)
  const { room: group, open } = await createGroup(real.device, founding)
  helene = seated(real, open, { group, storage })
  await boxed(helene)
})

const opened: RealDevice[] = []
afterEach(async () => {
  for (const real of [...opened.splice(0), helene]) real.kill()
  await stopAll()
  vi.unstubAllGlobals()
})

const soon = { timeout: 4_000, interval: 10 }
const until = (check: () => unknown) => vi.waitFor(check, soon)

/** The group's next key would be boxed to this device, and everybody could see it. */
async function boxed(who: Seated): Promise<void> {
  const { member } = await who.ring()
  await vi.waitFor(async () => {
    const mine = [...helene.open.board.getState().deviceKeys.values()].filter(
      ({ record, keeping }) => record.owner === member && keeping === 'sent',
    )
    expect([(await who.ring()).isBoxed, mine.length > 0]).toEqual([true, true])
  }, soon)
}

/** A link to the group, as its open door shows it. */
async function inviting(by = helene): Promise<Uint8Array> {
  const link = deviceRandom(16)
  const { epochs } = await by.ring()
  const epoch = Math.max(...epochs.keys())
  const to = { key: inviteKey(link, by.group), to: by.group }
  const wrap = wrapInvitation(to, { epoch, secret: epochs.get(epoch) ?? link })
  const record = { wrap, untilMs: Date.now() + 600_000 }
  const id = hashOf(inviteToken(link, by.group))
  await by.open.line.post(act({ op: 'create', collection: 'invitations', id, record }))
  await by.open.line.synced()
  return link
}

async function looking(storage = newStorage()) {
  const real = await realDevice(relay, storage)
  opened.push(real)
  let open: OpenRoom | undefined
  const linkSecret = await inviting()
  const found = await vi.waitFor(async () => {
    const each = await lookAt(real.device, { group: helene.group, linkSecret }, (ring) => {
      open = openGroup(real.device, ring)
      return Promise.resolve()
    })
    if (each.kind !== 'found') throw new Error(each.kind)
    return each
  }, soon)
  const sitting = () => {
    if (open === undefined) throw new Error('no seat')
    return seated(real, open, { group: helene.group, storage })
  }
  return { seating: found.seating, sitting }
}

async function joined(name: string, storage = newStorage()): Promise<Seated> {
  const { seating, sitting } = await looking(storage)
  expect(await seating.takeSeat(name)).toBe('seated')
  await boxed(sitting())
  return sitting()
}

/** The same person on another device: asked, and confirmed by whoever facilitates. */
async function reseated(member: MemberId, storage = newStorage()): Promise<Seated> {
  const { seating, sitting } = await looking(storage)
  const asked = seating.askReseat(member)
  const { reseats } = await vi.waitFor(() => {
    const board = helene.open.board.getState()
    expect(board.reseats.size).toBe(1)
    return board
  }, soon)
  const [one] = reseats.values()
  if (one === undefined) throw new Error('nobody asks')
  const { of, hash } = one.record
  await helene.open.line.post(confirmReseat({ id: one.id as never, of, hash }))
  expect(await asked).toBe('confirmed')
  return sitting()
}

/** The same storage, opened again. */
async function reopened({ storage, group }: Seated): Promise<Seated> {
  const real = await realDevice(relay, storage)
  opened.push(real)
  const open = openGroup(real.device, await ringOf(real, group))
  return seated(real, open, { group, storage })
}

function removing({ device, open, group }: Seated, ring: Ring) {
  const session = { board: { getState: () => ({ entrance: new Map(), participants: new Map() }) } }
  return removalActs({ device, ring, room: group, group: open, session } as unknown as Hosting)
}

const memberOf = async (who: Seated): Promise<MemberId> => (await who.ring()).member

async function remove_(by: Seated, who: Seated): Promise<void> {
  await removing(by, await by.ring()).removeMember(await memberOf(who))
}

const nameIn = ({ open }: Seated) => open.board.getState().group.get(onlyId)?.words.name
const newestOf = async (who: Seated) => Math.max(...(await who.ring()).epochs.keys())
const rename = async (by: Seated, name: string) => {
  const before = by.open.board.getState().group.get(onlyId)
  if (before === undefined) throw new Error('no group')
  await by.open.line.post(changeGroup(by.open.desk.author, before, { ...before.words, name }))
}
const reads = (who: Seated, name: string) => until(() => expect(nameIn(who)).toBe(name))
const knows = (who: Seated, epoch: number) =>
  vi.waitFor(async () => expect(await newestOf(who)).toBe(epoch), soon)

/** A concept of the group, whoever writes it: what waits in an outbox. */
const say = ({ open }: Seated, key: string) =>
  open.line.post(
    act(
      create(open.desk.author, {
        collection: 'concepts',
        id: open.desk.newId(),
        clear: {},
        words: { key, name: key, definition: 'd', question: 'q' },
      }),
    ),
  )
const concepts = ({ open }: Seated) =>
  [...open.board.getState().concepts.values()].map(({ words }) => words.key).sort()

describe('[K2.4] a removed member', () => {
  it('opens nothing written after, with their storage and every byte of the relay; the others go on', async () => {
    const awa = await joined('Awa')
    const basil = await joined('Basil')
    await reads(basil, 'Encadrer dehors')
    const kept = await basil.ring()
    await remove_(helene, basil)
    await until(() => expect(basil.open.connection.getState().endedBy).toBe('removed'))
    for (const who of [helene, awa]) await knows(who, 2)
    await rename(helene, 'Après Basil')
    await reads(awa, 'Après Basil')
    expect(
      [...awa.open.board.getState().members.values()].map(({ words }) => words.name).sort(),
    ).toEqual(['Awa', 'Hélène'])
    // Every byte that a member was sent since, and what the relay holds, in the hands of Basil.
    const collect = noKeyRecords()
    awa.open.line.listen({ records: (changes) => noteKeys(collect, changes) })()
    const all: [string, string, Record<string, unknown>][] = []
    awa.open.line.listen({
      records: (changes) => {
        for (const { collection, id, record } of changes)
          if (record !== undefined) all.push([collection, id, { ...record }])
      },
    })()
    const { learnEpochs } = await import('../../client/src/acts/key-chain.ts')
    const seed = basil.device.boxSeed(basil.group)
    const learnt = learnEpochs({
      room: basil.group,
      records: collect,
      epochs: (await basil.ring()).epochs,
      seed,
    })
    expect([...learnt.keys()]).toEqual([...kept.epochs.keys()])
    const later = all.filter(([, , record]) => record['epoch'] === 2)
    expect(later.map(([collection]) => collection).sort()).toEqual(['group', 'keys'])
    const { roomKeys } = await import('../../client/src/acts/room-keys.ts')
    const his = roomKeys(basil.group, learnt)
    for (const [collection, id, record] of later) {
      const place = { room: basil.group, collection, id, owner: String(record['owner']) }
      for (const epoch of [1, 2]) {
        const at = { ...place, epoch, rev: Number(record['rev']) }
        expect(his.open(at, record['words'] as never)).toBeUndefined()
      }
    }
    // What Basil had read stays with him: nothing here says otherwise.
    expect(nameIn(basil)).toBe('Encadrer dehors')
  })

  it('[K2.3] keeps on their device what had not left, and it reaches nobody', async () => {
    const basil = await joined('Basil')
    basil.reach(false)
    await basil.open.line.post(act(remove('members', await memberOf(basil))))
    await remove_(helene, basil)
    await knows(helene, 2)
    basil.reach(true)
    await until(() => expect(basil.open.connection.getState().state).toBe('ended'))
    expect(await basil.store.outbox.count()).toBe(1)
  })
})

describe('[K2.5] those who stay', () => {
  it('learn the key when they come back, and what they wrote meanwhile is sealed again and goes', async () => {
    const awa = await joined('Awa')
    const basil = await joined('Basil')
    const co = await joined('Co')
    await helene.open.line.post(offerHandover(helene.open.desk.author, await memberOf(co), true))
    await until(() => expect(co.open.board.getState().handovers.size).toBe(1))
    const offer = [...co.open.board.getState().handovers.values()][0]
    if (offer === undefined) throw new Error('no offer')
    await co.open.line.post(takeHandover(offer.record))
    await until(() => expect(co.open.connection.getState().role).toBe('facilitator'))
    co.reach(false)
    awa.reach(false)
    await say(co, 'pendant')
    await remove_(helene, basil)
    await knows(helene, 2)
    await rename(helene, 'Après')
    co.reach(true)
    awa.reach(true)
    for (const who of [co, awa]) await reads(who, 'Après')
    await until(() => expect(concepts(awa)).toEqual(['pendant']))
    expect(await co.store.outbox.count()).toBe(0)
    // Twice in a row, one of them away for both; and the second one by the other facilitator.
    const dora = await joined('Dora')
    awa.reach(false)
    await remove_(co, dora)
    await knows(co, 3)
    await rename(co, 'Après encore')
    awa.reach(true)
    await reads(awa, 'Après encore')
  })

  it('a second device and a re-seated one read what was written before and after', async () => {
    const awa = await joined('Awa')
    const basil = await joined('Basil')
    await rename(helene, 'Avant')
    await remove_(helene, basil)
    await knows(awa, 2)
    const member = await memberOf(awa)
    await say(helene, 'apres')
    const phone = await reseated(member)
    await reads(phone, 'Avant')
    await until(() => expect(concepts(phone)).toEqual(['apres']))
    expect([...(await phone.ring()).epochs.keys()].sort()).toEqual([1, 2])
  })

  it('a sheet written before the key turned leads to the seat, and to everything since', async () => {
    const basil = await joined('Basil')
    const { device, open, group } = helene
    vi.stubGlobal('location', { hostname: 'relay.test', origin: 'http://relay.test' })
    const session = {} as never
    const hosting = { device, ring: await helene.ring(), room: group, group: open, session }
    const sheet = await recoveryActs(hosting).writeSheet()
    if (sheet === undefined) throw new Error('no sheet')
    await remove_(helene, basil)
    await knows(helene, 2)
    await rename(helene, 'Depuis')
    await helene.open.line.synced()
    const laptop = await realDevice(relay)
    opened.push(laptop)
    const found = await recoverByWords(laptop.device, sheet.words)
    if (found.kind !== 'ring') throw new Error(found.kind)
    const there = seated(laptop, openGroup(laptop.device, found.ring), {
      group,
      storage: newStorage(),
    })
    await reads(there, 'Depuis')
    // The lost one is declared from the new one, which stays: the sheet does too.
    await boxed(there)
    const { member } = found.ring
    await removing(there, await there.ring()).declareLost(member)
    await until(() => expect(helene.open.connection.getState().endedBy).toBe('removed'))
    await knows(there, 3)
    await rename(there, 'Sans le portable perdu')
    const again = await realDevice(relay)
    opened.push(again)
    const { secretOfWords } = await import('../../client/src/seal/recovery.ts')
    expect((await recover(again.device, secretOfWords(sheet.words))).kind).toBe('ring')
  })
})

describe('[K2.6] a phone that is lost', () => {
  it('is shut out at once, its member comes back as the same, and it opens nothing written after', async () => {
    const awa = await joined('Awa')
    const member = await memberOf(awa)
    await removing(helene, await helene.ring()).declareLost(member)
    await until(() => expect(awa.open.connection.getState().endedBy).toBe('removed'))
    await knows(helene, 2)
    expect(helene.open.board.getState().members.has(member)).toBe(true)
    const found = await reseated(member)
    await rename(helene, 'Retrouvée')
    await reads(found, 'Retrouvée')
    await boxed(found)
    // The key turns again: the lost phone is not among those that count.
    const basil = await joined('Basil')
    await remove_(helene, basil)
    await knows(found, 3)
    const records = noKeyRecords()
    found.open.line.listen({ records: (changes) => noteKeys(records, changes) })()
    const { learnEpochs } = await import('../../client/src/acts/key-chain.ts')
    const { epochs } = await awa.ring()
    const seed = awa.device.boxSeed(awa.group)
    expect([...learnEpochs({ room: awa.group, records, epochs, seed }).keys()]).toEqual([1])
    // Storage emptied between two sessions: the ordinary path, and no key turns.
    found.kill()
    const anew = await reseated(member)
    await reads(anew, 'Retrouvée')
    expect(newestIn(records)).toBe(3)
    expect(await newestOf(anew)).toBe(3)
  })
})

describe('[K2.7] a turn that is interrupted', () => {
  const tending = async (who: Seated) => {
    const records = noKeyRecords()
    who.open.line.listen({ records: (changes) => noteKeys(records, changes) })()
    return { device: who.device, ring: await who.ring(), open: who.open, records }
  }

  it('killed before anything left, or after: the device that comes back ends it by itself', async () => {
    const awa = await joined('Awa')
    const basil = await joined('Basil')
    const of = await memberOf(basil)
    await drawTurn(await tending(helene), { of, isRemoved: true })
    helene.kill()
    helene = await reopened(helene)
    await until(() => expect(basil.open.connection.getState().endedBy).toBe('removed'))
    await knows(awa, 2)
    await vi.waitFor(async () => expect((await helene.ring()).turn).toBeUndefined(), soon)
    // Now with the act in the outbox and no network: it goes when it can, once.
    const dora = await joined('Dora')
    helene.reach(false)
    await until(() => expect(helene.open.connection.getState().state).not.toBe('live'))
    await drawTurn(await tending(helene), { of: await memberOf(dora), isRemoved: true })
    helene.kill()
    helene = await reopened(helene)
    await until(() => expect(dora.open.connection.getState().endedBy).toBe('removed'))
    await knows(awa, 3)
    await rename(helene, 'Tout est là')
    await reads(awa, 'Tout est là')
  })

  it('two facilitators at once: one is first, the other looks again, both members are out', async () => {
    const co = await joined('Co')
    const basil = await joined('Basil')
    const dora = await joined('Dora')
    await helene.open.line.post(offerHandover(helene.open.desk.author, await memberOf(co), true))
    await until(() => expect(co.open.board.getState().handovers.size).toBe(1))
    const offer = [...co.open.board.getState().handovers.values()][0]
    if (offer === undefined) throw new Error('no offer')
    await co.open.line.post(takeHandover(offer.record))
    await until(() => expect(co.open.connection.getState().role).toBe('facilitator'))
    await Promise.all([remove_(helene, basil), remove_(co, dora)])
    for (const who of [helene, co]) await knows(who, 3)
    for (const gone of [basil, dora])
      await until(() => expect(gone.open.connection.getState().endedBy).toBe('removed'))
    await rename(co, 'À deux')
    await reads(helene, 'À deux')
    for (const who of [helene, co])
      await vi.waitFor(async () => {
        expect([(await who.ring()).turn, await who.store.outbox.count()]).toEqual([undefined, 0])
      }, soon)
  })
})
