import { pino, type DestinationStream } from 'pino'
import { causeOf } from '../shared/host/cause-of.ts'

/** One JSON line each: no content, nobody, no room, no address. */
export function createLog(enabled: boolean, destination?: DestinationStream) {
  const options = { base: null, enabled, serializers: { cause: causeOf } }
  return destination === undefined ? pino(options) : pino(options, destination)
}
