import { timingSafeEqual } from 'node:crypto'
import { callerOf } from '../../shared/policy/caller.ts'
import { isOneTooMany } from '../../shared/policy/numbers.ts'
import type { Write } from '../../shared/policy/records.ts'
import { stands } from '../../shared/policy/decide.ts'
import { foundingOf, type Caller } from '../../shared/policy/standing.ts'
import type { CloseReason } from '../../shared/wire/close-codes.ts'
import type { Hello } from '../../shared/wire/hello.ts'
import { doorKey } from '../store/entry.ts'
import { firstDrawn, firstLife, firstOfSession, hashOf, isErased, sha256 } from '../store/ledger.ts'
import { standingIn, type LiveRoom } from './live-room.ts'
import { hold, letGo, make, type Registry } from './registry.ts'
import { freshen } from './work.ts'

type Create = Extract<Hello, { kind: 'create' }>

/**
 * Somebody says who they are: the room they are let into, held until they leave, or one reason, the
 * same for a room that is not and for a token that does not fit.
 */
export async function admit(
  registry: Registry,
  hello: Hello,
): Promise<{ readonly room: LiveRoom; readonly caller: Caller } | CloseReason> {
  const caller = callerOf(hello, hashOf)
  const there = await hold(registry, hello.room)
  // Erased since the back-up that was restored: whoever still knows its name holds something of it.
  if (there === 'absent' && (await registry.relay.store.isBuried(hello.room))) return 'erased'
  const isNew = there === 'absent' && hello.kind === 'create'
  const room = isNew ? await create(registry, hello) : there
  if (room === 'absent') return 'notAdmitted'
  if (room === 'failed') return 'storeFailed'
  if (room === 'notAllowed') return room
  if (!(await freshen(room.group ?? room)) || !(await freshen(room))) {
    letGo(registry, room)
    return 'storeFailed'
  }
  const isOneMore = isOneTooMany(room.content.state, caller)
  const isKnown = standingIn(room, caller) !== undefined
  const isOver = isErased(room.content.state, (room.group ?? room).content.state)
  if (isKnown && !isOver && !isOneMore) return { room, caller }
  letGo(registry, room)
  if (!isKnown) return 'notAdmitted'
  return isOver ? 'erased' : 'tooMany'
}

async function create(registry: Registry, hello: Create) {
  const { token, group: groupId } = hello
  const { random, nowMs } = registry.relay.surroundings
  const begin = (room: Parameters<typeof firstDrawn>[0], ...ledger: Write[]) =>
    make(registry, hello.room, [firstDrawn(room, random(4)), ...ledger])
  if (groupId === undefined) {
    const { code } = registry.relay
    const isCode = timingSafeEqual(sha256(code ?? ''), sha256(hello.code ?? ''))
    if (code !== undefined && !isCode) return 'notAllowed'
    const life = firstLife(hello, nowMs())
    return begin({ kind: hello.opens ?? 'group', ...life }, ...foundingOf(hello, hashOf(token)))
  }
  const group = await hold(registry, groupId)
  if (typeof group === 'string') return group
  // Only a facilitator of a group opens a session in it; a session holds no sessions.
  const by = group.group === undefined ? standingIn(group, callerOf(hello, hashOf)) : undefined
  const otherwise = by === undefined ? 'absent' : 'notAllowed'
  const first = firstOfSession(hello, group.content.state, nowMs())
  const isAllowed = by?.role === 'facilitator'
  const made = isAllowed ? await begin({ ...first, group: groupId }) : otherwise
  letGo(registry, group)
  return made
}

/** The wrapped invitation behind a door that stands open; nothing for any other. */
export async function askDoor(registry: Registry, door: string): Promise<string | undefined> {
  const id = await registry.relay.store.lookup(doorKey(door))
  const room = id === undefined ? 'absent' : await hold(registry, id)
  if (typeof room === 'string') return undefined
  const { state } = room.content
  const record = state.read('doors', door) ?? state.read('recoveries', door)
  letGo(registry, room)
  return stands(record, registry.relay.surroundings.nowMs()) ? String(record?.['wrap']) : undefined
}
