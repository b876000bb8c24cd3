import { createChance } from '../../sim/chance.ts'
import { spreadOf, type Spread } from '../figures.ts'
import { drain, send, until, type Crowd } from './crowd.ts'

export interface Pace {
  readonly changesPerSecond: number
  readonly warmUpMs: number
  readonly windowMs: number
}

/** Sends changes by anybody at this pace, which nobody's answer slows, until stopped. */
export function keepPace(
  crowd: Crowd,
  changesPerSecond: number,
  sentMs: number[] = [],
): () => void {
  const chance = createChance(7)
  const startedMs = performance.now()
  let isOver = false
  const sendDue = (): void => {
    if (isOver) return
    const due = ((performance.now() - startedMs) / 1_000) * changesPerSecond
    while (sentMs.length < due) {
      sentMs.push(performance.now())
      send(chance.pick(crowd.lines), [sentMs.length - 1])
    }
    setTimeout(sendDue, 1)
  }
  sendDue()
  return () => {
    isOver = true
  }
}

/** From the moment a change is sent to each of its deliveries. */
export async function timeDeliveries(crowd: Crowd, pace: Pace): Promise<Spread> {
  const sentMs: number[] = []
  const took: number[] = []
  const startedMs = performance.now()
  crowd.onDone = () => undefined
  crowd.onSeen = (stamp) => {
    const atMs = sentMs[stamp] ?? Number.NaN
    if (atMs - startedMs > pace.warmUpMs) took.push(performance.now() - atMs)
  }
  const stop = keepPace(crowd, pace.changesPerSecond, sentMs)
  await until(pace.warmUpMs + pace.windowMs)
  stop()
  await drain(crowd)
  // Acknowledged to its writer is not yet delivered to the last of the others.
  await until(100)
  crowd.onSeen = () => undefined
  return spreadOf(took)
}
