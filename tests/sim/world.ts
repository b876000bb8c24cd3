import * as Y from 'yjs'
import { documentCollections } from '../../shared/model/collections.ts'
import type { Fields } from '../../shared/policy/view.ts'
import { copyDisk, type MemoryDisk } from '../../server/store/memory-store.ts'
import type { Chance } from './chance.ts'
import { createChance } from './chance.ts'
import { createPhone, type Phone } from './phone.ts'
import { people, prepareDisk, session } from './prepare.ts'
import { createRelayHost, type RelayHost } from './relay-host.ts'
import { reseal } from './sealing.ts'
import type { VirtualTime } from './virtual-time.ts'
import type { Wrote } from './wrote.ts'

/** People who write, and a memory of everything that was written. */
export interface Writing {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly phones: readonly Phone[]
  /** Who can say what is durable. */
  readonly host: Pick<RelayHost, 'stateOf'>
  readonly wrote: Map<string, Wrote>
  readonly trace: (line: string) => void
}

/** Three phones, one relay, a bad network, and a memory of everything that was written. */
export interface World extends Writing {
  readonly host: RelayHost
  readonly lines: string[]
  /** Older stores are restored in these worlds. */
  readonly hasRestores: boolean
}

const prepared = await prepareDisk()

interface Ending {
  /** What the relay starts from. */
  readonly disk?: MemoryDisk
  /** How often it looks for what is due. */
  readonly sweepEveryMs?: number
}

export function createWorld(
  time: VirtualTime,
  seed: number,
  { disk = prepared, sweepEveryMs = 3_600_000 }: Ending = {},
): World {
  const startMs = time.nowMs()
  const chance = createChance(seed)
  const lines: string[] = []
  const trace = (line: string): void => {
    lines.push(`${String(time.nowMs() - startMs).padStart(6)} ${line}`)
  }
  const phones: Phone[] = []
  const hasRestores = chance.happens(0.5)
  const host = createRelayHost({
    time,
    chance,
    disk: copyDisk(disk),
    sweepEveryMs,
    trace,
    idleUnloadMs: 5_000,
    died() {
      for (const phone of phones) phone.cut()
    },
  })
  for (const person of people) {
    phones.push(createPhone({ time, chance, accept: host.accept, person, reseal }))
  }
  return { time, chance, phones, host, wrote: new Map(), lines, trace, hasRestores }
}

/** The records of a Yjs state, by collection and id. */
export function recordsOf(doc: Y.Doc): Map<string, Fields> {
  return new Map(
    documentCollections('session').flatMap((collection) =>
      [...doc.getMap<Fields>(collection)].map(([id, record]): [string, Fields] => [
        `${collection}/${id}`,
        record,
      ]),
    ),
  )
}

/** What the relay holds. */
export async function relayRecords({
  host,
}: Pick<Writing, 'host'>): Promise<Map<string, Fields> | undefined> {
  const state = await host.stateOf(session)
  if (state === undefined) return undefined
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return recordsOf(doc)
}
