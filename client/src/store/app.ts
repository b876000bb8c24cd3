import type { StoreApi } from 'zustand/vanilla'
import type { CharterWords } from '../../../shared/model/charter.ts'
import type { GroupWords } from '../../../shared/model/group.ts'
import type { MemberId, RoomId } from '../../../shared/model/ids.ts'
import type { MemberRole } from '../../../shared/model/seat.ts'
import type { DeviceCode } from './code.ts'
import type { Preparing } from './preparing.ts'
import type { GroupTexts } from './group-texts.ts'
import type { Herbarium } from './herbarium.ts'
import type { Libraries, LetOutcome, LettingFigures, LettingOut } from './libraries.ts'
import type { SessionHandle } from './session.ts'
import type { Quitting } from './this-device.ts'

/** The end of a session's matter: when, and once it was due, who has said to have dropped it. */
export interface SessionErasure {
  readonly atMin: number
  /** By a gesture: said on Home. */
  readonly asked: boolean
  readonly due: boolean
  /** Devices that were told, and members of whom none has been. */
  readonly confirmed: number
  readonly awaited: number
}

/** A group as Home lists it. */
export interface GroupCard {
  readonly group: RoomId
  readonly kind: GroupWords['kind']
  readonly name: string
  readonly aim: string
  readonly myName: string
  readonly role: MemberRole
  readonly planned: number
  /** Sessions closed so far. */
  readonly held: number
  readonly open?: { readonly room: RoomId; readonly number: number; readonly startsAtMin: number }
  /** When the group meets again, as it agreed. */
  readonly nextAtMin?: number | undefined
  /** Every session of the cycle this device knows, the latest first. */
  readonly sessions: readonly {
    readonly room: RoomId
    readonly number: number
    readonly startsAtMin: number
    readonly erasure?: SessionErasure
  }[]
  /** From where in the group’s order on this member reads it: what was before is held back from them. */
  readonly since?: number | undefined
  /** When the group itself is erased, announced and not yet due. */
  readonly eraseAtMin?: number | undefined
  /** A text is proposed, and this member has not answered it. */
  readonly toRead?: boolean
  /** A text typed and not posted waits here, in the session that is open. */
  readonly draftKept: boolean
  /** This device was put out of the group, or the group's key turned and not to this device. */
  readonly lost?: 'removed' | 'keys'
  /**
   * The relay knows no seat of this device's there: it was put out or declared lost while it was away,
   * or the relay lost what it kept. All that is here stays readable.
   */
  readonly isUnknown?: boolean
}

/** The receipt of an erasure that leaves nothing to read it from: kept on this device alone. */
export interface Receipt {
  /** A group that is no more, or all that this person wrote in it. */
  readonly what: 'group' | 'mine'
  readonly name: string
  readonly atMs: number
}

export interface AppState {
  /** False until the device's own store has been read. */
  readonly ready: boolean
  readonly groups: readonly GroupCard[]
  readonly online: boolean
  /** False on plain http over a local network: keys are kept unwrapped, for a rehearsal. */
  readonly secure: boolean
  readonly creation: 'open' | 'code'
  readonly storageFull: boolean
  /** Takes up a newer version of the app, which waits; the page starts anew. */
  readonly update?: () => void
  readonly receipts?: readonly Receipt[]
}

export interface Founding {
  readonly group: GroupWords
  readonly charter: CharterWords
  readonly name: string
  readonly code?: string
}

/** What a newcomer sees before taking a seat. */
export interface Seating {
  readonly group: RoomId
  readonly kind: GroupWords['kind']
  readonly name: string
  readonly facilitator: string
  readonly rules: readonly string[]
  /** Names already at the table. */
  readonly members: readonly { readonly member: MemberId; readonly name: string }[]
  readonly full: boolean
  /**
   * The seat that this device had, which the relay has lost: it is the one to be taken, with what lies
   * here of it. The name it bore, if that is still known here.
   */
  readonly mine?: string | undefined
  /** Resolves once the seat is durable at the relay. */
  takeSeat(name: string): Promise<SeatOutcome>
  /** "C'est moi, sur un autre téléphone": resolves when the facilitator has answered. */
  askReseat(member: MemberId): Promise<'confirmed' | 'declined' | SeatRefusal>
  leave(): void
}

export type SeatRefusal = 'full' | 'door-closed' | 'offline'
export type SeatOutcome = 'seated' | SeatRefusal

export type Found =
  | { readonly kind: 'found'; readonly seating: Seating }
  /** This device already has a seat in that group. */
  | { readonly kind: 'seated'; readonly group: RoomId }
  | { readonly kind: 'nothing' | 'busy' | 'offline' | 'door-closed' }

/** What a facilitator's sheet, or the code of another of their screens, led to. */
export type Recovered =
  | { readonly kind: 'recovered' | 'seated'; readonly group: RoomId }
  /**
   * `misread`: these are not twelve words of one sheet. `other-seat`: this device sits there as somebody
   * else. `second`: another device read the code before. `declined`: the other screen said no.
   */
  | { readonly kind: 'misread' | 'other-seat' | 'a-library' | 'nothing' | 'busy' | 'offline' }
  | { readonly kind: 'second' | 'declined' }

/**
 * What became of a group made again: `there` when the relay has it, without a seat for this device; `code`
 * when the host asks for words that were not given, or not these.
 */
export type FoundedAgain = 'founded' | 'there' | 'code' | 'offline'

/** The application as views know it. Implemented in acts, over sync and seal; composed in main. */
export interface App {
  readonly state: StoreApi<AppState>
  /** Looks for dates gone by no more: this page is left. */
  readonly stop: () => void
  /** Nothing when the host does not allow it: it asks for words, and these are not they. */
  createGroup(founding: Founding): Promise<RoomId | undefined>
  /** « Refaire le groupe », which the relay has lost, from this device of whoever facilitates it. */
  foundAgain(group: RoomId, code?: string): Promise<FoundedAgain>
  /** Five words, folded or not. Progress from 0 to 1 while they open. */
  findByWords(words: readonly string[], progress: (part: number) => void): Promise<Found>
  /** The fragment of an invitation that this page was opened with. */
  findByFragment(fragment: string): Promise<Found>
  /** By the twelve words of a sheet of paper, or by the fragment this page was opened with. */
  recover(
    by: { readonly words: readonly string[] } | { readonly fragment: string },
  ): Promise<Recovered>
  /** By the code on another of one's screens, which must confirm; told what both show meanwhile. */
  pair(fragment: string, asked: (sign: string) => void): Promise<Recovered>
  openSession(group: RoomId): Promise<RoomId>
  /** The facilitator's, alone and offline if need be. */
  prepare(group: RoomId): Promise<Preparing>
  /** What the group has proposed and kept: read and answered outside a session as during one. */
  texts(group: RoomId): Promise<GroupTexts>
  /** The same handle for the same room as long as it is held. */
  session(group: RoomId, room: RoomId): Promise<SessionHandle>
  /** The concepts that this device's person kept. */
  readonly herbarium: Herbarium
  /** The libraries of this device, loaded when asked for. */
  libraries(): Promise<Libraries>
  /** « Laisser sortir »: a released text, to a library whose link this device keeps. */
  letTextOut(group: RoomId, out: LettingOut): Promise<LetOutcome>
  /** The figures that a group agreed to at its Bilan. */
  letFiguresOut(group: RoomId, figures: LettingFigures): Promise<LetOutcome>
  /** « Effacer tout ce que j’ai écrit » in a group. */
  eraseMine(group: RoomId): Promise<void>
  eraseReceipt(receipt: Receipt): Promise<void>
  /** Erases all this device keeps of one group: keys, texts, what had not left. */
  leave(group: RoomId): Promise<void>
  /** « Quitter ce groupe »: the seat is given back, then the same. */
  quit(group: RoomId): Promise<Quitting>
  /** Erases all this device keeps and starts anew at the door, for somebody else. */
  passOn(fragment: string): void
  /** « Un code pour ouvrir ». */
  code(): Promise<DeviceCode>
  /** A common screen, from its fragment. */
  screen(fragment: string): Promise<SessionHandle | 'unknown'>
}

/** The fragment the page was opened with, taken off the address bar before anything rendered. */
export interface Arrival {
  readonly fragment: string
}
