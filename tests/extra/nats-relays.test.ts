import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '@nats-io/transport-node'
import { startRelay } from '../../server/start-relay.ts'
import { silentLog } from '../../server/room/testing/world.ts'
import { sessionNamed } from '../durability/rooms.ts'
import { settled, until } from '../durability/verdict.ts'
import { closeCodes } from '../../shared/wire/close-codes.ts'
import { layCable, type Cable } from './cable.ts'
import { startNodes, type Nodes } from './nats-nodes.ts'
import { agreeing, configOn, createPlace, prepare, say, type RelayHere } from './relays-here.ts'

const place = createPlace()
afterEach(() => place.end(), 30_000)

async function startEngine(more?: string): Promise<Nodes> {
  const nodes = await startNodes(1, more)
  place.ends.push(() => nodes.stop())
  return nodes
}

const isRed = async (relay: RelayHere): Promise<boolean> => (await relay.health()) === 503
const isGreen = async (relay: RelayHere): Promise<boolean> => (await relay.health()) === 200

const red = (relay: RelayHere) =>
  until(
    () => isRed(relay),
    () => 'red',
  )
const green = (relay: RelayHere) =>
  until(
    () => isGreen(relay),
    () => 'green',
  )

async function cableTo(nodes: Nodes): Promise<Cable> {
  const cable = await layCable(nodes.nodes[0]?.port ?? 0)
  place.ends.push(() => cable.stop())
  return cable
}

describe('[J1.9] relays on an engine that is not as it should be', () => {
  it('cut from it in mid-session while another goes on: kept, said, and once when it is back', async () => {
    const nodes = await startEngine()
    const url = nodes.url('cut')
    await prepare(url, 'ash')
    const cable = await cableTo(nodes)
    const one = await place.relay(`nats://127.0.0.1:${cable.port}/cut`)
    const two = await place.relay(url)
    const [anne, bela] = [place.device(one, 'ash', 'anne'), place.device(two, 'ash', 'bela')]
    await settled([anne, bela])
    await Promise.all([say(anne, 3), say(bela, 3)])
    await settled([anne, bela])
    cable.stall()
    await Promise.all([say(anne, 3), say(bela, 3)])
    await settled([bela])
    await red(one)
    expect([await two.health(), anne.kept().length]).toEqual([200, 3])
    cable.flow()
    await settled([anne, bela])
    await green(one)
    await agreeing(url, 'ash', [anne, bela])
  }, 60_000)

  it('full: refused and said for as long as it is, nothing answered is lost, and it goes on', async () => {
    const nodes = await startEngine()
    const url = nodes.url('full')
    await prepare(url, 'ash')
    const relay = await place.relay(url)
    const anne = place.device(relay, 'ash', 'anne')
    await settled([anne])
    await say(anne, 3)
    await settled([anne])
    await nodes.limit('full-rooms', await nodes.bytesIn('full-rooms'))
    await say(anne, 2)
    await red(relay)
    expect(relay.said).toContain('nothing can be written: acts are refused until it can')
    // It goes on looking around: other streams take what is written, and that is no reason to say it is over.
    const seen = await relay.failures()
    await until(
      async () => (await relay.failures()) > seen + 4,
      () => 'looked at again',
    )
    expect(relay.said).not.toContain('the store is written again')
    expect([await relay.health(), anne.kept().length]).toEqual([503, 2])
    await nodes.limit('full-rooms', -1)
    await settled([anne])
    await green(relay)
    await agreeing(url, 'ash', [anne])
  }, 60_000)

  it('down when they start: said, red, and found as soon as it is there', async () => {
    const nodes = await startEngine()
    const url = nodes.url('down')
    await prepare(url, 'ash')
    await nodes.nodes[0]?.kill()
    const relay = await place.relay(url)
    expect(await relay.health()).toBe(503)
    expect(relay.said).toContain('nothing can be written: acts are refused until it can')
    const anne = place.device(relay, 'ash', 'anne')
    await say(anne, 2)
    nodes.nodes[0]?.start()
    await green(relay)
    await settled([anne])
    await agreeing(url, 'ash', [anne])
  }, 60_000)

  it('of another account: refused at start, said where it is found later', async () => {
    const nodes = await startEngine('authorization { user: relay, password: right }')
    const wrong = nodes.url('account', 'relay:wrong@')
    await prepare(nodes.url('account', 'relay:right@'), 'ash')
    const folder = { appFolder: '/nowhere', log: silentLog }
    expect(await startRelay(configOn(wrong), folder)).toMatchObject({
      kind: 'refused',
      fr: 'JetStream refuse ce compte : vérifiez le nom et le mot de passe dans RELAY_STORE.',
      en: 'JetStream refuses this account: check the name and the password in RELAY_STORE.',
    })
    await nodes.nodes[0]?.kill()
    const relay = await place.relay(wrong)
    nodes.nodes[0]?.start()
    await until(
      () => relay.said.some((line) => line.includes('refuses this account')),
      () => relay.said.join('; '),
    )
    expect(await relay.health()).toBe(503)
  }, 60_000)
})

it('[J1.12] relays a minute apart hold the same, and nobody is cut', async () => {
  const nodes = await startEngine()
  const url = nodes.url('skew')
  await prepare(url, 'ash')
  const [late, early] = [await place.relay(url, -30_000), await place.relay(url, 30_000)]
  const devices = [place.device(late, 'ash', 'anne'), place.device(early, 'ash', 'bela')]
  await settled(devices)
  await Promise.all(devices.map((each) => say(each, 10)))
  await settled(devices)
  await agreeing(url, 'ash', devices)
  expect(devices.flatMap(({ tap }) => tap.closes)).toEqual([])
}, 60_000)

it('[J1.14] a room that a newer relay wrote in is left, said to be, and no other is', async () => {
  const nodes = await startEngine()
  const url = nodes.url('newer')
  await prepare(url, 'ash', 'elm')
  const relay = await place.relay(url)
  const [anne, bela] = [place.device(relay, 'ash', 'anne'), place.device(relay, 'elm', 'bela')]
  await settled([anne, bela])
  await Promise.all([say(anne, 3), say(bela, 3)])
  await settled([anne, bela])
  const connection = await connect({ servers: `127.0.0.1:${nodes.nodes[0]?.port ?? 0}` })
  const laterForm = new Uint8Array(80).fill(2)
  await connection.request(`newer.room.${sessionNamed('ash')}`, laterForm)
  await connection.close()
  await until(
    () => anne.tap.closes.includes(closeCodes.storeFailed),
    () => 'left',
  )
  expect(relay.said).toContain('a room cannot be read: it is refused, the others are not')
  await say(bela, 5)
  await settled([bela])
  expect(bela.tap.closes).toEqual([])
  expect(await relay.health()).toBe(200)
  await agreeing(url, 'elm', [bela])
}, 60_000)
