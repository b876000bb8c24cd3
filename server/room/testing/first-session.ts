import * as Y from 'yjs'
import { restoreDisk, type MemoryDisk } from '../../store/memory-store.ts'
import { create, id, memberHello, roomName } from './people.ts'
import { dial, settle, type Device, type World } from './world.ts'

/** The session that the tests of one room are held in. */
export const first = roomName('first')

/** Somebody in it, who has asked for all of it. */
export async function seat(world: World, name: string, generation = 0): Promise<Device> {
  const device = dial(world, { ...memberHello(name, 'first'), generation })
  await settle()
  device.sync()
  return device
}

export const situation = (name: string, by: string) => create('situations', name, { owner: id(by) })
export const ids = (device: Device): string[] => Object.keys(device.records('situations')).sort()

/** The store is put back to what it was, and this device shows that it holds more: another generation opens. */
export async function putBack(world: World, older: MemoryDisk, ahead: Device): Promise<void> {
  restoreDisk(world.disk, older)
  world.restart()
  const back = dial(world, { ...memberHello('basil', 'first'), generation: 1 })
  await settle()
  back.sync(Y.encodeStateVector(ahead.doc))
  await settle()
}

/** What the store would give back, every word of it. */
export async function keptText(world: World): Promise<string> {
  const kept = await world.store.read(first)
  if (kept.kind !== 'kept') throw new Error('no such room')
  const parts = [kept.snapshot, ...kept.entries].map((each) =>
    Buffer.from(each?.bytes ?? []).toString('latin1'),
  )
  return parts.join('\n')
}
