import type { Act } from '../../../shared/acts/act.ts'
import type { RoomKind } from '../../../shared/model/collections.ts'
import type { DeviceId, MemberId, RoomId, Token } from '../../../shared/model/ids.ts'
import type { Refusal } from '../../../shared/policy/refusals.ts'
import type { Role } from '../../../shared/policy/standing.ts'
import type { Fields } from '../../../shared/policy/view.ts'
import type { CloseReason } from '../../../shared/wire/close-codes.ts'
import type { Gesture, Presence } from '../../../shared/wire/presence.ts'
import type { RoomEvent } from '../../../shared/wire/room-event.ts'
import type { Unsigned } from './device-store.ts'
import type { Reseal } from './own-records.ts'

export type Stop = () => void

/** By which capability this device comes to a room. */
export type Capability =
  | {
      readonly kind: 'create'
      readonly member: MemberId
      readonly token: Token
      readonly group?: RoomId
      readonly code?: string
      readonly opens?: 'library'
    }
  | { readonly kind: 'member'; readonly member: MemberId; readonly token: Token }
  | {
      readonly kind: 'invite'
      readonly member: MemberId
      readonly token: Token
      readonly memberToken: Token
    }
  | { readonly kind: 'screen'; readonly token: Token }

export interface LineOptions {
  readonly room: RoomId
  readonly kind: RoomKind
  readonly capability: Capability
  readonly device: DeviceId
  /** Seals one of this member's records again, to bring it back where a relay lost it. */
  readonly reseal?: Reseal
  /** Asked when the relay knows no such room: by what to knock again, rarely; by nothing, it is over. */
  readonly missed?: () => Capability | undefined
  /** Seals an act again under a key learnt since; undefined when there is none. */
  readonly renew?: Renew
}

export type Renew = (act: Act) => Act | undefined

/** An act kept on this device until the relay has answered that it is durable. */
export interface Kept {
  /** Local key, in order of posting. */
  readonly key: number
  readonly act: Act
  /** Posted without a signature: on no table until it is revealed. */
  readonly isUnsigned?: boolean
  /** Nothing leaves before this instant (device clock, ms); absent once the moment has passed. */
  readonly holdUntilMs?: number
  /** Set when the relay refused it: it stays here, with its reason, until its writer decides. */
  readonly refused?: Refusal
}

/**
 * Where the socket stands. `awaited`: the relay lacks this room, and those who may make it again are waited
 * for. `ended` is final for this capability.
 */
export type LineState =
  | { readonly state: 'connecting' | 'live' | 'reconnecting' | 'awaited' }
  | { readonly state: 'ended'; readonly reason: CloseReason }

/** What the relay said in its welcome. */
export interface Admitted {
  readonly role: Role
  readonly generation: number
  /** Relay clock minus device clock, ms. */
  readonly offsetMs: number
  /** For an invitation: the epoch secret, wrapped under the link secret. */
  readonly wrap?: string
}

/** One record that is new, changed or gone in the replica. */
export interface Changed {
  readonly collection: string
  readonly id: string
  readonly record: Fields | undefined
}

export interface PostOptions {
  /** Keep the act this long before anything leaves ("Reprendre"), ms. */
  readonly holdMs?: number
  /** The draft that this act was: cleared in the same transaction. */
  readonly clearsDraft?: string
  /** Makes it a post without signature: one operation, by itself, without a number. */
  readonly unsigned?: Unsigned
}

export interface LineListener {
  readonly records?: (changes: readonly Changed[]) => void
  readonly outbox?: (kept: readonly Kept[]) => void
  readonly state?: (state: LineState) => void
  readonly admitted?: (admitted: Admitted) => void
  readonly presence?: (presence: Presence) => void
  readonly event?: (event: RoomEvent) => void
}

/**
 * One room as this device holds it: its replica, its outbox, and the socket when there is one.
 * Everything works without the socket.
 */
export interface Line {
  /** Told at once of what is there, then of every change, in order. */
  listen(listener: LineListener): Stop
  /** Resolves once the act is durable on this device. */
  post(act: Act, options?: PostOptions): Promise<number>
  /** An act that is still here and has not been sent. */
  peek(key: number): Act | undefined
  /** Takes back an act that has not been sent; undefined when it already left. */
  takeBack(key: number): Promise<Act | undefined>
  /** Lets a held act go at once. */
  sendNow(key: number): Promise<void>
  /** Tries a refused act again, or lets it go for good. */
  retry(key: number): Promise<void>
  discard(key: number): Promise<void>
  /** A key was learnt: what waited for it is sealed again and goes. */
  keyLearnt(): Promise<void>
  gesture(gesture: Gesture['gesture']): void
  /** Resyncs after a sleep: the socket may be dead without knowing it. */
  wake(): void
  /** Whether something is to be sent, once all that was asked of this device's store before is done. */
  isSending(): Promise<boolean>
  /** Resolves once the replica holds all that the relay had when asked. */
  synced(): Promise<void>
  stop(): Promise<void>
}
