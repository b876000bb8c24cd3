import type { Act } from '../../shared/acts/act.ts'
import type { Request } from '../../shared/policy/decide.ts'
import type { Fields } from '../../shared/policy/view.ts'
import type { Phone, Tab } from './phone.ts'
import { seal } from './sealing.ts'
import type { Writing } from './world.ts'
import type { Wrote } from './wrote.ts'

interface Draft {
  readonly collection: string
  readonly id: string
  readonly clear?: Fields
}

let drawn = 0
const newText = (): string => `text ${(drawn += 1)}`

const recordFor = ({ person }: Phone, { collection, id, clear }: Draft, rev: number) => {
  const text = newText()
  const owner = person.member
  const words = seal({ collection, id, owner, rev, text })
  return { text, record: { ...clear, owner, rev, epoch: 1, words } }
}

interface Posting {
  readonly request: Request
  readonly holdMs?: number | undefined
}

/** Posts, and remembers what was said once the phone has said it is kept. */
function post(world: Writing, wrote: Wrote, { request, holdMs }: Posting): void {
  const { phone, name } = wrote
  const act: Act = { operations: [request] }
  const posting = phone.post(act, holdMs === undefined ? {} : { holdMs })
  if (posting === undefined) return
  world.wrote.set(name, wrote)
  world.trace(`${phone.person.name} ${request.op} ${name}${holdMs === undefined ? '' : ' held'}`)
  wrote.isUncertain = true
  void posting.then(
    (key) => {
      wrote.isUncertain = false
      if (holdMs !== undefined && world.chance.happens(0.4)) takeBackLater(world, wrote, key)
    },
    () => world.trace(`${phone.person.name} dies while posting ${name}`),
  )
}

function takeBackLater(world: Writing, wrote: Wrote, key: number): void {
  world.time.after(world.chance.below(6_000), () => {
    const [tab] = wrote.phone.tabs
    if (tab === undefined) return
    wrote.isUncertain = true
    void tab.line.takeBack(key).then(
      (act) => {
        wrote.isUncertain = false
        wrote.isTakenBack ||= act !== undefined
        if (act !== undefined) world.trace(`${wrote.phone.person.name} takes back ${wrote.name}`)
      },
      () => world.trace(`${wrote.phone.person.name} dies while taking back ${wrote.name}`),
    )
  })
}

function create(world: Writing, phone: Phone, draft: Draft): void {
  const { text, record } = recordFor(phone, draft, 1)
  const of = draft.clear?.['of']
  const wrote: Wrote = {
    name: `${draft.collection}/${draft.id}`,
    phone,
    of: draft.collection === 'placements' ? draft.id : typeof of === 'string' ? of : undefined,
    texts: [text],
    isUncertain: false,
    isRemoved: false,
    isTakenBack: false,
  }
  const { collection, id } = draft
  const holdMs = world.chance.happens(0.2) ? 5_000 : undefined
  post(world, wrote, { request: { op: 'create', collection, id, record }, holdMs })
}

const newId = (world: Writing): string => Buffer.from(world.chance.bytes(12)).toString('base64url')

/** Situations this page shows, that its person did or did not write. */
function situations({ records }: Tab, isWanted: (id: string, owner: unknown) => boolean): string[] {
  return [...records]
    .filter(([name]) => name.startsWith('situations/'))
    .map(([name, record]): [string, unknown] => [name.slice(11), record['owner']])
    .filter(([id, owner]) => isWanted(id, owner))
    .map(([id]) => id)
}

/** Somebody writes something new. */
export function writeNew(world: Writing): void {
  const { chance, phones } = world
  const phone = chance.pick(phones)
  const [tab] = phone.tabs
  if (tab === undefined) return
  const { name, member } = phone.person
  const any = situations(tab, () => true)
  const told = situations(
    tab,
    (id, owner) => owner !== member && tab.records.get(`placements/${id}`)?.['told'] === true,
  )
  const untold = situations(tab, (id) => !tab.records.has(`placements/${id}`))
  const id = newId(world)
  if (name === 'tiers' && untold.length > 0 && chance.happens(0.7)) {
    const target = chance.pick(untold)
    if (world.wrote.has(`placements/${target}`)) return
    create(world, phone, { collection: 'placements', id: target, clear: { told: true } })
  } else if (told.length > 0 && chance.happens(0.4)) {
    create(world, phone, { collection: 'echoes', id, clear: { of: chance.pick(told) } })
  } else if (any.length > 0 && chance.happens(0.3)) {
    create(world, phone, { collection: 'questions', id, clear: { of: chance.pick(any) } })
  } else {
    create(world, phone, { collection: chance.pick(['situations', 'takeaways']), id })
  }
}

/** What this person wrote, is shown, and has nothing under way. */
function settledOnes(world: Writing, phone: Phone): Wrote[] {
  const [tab] = phone.tabs
  if (tab === undefined) return []
  const busy = new Set(
    phone.tabs.flatMap(({ kept }) =>
      kept.flatMap(({ act }) => act.operations.map(({ collection, id }) => `${collection}/${id}`)),
    ),
  )
  return [...world.wrote.values()].filter(
    (wrote) =>
      wrote.phone === phone &&
      tab.records.has(wrote.name) &&
      !wrote.isUncertain &&
      !wrote.isRemoved &&
      !busy.has(wrote.name),
  )
}

/** Somebody changes, or withdraws, what they wrote. */
export function rewrite(world: Writing): void {
  const phone = world.chance.pick(world.phones)
  const mine = settledOnes(world, phone)
  const [tab] = phone.tabs
  if (mine.length === 0 || tab === undefined) return
  const wrote = world.chance.pick(mine)
  const [collection = '', id = ''] = wrote.name.split('/')
  if (world.chance.happens(0.4)) {
    wrote.isRemoved = true
    post(world, wrote, { request: { op: 'remove', collection, id } })
    return
  }
  const { ord: _ord, atMin: _atMin, words: _words, ...before } = tab.records.get(wrote.name) ?? {}
  const { text, record } = recordFor(phone, { collection, id }, Number(before['rev']) + 1)
  wrote.texts.push(text)
  const request = { op: 'change' as const, collection, id, record: { ...before, ...record } }
  post(world, wrote, { request })
}
