import type { Refusal } from './refusals.ts'
import type { Answer } from '../wire/answer.ts'
import { sharedLimits } from '../wire/limits.ts'
import { roomLimits } from './limits.ts'
import type { Records, Write } from './records.ts'
import type { Caller } from './standing.ts'

type Refused = readonly [n: number, reason: string]

/** `by`: whose device it is. `idle`: a newcomer's, of which nothing was ever done. */
interface Counter {
  readonly n: number
  readonly refused: readonly Refused[]
  readonly by?: string
  readonly idle?: boolean
}

type Numbering = Pick<Caller, 'kind' | 'member' | 'device'>

const rememberedRefusals = sharedLimits.actsInFlight * 2

function counterOf(records: Records, device: string): Counter {
  const there = records.read('devices', device)
  return there === undefined ? { n: 0, refused: [] } : (there as unknown as Counter)
}

/**
 * True for one device more than the room remembers: in all, of one member, of newcomers. Nobody
 * alone may use up what the others need.
 */
export function isOneTooMany(records: Records, { kind, member, device }: Numbering): boolean {
  if (records.read('devices', device) !== undefined) return false
  const count = { others: 0, theirs: 0, idle: 0 }
  for (const [, { by, idle }] of records.each('devices')) {
    count.others += 1
    if (by === member) count.theirs += 1
    if (idle === true) count.idle += 1
  }
  return (
    count.others >= roomLimits.devices ||
    (count.theirs >= roomLimits.devicesPerMember && !isShared(records, member)) ||
    (kind === 'invite' && count.idle >= roomLimits.newcomers)
  )
}

/** All who deposit in a library have one seat between them. */
const isShared = (records: Records, member: string): boolean =>
  records.read('seats', member)?.['role'] === 'depositor'

/** Devices of newcomers that did nothing: with no invitation left, they have nothing to send again. */
export function idleDevices(records: Records): Write[] {
  if ([...records.each('invitations')].length > 0) return []
  const idle = [...records.each('devices')].filter(([, counter]) => counter['idle'] === true)
  return idle.map(([device]) => ['ledger', 'devices', device, null])
}

/** The number this device's next act must carry. */
export function nextAct(records: Records, device: string): number {
  return counterOf(records, device).n + 1
}

/** The answer to an act that is not the device's next; nothing for the next. */
export function answerAgain(records: Records, device: string, n: number): Answer | undefined {
  const { n: last, refused } = counterOf(records, device)
  if (n === last + 1) return undefined
  if (n > last) return { kind: 'expected', n, next: last + 1 }
  const reason = refused.find(([number]) => number === n)?.[1]
  return reason === undefined ? { kind: 'done', n } : { kind: 'refused', n, reason }
}

/** The device's next number is taken, by an act done or refused. */
export function takeNumber(records: Records, caller: Numbering, refusal?: Refusal): Write {
  const { kind, member: by, device } = caller
  const { n: last, refused, idle = last === 0 } = counterOf(records, device)
  const n = last + 1
  if (refusal === undefined) return ['ledger', 'devices', device, { n, refused, by }]
  const kept = [...refused.slice(1 - rememberedRefusals), [n, refusal]]
  const next = { n, refused: kept, by }
  const isIdle = idle && kind === 'invite'
  return ['ledger', 'devices', device, isIdle ? { ...next, idle: true } : next]
}
