import { frame } from '../../../shared/wire/frames.ts'
import { withFolder } from '../relay-process.ts'
import { seat, until } from './crowd.ts'
import { keepPace } from './latency.ts'
import { createOurs, enter } from './our-relay.ts'

export interface PresenceFrames {
  /** To one socket, while people wrote and nobody came or went. */
  readonly unasked: number
  readonly comings: number
  /** To one socket, the most within any two seconds while somebody kept coming and going. */
  readonly mostInTwoSeconds: number
}

function mostWithin(windowMs: number, moments: readonly number[]): number {
  const counts = moments.map((from) => moments.filter((at) => at >= from && at < from + windowMs))
  return Math.max(0, ...counts.map(({ length }) => length))
}

/** Presence frames to one socket of a full room: none without a change, few with many. */
export async function presenceFrames(): Promise<PresenceFrames> {
  return withFolder(async (folder) => {
    const ours = createOurs({ rooms: 1 })
    const running = await ours.start(folder)
    const { server } = running
    const crowd = await seat(running, 1)
    const moments: number[] = []
    const [first, other] = ours.tables()[0] ?? []
    if (first === undefined || other === undefined) throw new Error('Nobody sits there')
    await enter(server, first.hello, (bytes, start) => {
      if (bytes[start] === frame.presence) moments.push(performance.now())
    })
    await until(3_000)
    moments.length = 0
    const stop = keepPace(crowd, 100)
    await until(4_000)
    stop()
    const unasked = moments.length
    const comings = 20
    crowd.lines.find(({ place }) => place === 1)?.client.leave()
    for (let coming = 0; coming < comings; coming += 1) {
      const { socket } = await enter(server, other.hello, () => undefined)
      await until(150)
      socket.leave()
      await until(150)
    }
    await server.stop('SIGKILL')
    // A little less than the two seconds: both clocks tell whole milliseconds.
    return { unasked, comings, mostInTwoSeconds: mostWithin(1_990, moments) }
  })
}
