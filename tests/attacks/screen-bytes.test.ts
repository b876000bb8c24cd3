import { expect, it } from 'vitest'
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
import { echo } from '../../shared/acts/echo.ts'
import { enterSession } from '../../shared/acts/enter-session.ts'
import { handOut } from '../../shared/acts/hand-out.ts'
import { openScreen } from '../../shared/acts/open-screen.ts'
import { addConcept } from '../../shared/acts/own-concept.ts'
import { place } from '../../shared/acts/place.ts'
import { postSituation } from '../../shared/acts/post-situation.ts'
import { documentCollections, documentShapes } from '../../shared/model/collections.ts'
import type { MemberId, RoomId } from '../../shared/model/ids.ts'
import type { Place, Sealed } from '../../shared/model/sealed.ts'
import { frame } from '../../shared/wire/frames.ts'
import { readNumber } from '../../shared/wire/json-frame.ts'

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
  return { screen, home, tiers }
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
