import type { Fields } from '../../shared/policy/view.ts'
import { unseal } from '../sim/sealing.ts'
import type { Device } from './device.ts'
import type { Held } from './rooms.ts'

/** Polls, for what no event tells; throws with what was wrong once time is over. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: () => string,
  ms = 30_000,
): Promise<void> {
  const endMs = performance.now() + ms
  while (!(await isSo())) {
    if (performance.now() > endMs) throw new Error(`never: ${what()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const isSettled = ({ state, kept }: Device): boolean =>
  state().state === 'live' && kept().length === 0

const describe = ({ person, state, kept, tap }: Device): string =>
  `${person.name} is ${JSON.stringify(state())}, ${kept().length} waiting, last closes ${tap.closes.slice(-4).join(' ')}; ${tap.faults.slice(0, 4).join('; ')}`

/** Resolves once every act of every device was answered. */
export async function settled(devices: readonly Device[], ms?: number): Promise<void> {
  const what = (): string =>
    devices
      .filter((each) => !isSettled(each))
      .map(describe)
      .join('\n')
  await until(() => devices.every(isSettled), what, ms)
}

type Named = readonly [string, ...unknown[]]

const byName = ([left]: Named, [right]: Named): number => (left < right ? -1 : 1)

const inOrder = (records: ReadonlyMap<string, Fields>): string =>
  JSON.stringify(
    [...records]
      .map(([name, record]) => [name, Object.entries(record).sort(byName)] as const)
      .sort(byName),
  )

function faultsOfWords({ person, said }: Device, { records }: Held): string[] {
  return [...said].flatMap(([name, { rev, text, isRemoved }]) => {
    const record = records.get(name)
    if (isRemoved) return record === undefined ? [] : [`${name}: withdrawn, and there`]
    if (record === undefined) return [`${name} of ${person.name}: lost`]
    const isLast = record['rev'] === rev && unseal(record).text === text
    return isLast
      ? []
      : [`${name}: at ${String(record['rev'])}, ${unseal(record).text}, not ${rev}`]
  })
}

/**
 * What is wrong between what was said, what each device shows and what the store holds of their room
 * once every act was answered: nothing missing, nothing twice, nobody else's, numbers without a hole.
 */
export function faultsIn(devices: readonly Device[], held: Held): string[] {
  const faults = devices.flatMap((device) => faultsOfWords(device, held))
  const known = new Set(devices.flatMap(({ said }) => [...said.keys()]))
  for (const name of held.records.keys()) if (!known.has(name)) faults.push(`${name}: nobody’s`)
  const ords = [...held.records.values()].map((record) => record['ord'])
  if (new Set(ords).size < ords.length) faults.push('two records have one place in the order')
  const wanted = inOrder(held.records)
  for (const { person, records, tap } of devices) {
    faults.push(...tap.faults.map((fault) => `${person.name}: ${fault}`))
    if (inOrder(records) !== wanted) faults.push(`${person.name} shows something else`)
    const last = held.last(person.device)
    const isCounted = tap.sent() === last && tap.answered.size === last
    if (!isCounted)
      faults.push(
        `${person.name}: ${tap.sent()} acts sent, ${tap.answered.size} answered, ${last} taken`,
      )
  }
  return faults
}
