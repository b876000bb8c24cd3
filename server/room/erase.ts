import { dueOf } from '../../shared/policy/erasing.ts'
import { generationOf, isErased } from '../store/ledger.ts'
import { hold, letGo, type Registry } from './registry.ts'
import { work } from './work.ts'

/** Ends a room for good, if it is that group's; false while it could not be. */
async function end(registry: Registry, id: string, group: string | undefined): Promise<boolean> {
  const room = await hold(registry, id)
  if (typeof room === 'string') return room === 'absent'
  const isTheirs = group === undefined || generationOf(room.content.state).group === group
  if (isTheirs && !isErased(room.content.state)) {
    room.due = 'gone'
    work(room)
    await room.work
  }
  letGo(registry, room)
  return !isTheirs || isErased(room.content.state)
}

/** Erases what is due by now of a room kept: its sessions first, for it says which they are. */
export async function eraseDue(registry: Registry, id: string): Promise<boolean> {
  const room = await hold(registry, id)
  if (typeof room === 'string') return room === 'absent'
  const due = dueOf(room.content.state, registry.relay.surroundings.nowMs())
  letGo(registry, room)
  const ends = await Promise.all(due.sessions.map((session) => end(registry, session, id)))
  return !ends.includes(false) && (!due.isOwn || end(registry, id, undefined))
}
