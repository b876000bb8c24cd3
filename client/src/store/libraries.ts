import type { StoreApi } from 'zustand/vanilla'
import type { FiguresWords } from '../../../shared/model/figures.ts'
import type { RecordId, RoomId } from '../../../shared/model/ids.ts'
import type { Refusal } from '../../../shared/policy/refusals.ts'
import type { DepositLink } from '../seal/deposit-fragment.ts'
import type { Board } from './board.ts'
import type { Connection } from './connection.ts'

/** A library this device may read, or bring texts to. */
export interface LibraryCard {
  readonly room: RoomId
  readonly role: 'coordinator' | 'depositor'
  /** Given here: a deposit link says no name. */
  readonly name: string
}

/** What a sheet of paper holds. */
export interface LibrarySheet {
  readonly words: readonly string[]
  readonly address: string
}

/**
 * A text that everybody said yes to, by the proposal it comes from, and where it goes. Its words are not
 * given: what leaves is what the answers release at that instant.
 */
export interface LettingOut {
  readonly proposal: RecordId
  readonly library: RoomId
}

/**
 * `later`: kept on this device, and tried again. `no-link`: this device keeps no link to it.
 * `not-agreed`: a yes is missing, or was taken back meanwhile.
 */
export type LetOutcome =
  'done' | 'later' | 'closed' | 'withdrawn' | 'full' | 'no-link' | 'not-agreed' | Refusal

/** What a group says of itself in figures, to a library. */
export interface LettingFigures {
  readonly words: FiguresWords
  readonly library: RoomId
}

/** One library, read. */
export interface LibraryHandle {
  readonly room: RoomId
  readonly board: StoreApi<Board>
  readonly connection: StoreApi<Connection>
  /** The address that facilitators open to bring texts here. */
  readonly depositAddress: () => string
  /** Another one; the former opens nothing any more. False when the relay was not heard. */
  readonly renewLink: () => Promise<boolean>
  /** For a second person who reads, or after a lost laptop; nothing when the relay was not heard. */
  readonly writeSheet: () => Promise<LibrarySheet | undefined>
  /** Texts withdrawn since this device last looked. */
  readonly withdrawnSince: () => number
  /** From now on they are known. */
  readonly seen: () => void
}

export type LinkKept =
  | { readonly kind: 'kept'; readonly room: RoomId }
  | { readonly kind: 'unreadable' | 'invitation' | 'pairing' | 'screen' | 'sheet' }

export type LibraryRecovered =
  | { readonly kind: 'recovered'; readonly room: RoomId }
  | { readonly kind: 'misread' | 'nothing' | 'busy' | 'offline' | 'a-group' }

/** The libraries of this device: in a store of their own, which no phone of a group opens. */
export interface Libraries {
  readonly list: () => Promise<readonly LibraryCard[]>
  /**
   * Without network it is kept on this device, and the relay hears of it as soon as may be. Nothing when
   * the host does not allow it: it asks for words, and these are not they.
   */
  readonly found: (name: string, code?: string) => Promise<RoomId | undefined>
  /** A deposit link, opened or pasted. */
  readonly keep: (text: string, name: string) => Promise<LinkKept>
  readonly recover: (
    by: { readonly words: readonly string[] } | { readonly fragment: string },
  ) => Promise<LibraryRecovered>
  readonly open: (room: RoomId) => Promise<LibraryHandle>
  /** The link by which this device brings texts there. */
  readonly linkOf: (room: RoomId) => Promise<DepositLink | undefined>
}
