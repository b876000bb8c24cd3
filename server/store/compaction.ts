import type { Disk } from './disk.ts'
import { del, rangesOf } from './room-lines.ts'
import type { StoreWatch } from './store-watch.ts'

/** Rooms of which erased lines may still lie in the files: they open no more, and they go too. */
export interface Compaction {
  /** Awaited for this room and all that waits; what cannot be now waits for the next time. */
  run(room?: string): Promise<void>
}

export function createCompaction(
  disk: Pick<Disk, 'read' | 'write'>,
  watch: StoreWatch,
): Compaction {
  const waiting = new Set<string>()
  const compact = async (room: string): Promise<void> => {
    try {
      // Lines that went before they ever left memory lie in one file with the word that they are gone, so
      // deep that nothing is sorted into it: a second word around them takes that file along.
      for (const [from, to] of rangesOf(room)) {
        await disk.read((database) => database.compactRange(from, to))
        await disk.write([del(from), del(to)])
        await disk.read((database) => database.compactRange(from, to))
      }
      waiting.delete(room)
    } catch (cause) {
      watch({ kind: 'keyless', cause })
    }
  }
  return {
    async run(room) {
      if (room !== undefined) waiting.add(room)
      for (const each of waiting) await compact(each)
    },
  }
}
