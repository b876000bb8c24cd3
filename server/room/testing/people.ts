import { createHash } from 'node:crypto'
import type { Request } from '../../../shared/policy/decide.ts'
import type { Hello } from '../../../shared/wire/hello.ts'

/** Names of the right length, readable in a failure. */
export const id = (name: string): string => name.padEnd(16, '0').slice(0, 16)
export const roomName = (name: string): string => name.padEnd(22, '0').slice(0, 22)
/** A token whose text says whose it is. */
export const token = (name: string): string => `${name.padEnd(42, '0').slice(0, 42)}A`
export const hashOf = (name: string): string =>
  createHash('sha256').update(token(name)).digest('base64url')

export const sealed = (text: string): string =>
  `1.${Buffer.from(text.padEnd(170, '.')).toString('base64url')}`

/** A record's create, change or removal, its words standing for sealed ones. */
export function create(collection: string, name: string, clear: object): Request {
  const fields = { owner: '', rev: 1, epoch: 1, words: sealed(name), ...clear }
  return { op: 'create', collection, id: id(name), record: fields }
}

export function change(collection: string, name: string, clear: object): Request {
  return { ...create(collection, name, clear), op: 'change' }
}

export function remove(collection: string, name: string): Request {
  return { op: 'remove', collection, id: id(name) }
}

const version = 1

export const memberHello = (name: string, room = 'group', device = `${name}-phone`): Hello => ({
  kind: 'member',
  version,
  room: roomName(room),
  member: id(name),
  token: token(name),
  device: id(device),
  generation: 0,
})

export const createHello = (name: string, room: string, group?: string): Hello => ({
  ...(memberHello(name, room) as Extract<Hello, { kind: 'member' }>),
  kind: 'create',
  ...(group === undefined ? {} : { group: roomName(group) }),
})

export const inviteHello = (name: string, invitation = 'link', by = name): Hello => ({
  kind: 'invite',
  version,
  room: roomName('group'),
  token: token(invitation),
  member: id(name),
  memberToken: token(by),
  device: id(`${name}-phone`),
  generation: 0,
})

export const screenHello = (name: string, room = 'first'): Hello => ({
  kind: 'screen',
  version,
  room: roomName(room),
  token: token(name),
  generation: 0,
})

/** What a newcomer does: seat, pass, name. */
export function seatOperations(name: string): Request[] {
  return [
    { op: 'create', collection: 'seats', id: id(name), record: { role: 'peer' } },
    { op: 'create', collection: 'passes', id: hashOf(name), record: { member: id(name) } },
    create('members', name, { owner: id(name) }),
  ]
}

/** The link's invitation and its door, as the facilitator opens them. */
export function doorOperations(untilMs: number): Request[] {
  const record = { wrap: sealed('wrap'), untilMs }
  return [
    { op: 'create', collection: 'invitations', id: hashOf('link'), record },
    { op: 'create', collection: 'doors', id: token('door'), record },
  ]
}
