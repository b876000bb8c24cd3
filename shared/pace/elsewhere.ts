import * as z from 'zod/mini'
import { decodeUtf8, encodeUtf8 } from 'lib0/string'
import type { Presence } from '../wire/presence.ts'
import type { Clock } from './clock.ts'

/** What one relay says to the others of a room: who is connected to it. Kept nowhere, and maybe lost. */
const saidShape = z.object({
  by: z.string(),
  here: z.array(z.string()),
  facilitators: z.array(z.string()),
  screens: z.number(),
  outOfFrame: z.boolean(),
  /** A facilitator came back into the frame: on every relay. */
  isBack: z.optional(z.boolean()),
})
type Said = z.infer<typeof saidShape>

/** Said again after this long, for whoever missed it. */
const againMs = 4_000
/** A relay that is not heard for so long has nobody any more. */
const forgottenMs = 12_000

/** Who is connected here: read by those alone who say it to others, for it asks every socket's right. */
type ReadHere = () => Presence

interface Way {
  readonly clock: Pick<Clock, 'elapsedMs'>
  readonly random: (bytes: number) => Uint8Array
  readonly say: (words: Uint8Array) => void
}

function read(words: Uint8Array): Said | undefined {
  try {
    return saidShape.safeParse(JSON.parse(decodeUtf8(words))).data
  } catch (cause) {
    // Not of this form: a later relay's, which is not understood here.
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort()

/** Who is connected to the other relays of a room, as far as they were heard: about, never for sure. */
export function createElsewhere({ clock, random, say }: Way) {
  const by = [...random(8)].join('.')
  const others = new Map<string, { readonly said: Said; readonly atMs: number }>()
  let told = ''
  let toldAtMs = -Infinity
  const tell = (own: Presence, isBack = false): void => {
    told = JSON.stringify(own)
    toldAtMs = clock.elapsedMs()
    say(encodeUtf8(JSON.stringify({ ...own, by, ...(isBack && { isBack }) })))
  }
  return {
    /** Told to the others if it changed, or if that was long ago. */
    refresh(readHere: ReadHere): void {
      const own = readHere()
      const isLong = clock.elapsedMs() - toldAtMs >= againMs
      if (isLong || JSON.stringify(own) !== told) tell(own)
    },
    cameBack: (readHere: ReadHere): void => tell(readHere(), true),
    /** True when somebody came back into the frame there. */
    hear(words: Uint8Array, readHere: ReadHere): boolean {
      const said = read(words)
      if (said === undefined) return false
      const isNew = !others.has(said.by)
      others.set(said.by, { said, atMs: clock.elapsedMs() })
      if (isNew) tell(readHere())
      return said.isBack === true
    },
    /** Those connected here, and those elsewhere. */
    with(own: Presence): Presence {
      const sinceMs = clock.elapsedMs() - forgottenMs
      for (const [each, { atMs }] of others) if (atMs < sinceMs) others.delete(each)
      const all = [own, ...[...others.values()].map(({ said }) => said)]
      return {
        here: union(all.map(({ here }) => here)),
        facilitators: union(all.map(({ facilitators }) => facilitators)),
        screens: all.reduce((sum, { screens }) => sum + screens, 0),
        outOfFrame: all.some(({ outOfFrame }) => outOfFrame),
      }
    },
  }
}

/** What a room without other relays has in its place. */
export const nowhere = {
  refresh: () => undefined,
  cameBack: () => undefined,
  hear: () => false,
  with: (own: Presence): Presence => own,
} as const satisfies ReturnType<typeof createElsewhere>
