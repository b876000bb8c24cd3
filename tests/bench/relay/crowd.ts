import { load, type Client, type Running } from './system.ts'

/** What the people of a system did and heard, since it was last read. */
interface Counts {
  delivered: number
  acknowledged: number
}

/** One person of the crowd. */
export interface Line {
  readonly room: number
  readonly place: number
  readonly client: Client
  inFlight: number
  acknowledged: number
}

/** Everybody in their rooms, each changing records of their own when told to. */
export interface Crowd {
  readonly running: Running
  readonly counts: Counts
  readonly lines: readonly Line[]
  /** What happens when a change is heard, or acknowledged. */
  onSeen: (stamp: number) => void
  onDone: (line: Line) => void
  leave(): void
}

const still = (): void => undefined

/** Seats the people of so many rooms. */
export async function seat(running: Running, rooms: number = load.rooms): Promise<Crowd> {
  const counts = { delivered: 0, acknowledged: 0 }
  const lines: Line[] = []
  const crowd: Crowd = {
    running,
    counts,
    lines,
    onSeen: still,
    onDone: still,
    leave: () => lines.forEach(({ client }) => client.leave()),
  }
  const sit = async (room: number, place: number): Promise<void> => {
    const client = await running.join(room, place, {
      seen(_by, stamp) {
        counts.delivered += 1
        crowd.onSeen(stamp)
      },
      done() {
        counts.acknowledged += 1
        line.inFlight -= 1
        line.acknowledged += 1
        crowd.onDone(line)
      },
    })
    const line: Line = { room, place, client, inFlight: 0, acknowledged: 0 }
    lines.push(line)
  }
  const each = (length: number) => Array.from({ length }, (_, index) => index)
  await Promise.all(each(rooms).flatMap((room) => each(load.places).map((at) => sit(room, at))))
  return crowd
}

export const until = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms))

/** Sends several changes of one person in one write. */
export function send(line: Line, stamps: readonly number[]): void {
  line.inFlight += stamps.length
  line.client.send(Buffer.concat(stamps.map((stamp) => line.client.next(stamp))))
}

/** Resolves once nothing is on the way; throws when something never comes back. */
export async function drain({ lines }: Crowd): Promise<void> {
  const startedMs = performance.now()
  while (lines.some(({ inFlight }) => inFlight > 0)) {
    if (performance.now() - startedMs > 20_000) throw new Error('Changes were never acknowledged')
    await until(20)
  }
}
