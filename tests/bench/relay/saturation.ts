import { drain, send, until, type Crowd, type Line } from './crowd.ts'

/** What a stretch of time cost. */
export interface Stretch {
  readonly deliveries: number
  readonly changesPerSecond: number
  readonly serverMs: number
  readonly deliveriesPerServerSecond: number
  /** Shares of their cores that the server and the load used: a server below 1 was not saturated. */
  readonly serverShare: number
  readonly loadShare: number
}

export interface Pressure {
  /** Processor time of the server: others on the machine may slow it, not make it cold. */
  readonly warmUpMs: number
  readonly windowMs: number
  /** How many of its changes each person leaves on the way. */
  readonly inFlight: number
  /** How many people of each room write. */
  readonly writers: number
}

/** Keeps so many changes on the way: each acknowledgement brings the next, in one write a turn. */
function keepPressing(crowd: Crowd, { inFlight, writers }: Pressure): () => void {
  const due = new Set<Line>()
  let isPressing = true
  let isSoon = false
  const refill = (): void => {
    isSoon = false
    for (const line of due)
      send(
        line,
        Array.from({ length: inFlight - line.inFlight }, () => 0),
      )
    due.clear()
  }
  crowd.onDone = (line) => {
    if (!isPressing) return
    due.add(line)
    if (isSoon) return
    isSoon = true
    setImmediate(refill)
  }
  const isWriter = ({ place }: Line): boolean => place < writers
  crowd.lines.filter(isWriter).forEach((line) => crowd.onDone(line))
  return () => {
    isPressing = false
    due.clear()
  }
}

const patienceMs = 10_000

async function warmUp({ running }: Crowd, workMs: number): Promise<void> {
  const startedMs = performance.now()
  const beforeMs = await running.server.processorMs()
  while (performance.now() - startedMs < patienceMs) {
    await until(100)
    if ((await running.server.processorMs()) - beforeMs >= workMs) return
  }
}

/** As many deliveries as the server can make, counted over a window. */
export async function saturate(crowd: Crowd, pressure: Pressure): Promise<Stretch> {
  const stop = keepPressing(crowd, pressure)
  await warmUp(crowd, pressure.warmUpMs)
  const { counts, running } = crowd
  const before = { ...counts, ms: performance.now(), own: process.cpuUsage() }
  const serverBeforeMs = await running.server.processorMs()
  await until(pressure.windowMs)
  const serverMs = (await running.server.processorMs()) - serverBeforeMs
  const { user, system } = process.cpuUsage(before.own)
  const tookMs = performance.now() - before.ms
  const deliveries = counts.delivered - before.delivered
  const changes = counts.acknowledged - before.acknowledged
  stop()
  await drain(crowd)
  return {
    deliveries,
    changesPerSecond: Math.round((changes / tookMs) * 1_000),
    serverMs,
    deliveriesPerServerSecond: Math.round((deliveries / serverMs) * 1_000),
    serverShare: serverMs / tookMs,
    loadShare: (user + system) / 1_000 / tookMs,
  }
}
