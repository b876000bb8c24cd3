import { describe, expect, it } from 'vitest'
import { foundGroup } from '../../../shared/acts/found-group.ts'
import { keepOwnScript } from '../../../shared/acts/keep-own-script.ts'
import { totalMinutes } from '../../../shared/method/rescale.ts'
import { defaultScript, saidAt } from '../../../shared/method/script.ts'
import { onlyId, type Hash, type MemberId, type RoomId } from '../../../shared/model/ids.ts'
import { soloLine, soloRoom, type SoloRoom } from '../sync/solo-line.ts'
import type { Drafts } from '../store/drafts.ts'
import { broughtKey, preparationKey, type Preparation } from '../store/preparation.ts'
import { freshPreparation, withLength } from '../store/preparation-start.ts'
import { progressOf, scriptOf, stepsOf } from '../store/select/steps.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import { openGroup } from './open-group.ts'
import { prepare } from './prepare.ts'
import { startSession } from './start-session.ts'

const group = 'g'.repeat(22) as RoomId
const member = 'm'.repeat(16) as MemberId
const ring: Ring = {
  group,
  member,
  token: 't'.repeat(43) as Ring['token'],
  device: 'd'.repeat(16) as Ring['device'],
  role: 'facilitator',
  founded: true,
  epochs: new Map([[1, new Uint8Array(32).fill(7)]]),
  sessions: new Map(),
}

function memoryDrafts(texts: Map<string, string>, room: string): Drafts {
  return {
    read: (key) => Promise.resolve(texts.get(`${room}/${key}`)),
    type: (key, text) => void texts.set(`${room}/${key}`, text),
    forget: (key) => Promise.resolve(void texts.delete(`${room}/${key}`)),
    flush: () => Promise.resolve(),
    watch: () => () => undefined,
    kept: () => Promise.resolve([...texts.keys()]),
  }
}

/** A facilitator's device without a network, its drafts in clear for the test to read. */
function deviceOf() {
  const texts = new Map<string, string>()
  const rooms = new Map<string, SoloRoom>()
  const nowMs = () => 1_800_000_000_000
  const device = {
    keyring: {
      read: () => Promise.resolve(undefined),
      addSession: () => Promise.resolve(),
      listen: () => () => undefined,
      update: () => Promise.resolve(),
    },
    nowMs,
    watchNetwork: () => () => undefined,
    draftsOf: (room: string) => memoryDrafts(texts, room),
    openLine({ room, kind }: { readonly room: string; readonly kind: 'group' | 'session' }) {
      const there = rooms.get(room) ?? soloRoom(kind, nowMs)
      rooms.set(room, there)
      there.tables.set('seats', new Map([[member, { role: 'facilitator' }]]))
      return soloLine(there, { role: 'facilitator', member, hash: '' as Hash })
    },
  } as unknown as Device
  return { device, texts, rooms }
}

async function founded(kind: 'tenir-debout' | 'professionnalisation' = 'tenir-debout') {
  const parts = deviceOf()
  const open = openGroup(parts.device, ring)
  const about = { kind, name: 'Encadrer dehors', aim: '', planned: 8 }
  const charter = { rules: ['Ce qui se dit ici reste ici.'] }
  await open.line.post(foundGroup(open.desk.author, { group: about, charter, name: 'Hélène' }))
  return { ...parts, open }
}

const secret = 'Demander de l’aide, sans attendre'

function prepared(base: Preparation): Preparation {
  return {
    ...withLength(base, 'remote', 'tenir-debout'),
    people: 12,
    minutes: 110,
    fixed: { echoes: 25 },
    concepts: ['strategies-de-defense'],
    stakes: [{ text: secret, flag: 'discuss', session: 3 }],
    startsAtMin: 30_000_000,
  }
}

describe('[M2.6] a session that was prepared', () => {
  it('opens with the steps as they were fitted; what was set aside stays on the device', async () => {
    const { device, texts, rooms, open } = await founded()
    const preparation = prepared(freshPreparation(open.board.getState(), 'tenir-debout'))
    texts.set(`${group}/${preparationKey}`, JSON.stringify(preparation))
    const started = await startSession(device, ring, open)
    const board = started.open.board.getState()
    expect(totalMinutes(stepsOf(board))).toBe(110)
    expect(stepsOf(board).find(({ id }) => id === 'echoes')?.minutes).toBe(25)
    expect(scriptOf(board)).toMatchObject({ length: 'remote', plannedMinutes: 110 })
    expect(progressOf(board)?.beganAtMs).toBe(1_800_000_000_000)
    const brought = texts.get(`${started.room}/${broughtKey}`) ?? ''
    expect(JSON.parse(brought)).toEqual({
      concepts: ['strategies-de-defense'],
      stakes: preparation.stakes,
    })
    expect(texts.has(`${group}/${preparationKey}`)).toBe(false)
    // Hidden means not sent: nothing but the script, the progress, the calendar and the date of its erasure was posted.
    const posted = [...rooms.values()].flatMap(({ tables }) =>
      [...tables]
        .filter(([name, table]) => name !== 'seats' && table.size > 0)
        .map(([name]) => name),
    )
    expect(posted.sort()).toEqual(
      ['group', 'charter', 'members', 'sessions', 'erasures', 'script', 'progress'].sort(),
    )
    const words = JSON.stringify([scriptOf(board), progressOf(board)])
    expect(words).not.toContain(secret)
    expect(words).not.toContain('strategies')
  })

  it('begins at its first step that is not skipped', async () => {
    const { device, texts, open } = await founded()
    const fresh = freshPreparation(open.board.getState(), 'tenir-debout')
    const [first, ...others] = fresh.steps
    const steps = first === undefined ? [] : [{ ...first, skipped: true }, ...others]
    texts.set(`${group}/${preparationKey}`, JSON.stringify({ ...fresh, steps }))
    const { open: session } = await startSession(device, ring, open)
    expect(progressOf(session.board.getState())?.step).toBe('frame')
  })
})

describe('[M2.5] the group’s own script', () => {
  it('is what its next sessions start from, until the group returns to the proposed one', async () => {
    const { device, open } = await founded('professionnalisation')
    const source = { device, ring, sessions: new Map() }
    const preparing = prepare(source, open)
    const own = defaultScript('professionnalisation', 'on-site').slice(0, 6)
    await preparing.keepOwnScript(own)
    expect(freshPreparation(open.board.getState(), 'professionnalisation').steps).toEqual(own)
    const { open: session } = await startSession(device, ring, open)
    // Word for word, but for a proposed sentence that speaks of a last time: this is the first.
    expect(stepsOf(session.board.getState())).toEqual(saidAt('professionnalisation', 1, own))
    await preparing.keepOwnScript(own.slice(0, 5))
    expect(open.board.getState().ownScript.get(onlyId)?.words.steps).toHaveLength(5)
    await preparing.forgetOwnScript()
    expect(open.board.getState().ownScript.size).toBe(0)
    const { open: next } = await startSession(device, ring, open)
    expect(stepsOf(next.board.getState())).toEqual(defaultScript('professionnalisation', 'on-site'))
  })

  it('is written by a facilitator alone, sealed like all the rest', () => {
    const seen: string[] = []
    const seal = (_place: object, words: object) => {
      seen.push(JSON.stringify(words))
      return '1.sealed' as never
    }
    const author = { room: group, member, epoch: 1, seal }
    const steps = [{ id: 'round', stage: 'round', name: 'Notre tour', say: '', minutes: 20 }]
    const act = keepOwnScript(author, undefined, { steps })
    expect(JSON.stringify(act)).not.toContain('Notre tour')
    expect(seen.join()).toContain('Notre tour')
  })
})

describe('[M2.9] a remote session that is prepared', () => {
  it('has a break, put back where there was none, and the usual two hours', async () => {
    const { open } = await founded()
    const fresh = freshPreparation(open.board.getState(), 'tenir-debout')
    expect(withLength(fresh, 'remote', 'tenir-debout').steps).toEqual(
      defaultScript('tenir-debout', 'remote'),
    )
    const without = { ...fresh, steps: fresh.steps.filter(({ stage }) => stage !== 'break') }
    const remote = withLength(without, 'remote', 'tenir-debout')
    expect(remote.minutes).toBe(120)
    const ids = remote.steps.map(({ id }) => id)
    expect(ids.indexOf('break')).toBe(ids.indexOf('word-back') - 1)
    const skipped = fresh.steps.map((step) => ({ ...step, skipped: step.stage === 'break' }))
    const back = withLength({ ...fresh, steps: skipped }, 'remote', 'tenir-debout')
    expect(back.steps.find(({ id }) => id === 'break')?.skipped).toBe(false)
  })
})

it('[M2.10][M4.5] is rehearsed in memory alone: every gesture is real, nothing reaches the device or the group', async () => {
  const { device, texts, rooms, open } = await founded()
  const before = JSON.stringify([...rooms].map(([name, { tables }]) => [name, [...tables]]))
  const preparation = prepared(freshPreparation(open.board.getState(), 'tenir-debout'))
  const preparing = prepare({ device, ring, sessions: new Map() }, open)
  const { board, groupBoard, tiers, acts, drafts } = await preparing.rehearse(preparation)
  expect(totalMinutes(stepsOf(board.getState()))).toBe(110)
  await tiers.goToStep('round')
  const awa = await tiers.seatWithoutDevice('Awa')
  await tiers.writeFor(awa, { collection: 'situations', of: undefined, text: 'Une caisse de trop' })
  const [told] = [...board.getState().situations.values()]
  if (told === undefined) throw new Error('No situation was written')
  await tiers.markTold(told.id, true)
  await tiers.nameStake('Demander de l’aide', [told.id])
  expect(board.getState().stakes.size).toBe(1)
  // On this page's copy of the group: read back here, and nowhere else.
  await tiers.changeGroup({ phonesDown: true })
  await tiers.changeCharter({ rules: ['On parle en son nom.'] })
  const copy = groupBoard?.getState()
  expect(copy?.group.get(onlyId)?.words.phonesDown).toBe(true)
  expect(copy?.charter.get(onlyId)?.words.rules).toEqual(['On parle en son nom.'])
  expect(scriptOf(board.getState())?.rules).toEqual(['On parle en son nom.'])
  await tiers.openDoor()
  expect(JSON.parse((await drafts.read(broughtKey)) ?? '')).toMatchObject({
    stakes: preparation.stakes,
  })
  await tiers.closeSession({ people: 7, minutes: 180 })
  expect(progressOf(board.getState())?.closedAtMs).toBeGreaterThan(0)
  await expect(acts.postSituation('Après la clôture')).resolves.toBeGreaterThan(0)
  expect(JSON.stringify([...rooms].map(([name, { tables }]) => [name, [...tables]]))).toBe(before)
  expect([...texts]).toEqual([])
})
