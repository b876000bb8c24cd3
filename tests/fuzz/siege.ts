import * as Y from 'yjs'
import { isHonest, mostRecords as recordsLeft } from '../../client/src/sync/strict-update.ts'
import { gather } from '../../server/room/testing/gather.ts'
import {
  create,
  createHello,
  hashOf,
  id,
  inviteHello,
  memberHello,
  roomName,
  screenHello,
} from '../../server/room/testing/people.ts'
import {
  createWorld,
  dial,
  settle,
  type Device,
  type World,
} from '../../server/room/testing/world.ts'
import { documentCollections, idFits, shapeOf } from '../../shared/model/collections.ts'
import { frame } from '../../shared/wire/frames.ts'
import type { Hello } from '../../shared/wire/hello.ts'
import { decodeSync } from '../../shared/wire/sync.ts'
import { createChance, type Chance } from '../sim/chance.ts'
import { hostileFrame } from './hostile-frames.ts'

/** What a siege found. Faults are what should never be. */
export interface Siege {
  inputs: number
  readonly ends: Map<string, number>
  readonly answers: Map<string, number>
  readonly faults: string[]
}

const roots = new Set<string>(documentCollections('session'))
const attackers: readonly (Hello | undefined)[] = [
  ...['a', 'b', 'c', 'd'].map((device) => memberHello('basil', 'first', device)),
  inviteHello('eve'),
  inviteHello('eva'),
  screenHello('wall'),
  undefined,
  undefined,
]
/** Beyond any pace: the siege is of rights and forms. */
const limits = {
  actsBurst: 1e9,
  actsPerSecond: 1e9,
  heldFrames: 1e9,
  socketsPerMember: 100,
  presenceEveryMs: 1e9,
  admissionMs: 0,
}

interface Ground {
  readonly world: World
  readonly witness: Device
  readonly stranger: Device
  /** The witness's replica, to which only what a device takes is applied. */
  readonly replica: Y.Doc
  readonly author: number
  readonly before: string
  readonly elsewhere: string
}

const count = (map: Map<string, number>, name: string): void =>
  void map.set(name, (map.get(name) ?? 0) + 1)

async function enter(world: World, hello: Hello): Promise<Device> {
  const device = dial(world, hello)
  await settle()
  device.sync()
  await settle()
  return device
}

/** Records that are not the attackers'. */
function othersIn(replica: Y.Doc): string {
  const records = [...roots].flatMap((name) =>
    [...replica.getMap<Record<string, unknown>>(name)]
      .filter(([, record]) => record['owner'] !== id('basil'))
      .map(([key, record]) => JSON.stringify([name, key, record])),
  )
  return records.sort().join('\n')
}

const bytesOf = async ({ core }: World, rooms: readonly string[]): Promise<string> => {
  const states = await Promise.all(rooms.map((room) => core.stateOf(roomName(room))))
  return states.map((state) => Buffer.from(state ?? []).toString('base64')).join()
}

/** A vector ahead begins the room anew, once: from now on it closes its sender alone. */
async function beginAgain(world: World): Promise<void> {
  const ahead = await enter(world, memberHello('basil', 'first', 'a'))
  ahead.sync(new Uint8Array([1, 9, 9]))
  await settle()
  world.log.lines.length = 0
}

async function layGround(): Promise<Ground> {
  const world = createWorld({ limits })
  await gather(world, ['basil', 'chloe'])
  await beginAgain(world)
  const stranger = await enter(world, createHello('zoe', 'elsewhere'))
  const witness = await enter(world, memberHello('chloe', 'first'))
  const tiers = await enter(world, memberHello('awa', 'first', 'cockpit'))
  witness.act(1, create('situations', 'told', { owner: id('chloe') }))
  tiers.act(1, create('placements', 'told', { owner: id('awa'), told: true }), {
    op: 'create',
    collection: 'screens',
    id: hashOf('wall'),
    record: {},
  })
  await settle()
  tiers.leave()
  const replica = new Y.Doc()
  const author = witness.welcome?.generation.author ?? 0
  const ground = { world, witness, stranger, replica, author }
  take(ground, [])
  return {
    ...ground,
    before: othersIn(replica),
    elsewhere: await bytesOf(world, ['group', 'elsewhere']),
  }
}

/** Takes what came down as a device would; what a device would drop is a fault. */
function take(
  { witness, replica, author }: Pick<Ground, 'witness' | 'replica' | 'author'>,
  faults: string[],
): void {
  for (const bytes of witness.frames.splice(0)) {
    if (bytes[0] !== frame.sync) continue
    const update = decodeSync(bytes.subarray(1))?.bytes ?? new Uint8Array()
    const clock = Y.getState(replica.store, author)
    if (!isHonest(update, { author, roots, clock, recordsLeft }))
      faults.push('the relay sent what every device drops')
    Y.applyUpdate(replica, update)
  }
}

function inspect({ witness, stranger, replica, before, world }: Ground, faults: string[]): void {
  if (othersIn(replica) !== before) faults.push('a record of somebody else changed')
  for (const name of roots) {
    for (const [key, record] of replica.getMap<Record<string, unknown>>(name)) {
      const { ord, atMin, ...sent } = record
      const isWhole = idFits(name, key) && Number.isInteger(ord) && Number.isInteger(atMin)
      if (!isWhole || shapeOf('session', name)?.safeParse(sent).success !== true)
        faults.push(`an odd record in ${name}: ${key}`)
    }
  }
  if (witness.closed !== undefined || stranger.closed !== undefined)
    faults.push(`a witness was closed: ${witness.closed} ${stranger.closed}`)
  if (stranger.frames.some(([number]) => number === frame.sync || number === frame.answer))
    faults.push('another room heard of it')
  for (const line of world.log.lines.splice(0)) faults.push(`the log: ${line}`)
}

/** One attacker's socket: dialled again whenever it was closed. */
async function post(world: World, at: number): Promise<Device> {
  const hello = attackers[at % attackers.length]
  const device = dial(world, hello)
  if (hello !== undefined) await settle()
  device.frames.length = 0
  return device
}

function noteAnswers(device: Device, answers: Siege['answers']): void {
  for (const answer of device.answers.splice(0)) {
    count(answers, answer.kind === 'refused' ? answer.reason : answer.kind)
    const next = answer.kind === 'expected' ? answer.next : answer.n + 1
    if (device.welcome !== undefined && next > 1)
      device.welcome = { ...device.welcome, nextAct: next }
  }
}

async function wave(
  ground: Ground,
  devices: Device[],
  { chance, siege }: { readonly chance: Chance; readonly siege: Siege },
): Promise<void> {
  for (const [at, device] of devices.entries()) {
    device.send(hostileFrame(chance, device.welcome?.nextAct ?? 1))
    siege.inputs += 1
    device.frames.length = 0
    device.presences.length = 0
    if (device.closed === undefined) continue
    count(siege.ends, device.closed)
    devices[at] = await post(ground.world, at)
  }
  await settle()
  for (const device of devices) noteAnswers(device, siege.answers)
  ground.witness.presences.length = 0
}

/** So many hostile inputs against one room, from a seed. */
export async function besiege(seed: number, inputs: number): Promise<Siege> {
  const siege: Siege = { inputs: 0, ends: new Map(), answers: new Map(), faults: [] }
  const chance = createChance(seed)
  const ground = await layGround()
  const devices: Device[] = []
  for (let at = 0; at < attackers.length * 2; at += 1) devices.push(await post(ground.world, at))
  ground.stranger.frames.length = 0
  for (let waves = 0; siege.inputs < inputs && siege.faults.length === 0; waves += 1) {
    await wave(ground, devices, { chance, siege })
    take(ground, siege.faults)
    if (waves % 50 === 0) inspect(ground, siege.faults)
  }
  inspect(ground, siege.faults)
  if ((await bytesOf(ground.world, ['group', 'elsewhere'])) !== ground.elsewhere)
    siege.faults.push('another room changed')
  for (const device of devices) if (device.closed === undefined) device.leave()
  return siege
}
