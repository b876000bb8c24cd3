import { placeMark, roomMark, wholeRoom, type Tombstone } from '../tombstones.ts'
import type { Engine } from './engine.ts'

const whole = 'whole'
/** What was being withdrawn while the copy was made, and clocks of nodes that differ. */
const slackMs = 60_000
const minuteMs = 60_000

/** Tombstones of a shared store, in a bucket of their own: hashes of what is gone, and since when. */
export function gravesIn({ erased, manager, names }: Engine) {
  return {
    /** Durable before it resolves; asked for before the writing that takes these places away. */
    async note(room: string, places: readonly string[] = []): Promise<void> {
      const nameOf = (place: string): string =>
        `${roomMark(room)}.${place === wholeRoom ? whole : placeMark(room, place)}`
      await Promise.all(places.map((place) => erased.put(nameOf(place), '')))
    },
    /** Whether the whole room was erased. */
    isBuried: async (room: string): Promise<boolean> =>
      (await erased.get(`${roomMark(room)}.${whole}`)) !== null,
    /** Those later than the last that the stream of rooms holds: it was restored since. */
    async later(): Promise<Tombstone[]> {
      const { state } = await manager.streams.info(names.rooms)
      const fromMs = Date.parse(state.last_ts) - slackMs
      const found: Tombstone[] = []
      for await (const name of await erased.keys()) {
        const atMs = (await erased.get(name))?.created.getTime() ?? 0
        const [room = '', place] = name.split('.')
        const grave = { room, place: place === whole ? undefined : place }
        if (atMs >= fromMs) found.push({ ...grave, serial: 0, atMin: Math.floor(atMs / minuteMs) })
      }
      return found
    },
  }
}
