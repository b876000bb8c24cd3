import type { Fields } from '../../shared/policy/view.ts'
import { loadReplica } from '../../client/src/sync/replica.ts'
import { session } from './prepare.ts'
import { unseal } from './sealing.ts'
import { recordsOf, relayRecords, type Writing } from './world.ts'
import type { Wrote } from './wrote.ts'

const byName = (
  [left]: readonly [string, ...unknown[]],
  [right]: readonly [string, ...unknown[]],
) => (left < right ? -1 : 1)

const written = (records: ReadonlyMap<string, Fields>): string =>
  JSON.stringify(
    [...records]
      .map(([name, record]) => [name, Object.entries(record).sort(byName)] as const)
      .sort(byName),
  )

/** Nothing is under way any more: every page shows what the relay holds, every outbox is empty. */
export async function isSettled(world: Writing): Promise<boolean> {
  const relay = await relayRecords(world)
  if (relay === undefined) return false
  const wanted = written(relay)
  return world.phones
    .flatMap(({ tabs }) => tabs)
    .every(
      ({ state, kept, records }) =>
        state === 'live' &&
        kept.every(({ refused }) => refused !== undefined) &&
        written(records) === wanted,
    )
}

/** What is wrong at the end; nothing when all is well. */
export async function faultsOf(world: Writing): Promise<string[]> {
  const relay = (await relayRecords(world)) ?? new Map<string, Fields>()
  const faults = [...world.wrote.values()].flatMap((wrote) => faultOf(wrote, relay))
  for (const [name, record] of relay) {
    if (!world.wrote.has(name)) faults.push(`${name}: nobody wrote it`)
    faults.push(...misplaced(name, record))
  }
  for (const phone of world.phones) {
    const store = phone.openStore()
    const replica = await loadReplica({ store, room: session, kind: 'session' })
    if (written(recordsOf(replica.doc)) !== written(relay)) {
      faults.push(`${phone.person.name}: the replica on the device is not the relay's document`)
    }
    store.db.close()
  }
  return faults
}

function misplaced(name: string, record: Fields): string[] {
  const { collection, id, owner, rev } = unseal(record)
  const isInPlace =
    `${collection}/${id}` === name && owner === record['owner'] && rev === record['rev']
  return isInPlace ? [] : [`${name}: sealed for another place`]
}

function faultOf(wrote: Wrote, relay: ReadonlyMap<string, Fields>): string[] {
  const { name, phone, of, texts } = wrote
  if (wrote.isUncertain) return []
  const record = relay.get(name)
  const isRefused = phone.tabs.some(({ kept }) =>
    kept.some(({ act, refused }) => {
      return refused !== undefined && act.operations.some(({ id }) => name.endsWith(`/${id}`))
    }),
  )
  if (wrote.isTakenBack) return record === undefined ? [] : [`${name}: taken back, and there`]
  if (wrote.isRemoved) {
    return record === undefined || isRefused ? [] : [`${name}: withdrawn, and there`]
  }
  if (record === undefined) {
    const isTargetGone = of !== undefined && !relay.has(`situations/${of}`)
    return isRefused || isTargetGone ? [] : [`${name}: lost`]
  }
  const { text } = unseal(record)
  if (!texts.includes(text)) return [`${name}: says what nobody wrote`]
  return isRefused || text === texts.at(-1) ? [] : [`${name}: its last text is lost`]
}
