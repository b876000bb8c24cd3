import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { learnEpochs, newestIn } from '../../client/src/acts/key-chain.ts'
import { openGroup } from '../../client/src/acts/open-group.ts'
import { recover, recoverByWords } from '../../client/src/acts/recover.ts'
import { recoveryActs } from '../../client/src/acts/recovery-acts.ts'
import { roomKeys } from '../../client/src/acts/room-keys.ts'
import { drawTurn } from '../../client/src/acts/turn-away.ts'
import { secretOfWords } from '../../client/src/seal/recovery.ts'
import { act, remove } from '../../shared/acts/act.ts'
import { newStorage, realDevice } from '../fixtures/real-device.ts'
import {
  boxed,
  concepts,
  facilitatesToo,
  gather,
  here,
  joined,
  keyRecords,
  knows,
  memberOf,
  nameIn,
  newestOf,
  part,
  reads,
  removes,
  removing,
  rename,
  reopened,
  reseated,
  say,
  seated,
  soon,
  tendingOf,
  until,
} from '../fixtures/seated-people.ts'
import { startReal, stopAll } from './real-relay.ts'

beforeEach(async () => gather(await startReal()))

afterEach(async () => {
  part()
  await stopAll()
  vi.unstubAllGlobals()
})

describe('[K2.4] a removed member', () => {
  it('opens nothing written after, with their storage and every byte of the relay; the others go on', async () => {
    const awa = await joined('Awa')
    const basil = await joined('Basil')
    await reads(basil, 'Encadrer dehors')
    const kept = await basil.ring()
    await removes(here.helene, basil)
    await until(() => expect(basil.open.connection.getState().endedBy).toBe('removed'))
    for (const who of [here.helene, awa]) await knows(who, 2)
    await rename(here.helene, 'Après Basil')
    await reads(awa, 'Après Basil')
    expect(
      [...awa.open.board.getState().members.values()].map(({ words }) => words.name).sort(),
    ).toEqual(['Awa', 'Hélène'])
    // Every byte that a member was sent since, and what the relay holds, in the hands of Basil.
    const collect = keyRecords(awa)
    const all: [string, string, Record<string, unknown>][] = []
    awa.open.line.listen({
      records: (changes) => {
        for (const { collection, id, record } of changes)
          if (record !== undefined) all.push([collection, id, { ...record }])
      },
    })()
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
    await removes(here.helene, basil)
    await knows(here.helene, 2)
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
    await facilitatesToo(co)
    co.reach(false)
    awa.reach(false)
    await say(co, 'pendant')
    await removes(here.helene, basil)
    await knows(here.helene, 2)
    await rename(here.helene, 'Après')
    co.reach(true)
    awa.reach(true)
    for (const who of [co, awa]) await reads(who, 'Après')
    await until(() => expect(concepts(awa)).toEqual(['pendant']))
    expect(await co.store.outbox.count()).toBe(0)
    // Twice in a row, one of them away for both; and the second one by the other facilitator.
    const dora = await joined('Dora')
    awa.reach(false)
    await removes(co, dora)
    await knows(co, 3)
    await rename(co, 'Après encore')
    awa.reach(true)
    await reads(awa, 'Après encore')
  })

  it('a second device and a re-seated one read what was written before and after', async () => {
    const awa = await joined('Awa')
    const basil = await joined('Basil')
    await rename(here.helene, 'Avant')
    await removes(here.helene, basil)
    await knows(awa, 2)
    const member = await memberOf(awa)
    await say(here.helene, 'apres')
    const phone = await reseated(member)
    await reads(phone, 'Avant')
    await until(() => expect(concepts(phone)).toEqual(['apres']))
    expect([...(await phone.ring()).epochs.keys()].toSorted((a, b) => a - b)).toEqual([1, 2])
  })

  it('a sheet written before the key turned leads to the seat, and to everything since', async () => {
    const basil = await joined('Basil')
    const { device, open, group } = here.helene
    vi.stubGlobal('location', { hostname: 'relay.test', origin: 'http://relay.test' })
    const session = {} as never
    const hosting = { device, ring: await here.helene.ring(), room: group, group: open, session }
    const sheet = await recoveryActs(hosting).writeSheet()
    if (sheet === undefined) throw new Error('no sheet')
    await removes(here.helene, basil)
    await knows(here.helene, 2)
    await rename(here.helene, 'Depuis')
    await here.helene.open.line.synced()
    const laptop = await realDevice(here.relay)
    here.opened.push(laptop)
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
    await until(() => expect(here.helene.open.connection.getState().endedBy).toBe('removed'))
    await knows(there, 3)
    await rename(there, 'Sans le portable perdu')
    const again = await realDevice(here.relay)
    here.opened.push(again)
    expect((await recover(again.device, secretOfWords(sheet.words))).kind).toBe('ring')
  })
})

describe('[K2.6] a phone that is lost', () => {
  it('is shut out at once, its member comes back as the same, and it opens nothing written after', async () => {
    const awa = await joined('Awa')
    const member = await memberOf(awa)
    await removing(here.helene, await here.helene.ring()).declareLost(member)
    await until(() => expect(awa.open.connection.getState().endedBy).toBe('removed'))
    await knows(here.helene, 2)
    expect(here.helene.open.board.getState().members.has(member)).toBe(true)
    const found = await reseated(member)
    await rename(here.helene, 'Retrouvée')
    await reads(found, 'Retrouvée')
    await boxed(found)
    // The key turns again: the lost phone is not among those that count.
    const basil = await joined('Basil')
    await removes(here.helene, basil)
    await knows(found, 3)
    const records = keyRecords(found)
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
  it('killed before anything left, or after: the device that comes back ends it by itself', async () => {
    const awa = await joined('Awa')
    const basil = await joined('Basil')
    const of = await memberOf(basil)
    await drawTurn(await tendingOf(here.helene), { of, isRemoved: true })
    here.helene.kill()
    here.helene = await reopened(here.helene)
    await until(() => expect(basil.open.connection.getState().endedBy).toBe('removed'))
    await knows(awa, 2)
    await vi.waitFor(async () => expect((await here.helene.ring()).turn).toBeUndefined(), soon)
    // Now with the act in the outbox and no network: it goes when it can, once.
    const dora = await joined('Dora')
    here.helene.reach(false)
    await until(() => expect(here.helene.open.connection.getState().state).not.toBe('live'))
    await drawTurn(await tendingOf(here.helene), { of: await memberOf(dora), isRemoved: true })
    here.helene.kill()
    here.helene = await reopened(here.helene)
    await until(() => expect(dora.open.connection.getState().endedBy).toBe('removed'))
    await knows(awa, 3)
    await rename(here.helene, 'Tout est là')
    await reads(awa, 'Tout est là')
  })

  it('two facilitators at once: one is first, the other looks again, both members are out', async () => {
    const co = await joined('Co')
    const basil = await joined('Basil')
    const dora = await joined('Dora')
    await facilitatesToo(co)
    await Promise.all([removes(here.helene, basil), removes(co, dora)])
    for (const who of [here.helene, co]) await knows(who, 3)
    for (const gone of [basil, dora])
      await until(() => expect(gone.open.connection.getState().endedBy).toBe('removed'))
    await rename(co, 'À deux')
    await reads(here.helene, 'À deux')
    for (const who of [here.helene, co])
      await vi.waitFor(async () => {
        expect([(await who.ring()).turn, await who.store.outbox.count()]).toEqual([undefined, 0])
      }, soon)
  })
})
