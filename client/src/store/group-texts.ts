import type { StoreApi } from 'zustand/vanilla'
import type { MemberId, RecordId, RoomId } from '../../../shared/model/ids.ts'
import type { ObjectionWords } from '../../../shared/model/objection.ts'
import type { Board } from './board.ts'
import type { Connection } from './connection.ts'
import type { Drafts } from './drafts.ts'
import type { Posted } from './posted.ts'
import type { Judge } from './select/proposals.ts'

/** A passage pointed at, with what its reader would like. */
export type Pointing = Omit<ObjectionWords, 'atMin'>

/** A request without a signature, as this page alone remembers it. */
export interface MyPointing {
  readonly id: RecordId
  readonly of: RecordId
  readonly words: Pointing
}

/** What a member answers to a proposed text. */
export interface AnswerActs {
  /** « J'approuve ce texte », signed; `quoted` says yes to one's own words in it. Held 10 s. */
  readonly approve: (proposal: RecordId, quoted: boolean) => Posted
  /** One's own yes, taken back until the text is out. */
  readonly takeBack: (proposal: RecordId) => Promise<void>
  /** Whether this device took back that yes of its member's, which stands all the same. */
  readonly wasTakenBack: (consent: RecordId) => Promise<boolean>
  /** A yes said aloud, written down by who facilitates, in that person's presence. */
  readonly approveAloud: (proposal: RecordId, person: RecordId, quoted: boolean) => Posted
  /** At that person's word. */
  readonly takeAloudBack: (proposal: RecordId, person: RecordId) => Promise<void>
  readonly pointAt: (proposal: RecordId, said: Pointing) => Posted
  readonly pointAtUnsigned: (proposal: RecordId, said: Pointing) => Posted
  /** One's own request, signed or not, as long as this page remembers it. */
  readonly takePointBack: (id: RecordId) => Promise<void>
  /** Requests without a signature made on this page. */
  readonly unsigned: StoreApi<readonly MyPointing[]>
  /**
   * « Retirer ce texte », once it is out: by anybody, alone, without a reason. `later`: kept on this
   * device and tried until it is done; the library still shows the text.
   */
  readonly withdrawText: (deposit: RecordId) => Promise<'done' | 'later'>
  /** Whether this device still has to take it out of the library. */
  readonly isLeavingLibrary: (deposit: RecordId) => Promise<boolean>
  /** An answer that the relay refused: made again from what stands now, or let go. */
  readonly discard: (key: number) => Promise<void>
}

/** A group outside a session: what it was proposed, what it keeps, and how one answers. */
export interface GroupTexts {
  readonly group: RoomId
  readonly me: MemberId
  /** The group's own room. */
  readonly board: StoreApi<Board>
  /** Of the same room; its role says who facilitates. */
  readonly connection: StoreApi<Connection>
  readonly drafts: Drafts
  readonly nowMs: () => number
  /** SHA-256, and Ed25519 with what was checked once remembered. */
  readonly judge: Judge
  readonly answers: AnswerActs
}
