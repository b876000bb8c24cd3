import { createHash, timingSafeEqual } from 'node:crypto'
import type { Hash, MemberId } from '../../shared/model/ids.ts'
import type { CloseReason } from '../../shared/wire/close-codes.ts'
import type { Hello } from '../../shared/wire/hello.ts'
import { doorKey } from './entry.ts'
import { drawAuthor, generationWrite } from './generation.ts'
import { standingOf, type Caller, type LiveRoom } from './live-room.ts'
import { letGo, make, open, type Missing, type Registry } from './registry.ts'
import type { Write } from '../../shared/policy/records.ts'

/** Let in, with the room held until the socket leaves; or not, for one reason. */
export type Admission =
  | { readonly kind: 'admitted'; readonly room: LiveRoom; readonly caller: Caller }
  | { readonly kind: 'refused'; readonly reason: CloseReason }

type Create = Extract<Hello, { kind: 'create' }>

const refused = (reason: CloseReason): Admission => ({ kind: 'refused', reason })

function hashOf(token: string): Hash {
  return createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url') as Hash
}

function callerOf(hello: Hello): Caller {
  if (hello.kind === 'screen') {
    const hash = hashOf(hello.token)
    return { kind: 'screen', member: '' as MemberId, device: '', hash, invitation: '' }
  }
  const { member, device, token } = hello
  const named = { member: member as MemberId, device }
  return hello.kind === 'invite'
    ? { kind: 'invite', ...named, hash: hashOf(hello.memberToken), invitation: hashOf(token) }
    : { kind: 'member', ...named, hash: hashOf(token), invitation: '' }
}

/** Somebody says who they are: the same refusal for a room that is not and a token that does not fit. */
export async function admit(registry: Registry, hello: Hello, code?: string): Promise<Admission> {
  const caller = callerOf(hello)
  const there = await open(registry, hello.room)
  const found =
    there === 'absent' && hello.kind === 'create' ? await create(registry, hello, code) : there
  if (found === 'failed') return refused('storeFailed')
  if (found === 'absent') return refused('notAdmitted')
  if (typeof found === 'string') return refused(found)
  if (standingOf(found, caller) !== undefined) return { kind: 'admitted', room: found, caller }
  letGo(registry, found)
  return refused('notAdmitted')
}

async function create(
  registry: Registry,
  hello: Create,
  code: string | undefined,
): Promise<LiveRoom | Missing | 'notAllowed'> {
  if (hello.group !== undefined) return createInGroup(registry, hello, hello.group)
  if (code !== undefined && !sameCode(code, hello.code ?? '')) return 'notAllowed'
  const { member, token } = hello
  return make(registry, hello.room, [
    firstWrite(registry, { kind: 'group' }),
    ['ledger', 'seats', member, { role: 'facilitator' }],
    ['ledger', 'passes', hashOf(token), { member }],
  ])
}

/** A session's room: only a facilitator of its group opens one. */
async function createInGroup(
  registry: Registry,
  hello: Create,
  groupId: string,
): Promise<LiveRoom | Missing | 'notAllowed'> {
  const group = await open(registry, groupId)
  if (typeof group === 'string') return group
  const by = group.group === undefined ? standingOf(group, callerOf(hello)) : undefined
  const made =
    by?.role === 'facilitator'
      ? await make(registry, hello.room, [
          firstWrite(registry, { kind: 'session', group: groupId }),
        ])
      : by === undefined
        ? 'absent'
        : 'notAllowed'
  letGo(registry, group)
  return made
}

function firstWrite(
  { relay }: Registry,
  room: { readonly kind: 'group' } | { readonly kind: 'session'; readonly group: string },
): Write {
  const author = drawAuthor(relay.surroundings.random(4))
  return generationWrite({ ...room, number: 1, author, lostSince: 1 })
}

function sameCode(code: string, given: string): boolean {
  const [left, right] = [code, given].map((text) => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}

/** The wrapped invitation behind a door that stands open; nothing for any other. */
export async function askDoor(registry: Registry, door: string): Promise<string | undefined> {
  const id = await registry.relay.store.lookup(doorKey(door))
  const room = id === undefined ? 'absent' : await open(registry, id)
  if (typeof room === 'string') return undefined
  const record = room.content.state.read('doors', door)
  letGo(registry, room)
  const nowMs = registry.relay.surroundings.nowMs()
  return Number(record?.['untilMs'] ?? 0) > nowMs ? String(record?.['wrap']) : undefined
}
