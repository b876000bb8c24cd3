import type { Refusal } from './refusals.ts'
import type { Answer } from '../wire/answer.ts'
import { wireLimits } from '../wire/limits.ts'
import { roomLimits } from './limits.ts'
import type { Records, Write } from './records.ts'

type Refused = readonly [n: number, reason: string]

interface Counter {
  readonly n: number
  readonly refused: readonly Refused[]
}

const rememberedRefusals = wireLimits.actsInFlight * 2

function counterOf(records: Records, device: string): Counter {
  const there = records.read('devices', device)
  return there === undefined ? { n: 0, refused: [] } : (there as unknown as Counter)
}

/** True for one device more than the room remembers. */
export function isOneTooMany(records: Records, device: string): boolean {
  const isNew = records.read('devices', device) === undefined
  return isNew && [...records.each('devices')].length >= roomLimits.devices
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
export function takeNumber(records: Records, device: string, refusal?: Refusal): Write {
  const { n: last, refused } = counterOf(records, device)
  const n = last + 1
  const kept = refused.slice(refusal === undefined ? 0 : 1 - rememberedRefusals)
  const next: Counter = { n, refused: refusal === undefined ? kept : [...kept, [n, refusal]] }
  return ['ledger', 'devices', device, { ...next }]
}
