import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { roomKeys, sessionEpochs } from '../../client/src/acts/room-keys.ts'
import { deviceRandom, newRecordId } from '../../client/src/seal/random.ts'
import {
  dial,
  createWorld,
  settle,
  type Device,
  type World,
} from '../../server/room/testing/world.ts'
import { gather } from '../../server/room/testing/gather.ts'
import {
  hashOf,
  id,
  memberHello,
  roomName,
  screenHello,
  token,
} from '../../server/room/testing/people.ts'
import type { Act } from '../../shared/acts/act.ts'
import { advance } from '../../shared/acts/advance.ts'
import { askQuestion } from '../../shared/acts/ask-question.ts'
import { linkConcept } from '../../shared/acts/link-concept.ts'
import { openSheet } from '../../shared/acts/open-sheet.ts'
import { shareTakeaway } from '../../shared/acts/share-takeaway.ts'
import { speakAgain } from '../../shared/acts/speak-again.ts'
import { propose } from '../../shared/acts/word.ts'
import { echo } from '../../shared/acts/echo.ts'
import { enterSession } from '../../shared/acts/enter-session.ts'
import { handOut } from '../../shared/acts/hand-out.ts'
import { openScreen } from '../../shared/acts/open-screen.ts'
import { addConcept } from '../../shared/acts/own-concept.ts'
import { place } from '../../shared/acts/place.ts'
import { postSituation } from '../../shared/acts/post-situation.ts'
import { documentCollections, documentShapes } from '../../shared/model/collections.ts'
import { onlyId, type MemberId, type RoomId } from '../../shared/model/ids.ts'
import { withheld, type Place, type Sealed } from '../../shared/model/sealed.ts'
import { frame } from '../../shared/wire/frames.ts'
import { readNumber } from '../../shared/wire/json-frame.ts'
import { decodeSync } from '../../shared/wire/sync.ts'

const [group, room] = [roomName('group'), roomName('first')] as RoomId[] as [RoomId, RoomId]
const epochs = new Map([[1, deviceRandom(32)]])
const groupKeys = roomKeys(group, epochs)
const sessionKeys = roomKeys(room, sessionEpochs(epochs, room))
const own = {
  key: 'parler-bas',
  name: 'Parler bas',
  definition: 'Ce que l’on se dit à voix basse.',
  question: 'À qui l’auriez-vous dit ?',
}
const never = {
  ...own,
  key: 'jamais-montre',
  name: 'Un concept jamais montré',
}

const doing = (device: Device) => {
  let n = 0
  return async (act: Act) => {
    device.act((n += 1), ...act.operations)
    await settle()
    expect(device.answers.at(-1)).toEqual({ kind: 'done', n })
  }
}

async function enter(world: World, hello: Parameters<typeof dial>[1]): Promise<Device> {
  const device = dial(world, hello)
  await settle()
  device.sync()
  await settle()
  return device
}

/** A session with real words in it, and a screen that looks on from before the first of them. */
async function session() {
  const world = createWorld()
  await gather(world, ['basil', 'chloe'])
  const tiers = await enter(world, memberHello('awa', 'first', 'cockpit'))
  const home = await enter(world, memberHello('awa', 'group', 'awa-home'))
  const basil = await enter(world, memberHello('basil', 'first', 'basil-one'))
  const [inSession, inGroup, byBasil] = [doing(tiers), doing(home), doing(basil)]
  await inSession(openScreen(hashOf('wall')))
  const screen = await enter(world, screenHello('wall'))
  const awa = sessionKeys.authorOf(id('awa') as MemberId)
  const peer = sessionKeys.authorOf(id('basil') as MemberId)
  const told = newRecordId()
  await inGroup(addConcept(groupKeys.authorOf(id('awa') as MemberId), newRecordId(), own))
  await inGroup(addConcept(groupKeys.authorOf(id('awa') as MemberId), newRecordId(), never))
  await byBasil(enterSession(peer, { name: 'Basil' }))
  await byBasil(postSituation(peer, told, { title: 'Une caisse de trop', atMin: 1 }))
  await inSession(place(awa, { id: told, before: undefined }, { told: true }))
  const { key, ...card } = own
  const words = { concept: key, card, why: 'Pourquoi ici', question: '', atMin: 1 }
  await inSession(handOut(awa, { id: newRecordId(), of: told }, words))
  await inSession(echo(awa, { id: newRecordId(), of: told }, { text: 'chez moi aussi', atMin: 1 }))
  await world.surroundings.advance(20_000)
  return { world, screen, home, tiers, told, by: { inSession, byBasil, awa, peer } }
}

const bytesOf = ({ frames }: Device): string => Buffer.concat(frames).toString('latin1')

/** Every record that came down, opened with this room's key or not at all. */
function opened(device: Device, open: typeof sessionKeys.open) {
  return documentCollections('session').flatMap((collection) =>
    Object.entries(device.records(collection)).map(([at, record]) => {
      const { owner, epoch, rev, words } = record as unknown as Omit<Place, 'room'> & {
        words: Sealed
      }
      return open({ room, collection, id: at, owner, epoch, rev }, words)
    }),
  )
}

it('[S1.4] a common screen opens what the group looks at, own concepts by their card', async () => {
  const { screen } = await session()
  const text = JSON.stringify(opened(screen, sessionKeys.open))
  for (const said of ['Une caisse de trop', 'chez moi aussi', own.name, own.question]) {
    expect(text).toContain(said)
  }
})

it('[S1.4] receives nothing of the group’s room, of the ledger, or of anybody’s answers', async () => {
  const { screen, home, tiers } = await session()
  const kinds = new Set(screen.frames.map((bytes) => readNumber(bytes)?.number))
  const heard: (number | undefined)[] = [frame.sync, frame.presence, frame.hello, frame.roomEvent]
  expect([...kinds].filter((kind) => !heard.includes(kind))).toEqual([])
  const collections = [...screen.doc.share.keys()]
  expect(collections.length).toBeGreaterThan(4)
  for (const name of collections) expect(Object.keys(documentShapes.session)).toContain(name)

  const bytes = bytesOf(screen)
  const ofGroup = documentCollections('group').flatMap((collection) =>
    Object.values(home.records(collection)).map(({ words }) => String(words)),
  )
  expect(ofGroup.length).toBeGreaterThan(3)
  const secrets = ['awa', 'basil', 'chloe', 'link', 'wall'].flatMap((name) => [
    token(name),
    hashOf(name),
  ])
  const others = ['cockpit', 'basil-one', 'awa-home'].map(id)
  for (const canary of [...ofGroup, ...secrets, ...others, group, token('door')]) {
    expect(bytes).not.toContain(canary)
  }
  // The cage is not empty: what belongs to the session is there, sealed.
  const [situation] = Object.values(tiers.records('situations'))
  expect(bytes).toContain(String(situation?.['words']))
})

it('[S1.4] opens nothing that was not brought to the session', async () => {
  const { screen, home } = await session()
  expect(JSON.stringify(opened(screen, sessionKeys.open))).not.toContain(never.name)
  for (const [at, record] of Object.entries(home.records('concepts'))) {
    const { owner, epoch, rev, words } = record as unknown as Place & { words: Sealed }
    const spot = { room: group, collection: 'concepts', id: at, owner, epoch, rev }
    expect(sessionKeys.open(spot, words)).toBeUndefined()
    expect(groupKeys.open(spot, words)).toMatchObject({ question: own.question })
  }
})

const privately = (about: string) => `jamais au mur : ${about}`

/** All that was ever sent to a screen, tried with the key it holds: every record, at every moment. */
function watch({ frames }: Device) {
  const doc = new Y.Doc()
  const seen = new Set<string>()
  const from = { doc, records: (name: string) => doc.getMap(name).toJSON() as never }
  for (const bytes of frames) {
    const { number, rest } = readNumber(bytes) ?? {}
    const sync = number === frame.sync && rest !== undefined ? decodeSync(rest) : undefined
    if (sync !== undefined) Y.applyUpdate(doc, sync.bytes)
    seen.add(JSON.stringify(opened(from as unknown as Device, sessionKeys.open)))
  }
  return [...seen].join()
}

it('[S1.5] is never sent what a common screen never shows, were it told the key', async () => {
  const { world, screen, told, by } = await session()
  const { inSession, byBasil, awa, peer } = by
  const hidden = newRecordId()
  // Hidden before a screen comes: nothing of it, nor of what is said about it, is ever sent.
  await byBasil(postSituation(peer, hidden, { title: privately('titre'), atMin: 1 }))
  await inSession(place(awa, { id: hidden, before: undefined }, { told: true, hidden: true }))
  const onHidden = { id: newRecordId(), of: hidden }
  await inSession(echo(awa, onHidden, { text: privately('écho'), atMin: 1 }))
  const asked = { text: privately('question'), atMin: 1 }
  await inSession(askQuestion(awa, { id: newRecordId(), of: hidden }, asked))
  const card = { concept: 'travail-reel', why: privately('pourquoi'), question: '', atMin: 1 }
  await inSession(linkConcept(awa, { id: newRecordId(), of: onHidden.id }, card))
  await byBasil(shareTakeaway(peer, newRecordId(), { text: privately('emporté'), atMin: 1 }))
  const back = { text: privately('retour'), atMin: 1 }
  await byBasil(speakAgain(peer, { id: newRecordId(), of: told }, back))
  const sheet = newRecordId()
  await inSession(openSheet(awa, sheet, { stage: 'prescribed', atMin: 1 }))
  const proposed = { cell: 'prescribed', text: privately('proposition'), atMin: 1 }
  await byBasil(propose(peer, { id: newRecordId(), of: sheet }, proposed))

  const late = await enter(world, screenHello('wall'))
  for (const one of [late, screen]) {
    const text = watch(one)
    expect(text).toContain('Une caisse de trop')
    // The wall that was there had shown the title before it was hidden: nothing can take that back.
    const after = one === screen ? text.replaceAll(privately('titre'), '') : text
    expect(after).not.toContain('jamais')
  }
  // A stake may rest on what is hidden: that it stands is known, and nothing else of it.
  expect(late.records('situations')[hidden]).toMatchObject({ owner: '', words: withheld })
  expect(late.records('echoes')[onHidden.id]).toMatchObject({ owner: '', words: withheld })
  expect(Object.keys(late.records('takeaways'))).toEqual([])
})

it('[S1.5] leaves the wall when it is hidden, and comes back as it was', async () => {
  const { world, screen, tiers, told, by } = await session()
  const { inSession, awa } = by
  const placement = () => {
    const record = tiers.records('placements')[told]
    const words = sessionKeys.open(
      { ...(record as object), room, collection: 'placements', id: told } as unknown as Place,
      record?.['words'] as Sealed,
    )
    return { id: told, before: { id: told, record, words } } as never
  }
  const shown = (device: Device) => JSON.stringify(opened(device, sessionKeys.open))
  await inSession(place(awa, placement(), { hidden: true }))
  expect(shown(screen)).not.toContain('Une caisse de trop')
  expect(shown(screen)).not.toContain('chez moi aussi')
  const late = await enter(world, screenHello('wall'))
  expect(watch(late)).not.toContain('Une caisse de trop')
  await inSession(place(awa, placement(), { hidden: false }))
  for (const one of [screen, late]) expect(shown(one)).toContain('chez moi aussi')
})

it('[S1.5] is sent no name while names are hidden for all', async () => {
  const { world, screen, tiers, by } = await session()
  const shown = (device: Device) => JSON.stringify(opened(device, sessionKeys.open))
  expect(shown(screen)).toContain('Basil')
  const { words: _, ...stands } = tiers.records('progress')[onlyId] ?? {}
  const before = { id: onlyId, record: stands, words: { step: 'x', wallNames: true } } as never
  await by.inSession(advance(by.awa, before, { wallNames: false }))
  expect(shown(screen)).not.toContain('Basil')
  expect(watch(await enter(world, screenHello('wall')))).not.toContain('Basil')
})
