import type { Line, LineOptions } from './line.ts'
import type { Surroundings } from './surroundings.ts'

/** Opens a room on this device. Not built yet: the types are what others may lean on. */
export function openLine(options: LineOptions, surroundings: Surroundings): Line {
  throw new Error(`line: not built yet (${options.kind}, ${surroundings.url})`)
}
