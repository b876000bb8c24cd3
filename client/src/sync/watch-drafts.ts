import { liveQuery } from 'dexie'
import type { DeviceStore } from './device-store.ts'
import type { Stop } from './surroundings.ts'

/** Told the names of the drafts on the device, now and after each change, from any tab. */
export function watchDrafts(
  { drafts }: DeviceStore,
  listener: (names: readonly string[]) => void,
): Stop {
  // Whole rows, not keys alone: a text that changes under its key counts too.
  const looking = liveQuery(() => drafts.toArray())
  const subscription = looking.subscribe((rows) => listener(rows.map(({ key }) => key)))
  return () => subscription.unsubscribe()
}
