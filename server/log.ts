import { pino, type DestinationStream } from 'pino'

/** What went wrong and where, without its message: those of a store name rooms, those of a socket addresses. */
function causeOf(cause: unknown): object {
  const { name, code, stack = '' } = cause as { name?: string; code?: string; stack?: string }
  const at = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return { name, code, at: at.slice(0, 8).map((line) => line.trim()) }
}

/** One JSON line each: no content, nobody, no room, no address. */
export function createLog(enabled: boolean, destination?: DestinationStream) {
  const options = { base: null, enabled, serializers: { cause: causeOf } }
  return destination === undefined ? pino(options) : pino(options, destination)
}
