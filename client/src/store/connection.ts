import type { MemberId } from '../../../shared/model/ids.ts'
import type { Refusal } from '../../../shared/policy/refusals.ts'
import type { Role } from '../../../shared/policy/standing.ts'
import type { CloseReason } from '../../../shared/wire/close-codes.ts'
import type { Request } from '../../../shared/policy/decide.ts'

/** A post still in its five seconds. */
export interface Leaving {
  readonly key: number
  readonly collection: string
  readonly id: string
  readonly untilMs: number
  readonly isUnsigned: boolean
}

/** A post the relay refused: it stays here with the reason until its writer decides. */
export interface Refused {
  readonly key: number
  readonly reason: Refusal
  readonly request: Request
  /** Its words, opened again for the writer. */
  readonly words: unknown
}

/** The socket, the outbox and the people, as the interface shows them. */
export interface Connection {
  readonly state: 'connecting' | 'live' | 'reconnecting' | 'awaited' | 'offline' | 'ended'
  readonly endedBy?: CloseReason
  readonly role?: Role
  /** Acts kept here that have not been answered yet, held ones left out. */
  readonly waiting: number
  readonly leaving: readonly Leaving[]
  readonly refused: readonly Refused[]
  readonly here: ReadonlySet<MemberId>
  /** Those of them who facilitate. */
  readonly facilitators: ReadonlySet<MemberId>
  readonly screens: number
  readonly outOfFrame: boolean
  /** Device clock when wrong words were last said to be tried; told to facilitators alone. */
  readonly doorTriedAtMs?: number
  /** Told to those who facilitate: posts without signature wait at the relay. */
  readonly held: 'none' | 'few' | 'enough'
  /** Ids of posts without signature that have not been answered yet. */
  readonly unsignedHere: readonly string[]
  /** The group's key turned, and not to this device. */
  readonly isKeyMissing?: boolean
  /** Relay clock minus device clock, ms. */
  readonly offsetMs: number
  /** Device clock of the last exchange with the relay. */
  readonly lastLiveAtMs?: number
}
