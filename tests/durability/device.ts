import process from 'node:process'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Fields } from '../../shared/policy/view.ts'
import { openDeviceStore } from '../../client/src/sync/device-store.ts'
import type { Kept, Line, LineState } from '../../client/src/sync/line.ts'
import { openLine } from '../../client/src/sync/open-line.ts'
import type { Chance } from '../sim/chance.ts'
import type { Person } from '../sim/phone.ts'
import { reseal, seal } from '../sim/sealing.ts'
import { createWireTap, type WireTap } from './wire-tap.ts'

/** What a record is to be at the end, as its writer last said. */
export interface Said {
  readonly rev: number
  readonly text: string
  readonly isRemoved: boolean
}

/** A real client on a real socket: the app's own line and outbox, and a memory of what was said. */
export interface Device {
  readonly person: Person
  readonly line: Line
  readonly tap: WireTap
  readonly records: ReadonlyMap<string, Fields>
  readonly said: ReadonlyMap<string, Said>
  readonly kept: () => readonly Kept[]
  readonly state: () => LineState
  /** Says something new, or again, or withdraws it. */
  write(): Promise<void>
  close(): Promise<void>
}

interface Means {
  readonly person: Person
  readonly url: string
  readonly chance: Chance
  readonly mayLose?: boolean
}

// Each line listens for the end of its page, and there are many here.
process.setMaxListeners(0)

const collections = ['takeaways', 'situations'] as const
/** Of one device: keeps a room under its limits over thousands of acts. */
const mostLive = 60

function openRealLine({ person, url, chance }: Means, tap: WireTap): Line {
  const { room, device, member, token } = person
  const indexed = { indexedDB: new IDBFactory(), IDBKeyRange }
  return openLine(
    { room, kind: 'session', device, capability: { kind: 'member', member, token }, reseal },
    {
      store: openDeviceStore('faire-echo', indexed),
      WebSocket: tap.WebSocket,
      url,
      nowMs: () => Date.now(),
      after(ms, run) {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
      random: chance.bytes,
      lifecycle: { onHide: () => () => undefined, onShow: () => () => undefined },
    },
  )
}

/**
 * What this device says next, in the order of a person: new words, other words, fewer words. Other words
 * come after what is shown: brought back to an older copy, a record that changed twice changes there once.
 */
function createWriting({ person, chance }: Means, shownRev: (name: string) => number | undefined) {
  const said = new Map<string, Said>()
  let drawn = 0
  const draw = (): string => `text ${(drawn += 1)} of ${person.name}`
  const next = () => {
    const live = [...said].filter(([, { isRemoved }]) => !isRemoved)
    const [known, before] = live.length === 0 ? [] : chance.pick(live)
    const id = Buffer.from(chance.bytes(12)).toString('base64url')
    const isNew = known === undefined || (live.length < mostLive && chance.happens(0.5))
    const name = isNew ? `${chance.pick(collections)}/${id}` : known
    if (!isNew && chance.happens(0.4)) return { name, now: { ...before!, isRemoved: true } }
    const rev = isNew ? 1 : (shownRev(name) ?? before!.rev) + 1
    return { name, now: { rev, text: draw(), isRemoved: false } }
  }
  return {
    said,
    next() {
      const { name, now } = next()
      said.set(name, now)
      const [collection = '', place = ''] = name.split('/')
      if (now.isRemoved) return { op: 'remove' as const, collection, id: place }
      const { rev, text } = now
      const owner = person.member
      const words = seal({ collection, id: place, owner, rev, text })
      const op = rev === 1 ? ('create' as const) : ('change' as const)
      return { op, collection, id: place, record: { owner, rev, epoch: 1, words } }
    },
  }
}

export function openDevice(means: Means): Device {
  const { person, url, mayLose = false } = means
  const tap = createWireTap(url.replace('ws', 'http').replace('/relay', ''), { mayLose })
  const line = openRealLine(means, tap)
  const records = new Map<string, Fields>()
  let kept: readonly Kept[] = []
  let state: LineState = { state: 'connecting' }
  line.listen({
    records(changes) {
      for (const { collection, id, record } of changes) {
        if (record === undefined) records.delete(`${collection}/${id}`)
        else records.set(`${collection}/${id}`, record)
      }
    },
    outbox: (now) => void (kept = now),
    state: (now) => void (state = now),
  })
  const isOnItsWay = (id: string): boolean =>
    kept.some(({ act }) => act.operations.some((each) => each.id === id))
  const writing = createWriting(means, (name) => {
    const rev = records.get(name)?.['rev']
    return rev === undefined || isOnItsWay(name.split('/')[1] ?? '') ? undefined : Number(rev)
  })
  return {
    person,
    line,
    tap,
    records,
    said: writing.said,
    kept: () => kept,
    state: () => state,
    write: async () => void (await line.post({ operations: [writing.next()] })),
    close: () => line.stop(),
  }
}
