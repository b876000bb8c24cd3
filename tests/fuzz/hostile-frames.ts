import { documentCollections } from '../../shared/model/collections.ts'
import { frame } from '../../shared/wire/frames.ts'
import {
  createHello,
  hashOf,
  id,
  inviteHello,
  memberHello,
  screenHello,
  sealed,
  token,
} from '../../server/room/testing/people.ts'
import { encodeHello } from '../../shared/wire/hello.ts'
import type { Chance } from '../sim/chance.ts'

const utf8 = new TextEncoder()
const json = (number: number, text: string): Uint8Array =>
  new Uint8Array([number, ...utf8.encode(text)])

const collections = [
  ...documentCollections('session'),
  ...documentCollections('group'),
  'seats',
  'passes',
  'invitations',
  'doors',
  'recoveries',
  'screens',
  'devices',
  'room',
  'constructor',
  'toString',
  '__proto__',
  'valueOf',
  'ballots',
]
const ids = ['told', 'mine', 'main', 'basil', 'chloe', 'awa', 'hostile', 'a', 'b', 'c', 'd'].map(id)
const oddIds = [
  '__proto__',
  'constructor',
  '',
  'x',
  'h'.repeat(43),
  hashOf('basil'),
  token('door'),
  id('told').toUpperCase(),
  `${id('told')}\\u0000`,
  '\\ud800',
]
const words = ['w', 'other', 'words'].map(sealed)
const oddNumbers = [
  '-1',
  '0',
  '-0',
  '1',
  '2',
  '3',
  '1.5',
  '1e309',
  '2147483648',
  '9007199254740993',
  '"1"',
  'null',
  'true',
  '1e-7',
  '[1]',
]

const nested = (chance: Chance): string => {
  const depth = chance.below(2_000)
  return `${'['.repeat(depth)}${']'.repeat(depth)}`
}

function value(chance: Chance): string {
  const kind = chance.below(7)
  if (kind === 0) return chance.pick(oddNumbers)
  if (kind === 1) return `"${chance.pick([...ids, ...oddIds])}"`
  if (kind === 2) return `"${chance.pick(words)}"`
  if (kind === 3) return nested(chance)
  if (kind === 4) return `{"__proto__":{"a":${chance.pick(oddNumbers)}}}`
  if (kind === 5) return `"${'é'.repeat(chance.below(3_000))}"`
  return '{}'
}

const owners = ['basil', 'basil', 'basil', 'chloe', 'awa'].map(id)

/** A record nearly right, or right. */
function record(chance: Chance): string {
  const fields = new Map([
    ['owner', `"${chance.pick(owners)}"`],
    ['rev', String(1 + chance.below(3))],
    ['epoch', '1'],
    ['words', `"${chance.pick(words)}"`],
  ])
  if (chance.happens(0.3)) fields.set('of', `"${chance.pick(ids)}"`)
  if (chance.happens(0.1))
    fields.set(
      chance.pick(['told', 'state', 'untilMs', 'room', 'hash', 'role', 'member', 'wrap']),
      value(chance),
    )
  if (chance.happens(0.15))
    fields.set(
      chance.pick([
        'ord',
        'atMin',
        '__proto__',
        'constructor',
        'toString',
        'x',
        'html',
        'owner',
        'rev',
        'words',
        'epoch',
      ]),
      value(chance),
    )
  if (chance.happens(0.05)) fields.delete(chance.pick([...fields.keys()]))
  const text = [...fields].map(([name, said]) => `"${name}":${said}`)
  if (chance.happens(0.03)) text.push(text[0] ?? '')
  return `{${text.join()}}`
}

function operation(chance: Chance): string {
  const op = chance.happens(0.95)
    ? chance.pick(['create', 'create', 'change', 'remove'])
    : chance.pick(['move', '__proto__', 'toString', ''])
  const collection = chance.happens(0.6)
    ? chance.pick(['takeaways', 'situations', 'questions', 'echoes', 'participants'])
    : chance.pick(collections)
  const key = chance.happens(0.9) ? chance.pick(ids) : chance.pick(oddIds)
  const more = op === 'remove' ? '' : `,"record":${record(chance)}`
  const odd = chance.happens(0.03)
    ? `,"${chance.pick(['rev', '__proto__', 'record', 'ord'])}":${value(chance)}`
    : ''
  return `{"op":"${op}","collection":"${collection}","id":"${key}"${more}${odd}}`
}

/** An act of the right number, most of the time. */
export function hostileAct(chance: Chance, next: number): Uint8Array {
  const n = chance.happens(0.9) ? String(next) : chance.pick(oddNumbers)
  const count = chance.happens(0.8) ? 1 : chance.below(26)
  const operations = Array.from({ length: count }, () => operation(chance))
  return json(frame.act, `{"n":${n},"operations":[${operations.join()}]}`)
}

const hellos = [
  memberHello('basil', 'first'),
  // Of a member whose token nobody stole.
  { ...memberHello('chloe', 'first'), token: token('guess') },
  createHello('eve', 'group'),
  createHello('eve', 'first'),
  inviteHello('eve', 'guess'),
  screenHello('eve'),
].map(encodeHello)

const samples = [
  json(frame.presence, '{"gesture":"out-of-frame"}'),
  json(frame.presence, '{"gesture":"mistake"}'),
  json(frame.hello, `{"kind":"door","door":"${token('door')}"}`),
  json(frame.answer, '{"kind":"done","n":1}'),
  new Uint8Array([0, 0, 1, 0]),
  new Uint8Array([0, 0, 4, 1, 200, 1, 5]),
  new Uint8Array([0, 2, 3, 1, 1, 7]),
  new Uint8Array([1, 5, 1, 0, 0]),
  ...hellos,
]

/** One valid frame with something wrong in it. */
export function mutate(chance: Chance, original: Uint8Array): Uint8Array {
  const bytes = [...original]
  for (let times = 1 + chance.below(3); times > 0; times -= 1) {
    const at = chance.below(bytes.length + 1)
    const kind = chance.below(6)
    if (kind === 0) bytes[Math.min(at, bytes.length - 1)] = chance.below(256)
    else if (kind === 1) bytes.length = at
    else if (kind === 2) bytes.splice(at, 0, ...chance.bytes(1 + chance.below(8)))
    else if (kind === 3) bytes.splice(at, chance.below(8))
    else if (kind === 4) bytes.splice(at, 0, ...bytes.slice(at, at + chance.below(32)))
    else bytes[0] = chance.pick([0, 1, 2, 64, 65, 66, 67, 68, 69, 128, 255])
  }
  return new Uint8Array(bytes)
}

/** Anything a socket might be sent by somebody who means harm. */
export function hostileFrame(chance: Chance, next: number): Uint8Array {
  const kind = chance.below(10)
  if (kind < 5) return hostileAct(chance, next)
  if (kind < 7) return mutate(chance, hostileAct(chance, next))
  if (kind < 9) return mutate(chance, chance.pick(samples))
  const bytes = chance.bytes(chance.happens(0.98) ? chance.below(64) : 17_000)
  if (chance.happens(0.7)) bytes[0] = chance.pick([0, 1, 64, 65, 66, 67, 68])
  return bytes
}
