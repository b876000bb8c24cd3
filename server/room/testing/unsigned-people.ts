import { unsignedBytes, type UnsignedCollection } from '../../../shared/model/held.ts'
import { sealedCharsOf } from '../../../shared/model/sealed.ts'
import { encodeUnsigned } from '../../../shared/wire/act.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import { gather } from './gather.ts'
import { create, hashOf, id, memberHello, token } from './people.ts'
import { createWorld, dial, settle, type Device, type World } from './world.ts'

interface Posting {
  readonly of?: string
  readonly stint?: number
  readonly rev?: number
  readonly says?: string
  /** The name its secret derives from here; its own unless said. */
  readonly secret?: string
}

const recordOf = (collection: UnsignedCollection, name: string, posting: Posting) => {
  const { of, rev = 1, says = name } = posting
  const about = of === undefined ? {} : { of: id(of) }
  const length = sealedCharsOf(unsignedBytes[collection]) - 2
  const words = `1.${Buffer.from(says.padEnd(length, '.')).toString('base64url').slice(0, length)}`
  return { owner: '', rev, epoch: 1, words, ...about }
}

/** A post without signature under a readable name; its secret derives from the name. */
export function unsigned(collection: UnsignedCollection, name: string, posting: Posting = {}) {
  const { stint = 0 } = posting
  const record = recordOf(collection, name, posting)
  const place = { stint, collection, id: id(name) }
  return encodeUnsigned({
    unsigned: { op: 'create', ...place, record, edit: hashOf(posting.secret ?? name) },
  })
}

export function changed(collection: UnsignedCollection, name: string, posting: Posting = {}) {
  const record = recordOf(collection, name, { rev: 2, ...posting })
  const place = { stint: posting.stint ?? 0, collection, id: id(name) }
  const secret = token(posting.secret ?? name)
  return encodeUnsigned({ unsigned: { op: 'change', ...place, record, secret } })
}

export function withdrawn(collection: UnsignedCollection, name: string, posting: Posting = {}) {
  const place = { stint: posting.stint ?? 0, collection, id: id(name) }
  const secret = token(posting.secret ?? name)
  return encodeUnsigned({ unsigned: { op: 'remove', ...place, secret } })
}

/** The group's names beside Awa, who facilitates: with her, enough to post without a signature. */
export const table = ['basil', 'chloe', 'dora', 'emil', 'farida']

/** Each of these people in the session, following it. */
export async function sitDown(world: World, names: readonly string[]): Promise<Device[]> {
  const devices = names.map((name) => dial(world, memberHello(name, 'first')))
  await settle()
  for (const device of devices) device.sync()
  await settle()
  return devices
}

export const everybody = ['awa', ...table]
export const reveal = { op: 'reveal' as const, collection: 'held', id: onlyId }
/** When the relay looks around. */
export const watchMs = 5_000

/** Awa and five peers around a told situation of Basil's, nothing heard yet. */
export async function round(
  limits: Parameters<typeof createWorld>[0] = {},
): Promise<{ world: World; people: Device[]; awa: Device; peers: Device[] }> {
  const world = createWorld(limits)
  await gather(world, table)
  const people = await sitDown(world, everybody)
  const [awa, ...peers] = people as [Device, ...Device[]]
  peers[0]?.act(1, create('situations', 'told', { owner: id('basil') }))
  await settle()
  awa.act(2, create('placements', 'told', { owner: id('awa'), told: true }))
  await settle()
  // What entering set moving is over.
  await world.surroundings.advance(20_000)
  for (const device of people) device.frames.length = 0
  return { world, people, awa, peers }
}

/** Sends one frame, and waits for what follows. */
export const post = (device: Device | undefined, bytes: Uint8Array): Promise<void> => {
  device?.send(bytes)
  return settle()
}
export const shownTo = (device: Device | undefined, collection: string): string[] =>
  Object.keys(device?.records(collection) ?? {})
export const held = (name: string) => ({ kind: 'held', id: id(name) })
export const notHeld = (name: string, reason: string) => ({
  kind: 'not-held',
  id: id(name),
  reason,
})
