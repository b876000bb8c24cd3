import { decodeDoorQuestion, type DoorQuestion } from './door-question.ts'
import { frame, protocolVersion } from './frames.ts'
import { decodeHello, versionIn, type Hello } from './hello.ts'
import { readNumber } from './json-frame.ts'

/** What a socket may say before it is let in: which door, once at most, or who is there. */
export type Opening = DoorQuestion | Hello | 'badFrame' | 'version'

export function readOpening(bytes: Uint8Array, hasAsked: boolean): Opening {
  const read = readNumber(bytes)
  if (read?.number !== frame.hello) return 'badFrame'
  const version = versionIn(read.rest)
  if (version !== undefined && version !== protocolVersion) return 'version'
  // Most say hello: to find that something is not of a form costs more than to find that it is.
  const hello = decodeHello(read.rest)
  return hello ?? (hasAsked ? undefined : decodeDoorQuestion(read.rest)) ?? 'badFrame'
}
