import type { StoreApi } from 'zustand/vanilla'
import type { Audience } from '../../../shared/model/audience.ts'
import type { MemberId, RecordId, RoomId } from '../../../shared/model/ids.ts'
import type { ObjectionWords } from '../../../shared/model/objection.ts'
import type { PagePart, PageWords } from '../../../shared/model/page.ts'
import type { Needed } from '../../../shared/model/proposal.ts'
import type { SynthesisWords } from '../../../shared/model/synthesis.ts'
import type { Matter } from '../../../shared/synthesis/matter.ts'
import type { Board } from './board.ts'
import type { GroupTexts } from './group-texts.ts'
import type { Posted } from './posted.ts'
import type { Mark } from './mark.ts'

/** A closed session still on this device, and how many of its stakes the group lets out. */
export interface SessionOffer {
  readonly id: RecordId
  readonly number: number
  readonly startsAtMin: number
  readonly leaving: number
  readonly people: number
}

/** A page as it is being written. */
export interface WrittenPage {
  readonly id: RecordId
  readonly words: PageWords
}

/** A synthesis as it is being written, ahead of what is kept. */
export interface Manuscript {
  readonly id: RecordId
  readonly synthesis: SynthesisWords
  readonly pages: readonly WrittenPage[]
}

/** Words put in the place of a mark: shown as replaced as long as they stand there. */
export interface Replaced {
  /** The field, then the words. */
  readonly field: string
  readonly text: string
}

/** Somebody else wrote the same page meanwhile: nobody's words vanish, a person chooses. */
export interface Meeting {
  readonly id: RecordId
  readonly theirs: PageWords | SynthesisWords
}

export type Settling = 'mine' | 'theirs' | 'both'

/** Where the words typed stand. `long`: kept on this device until they are shortened. */
export type Saved = 'kept' | 'saving' | 'long'

export interface Writing {
  readonly manuscript: Manuscript | undefined
  readonly saved: Saved
  readonly meetings: readonly Meeting[]
  readonly replaced: readonly Replaced[]
  /** What spotting finds in the text; undefined until it has read it once. */
  readonly marks: readonly Mark[] | undefined
  /** The text changed since it was last read. */
  readonly reading: boolean
  readonly canUndo: boolean
}

/** The pen of one synthesis: saves by itself, remembers what was there before. */
export interface WritingActs {
  readonly state: StoreApi<Writing>
  open(id: RecordId): Promise<void>
  /** Keystrokes in one field are one step back; a gesture is one by itself. */
  change(
    next: Manuscript,
    how: { readonly typing: string } | { readonly replaced?: Replaced },
  ): void
  undo(): void
  settle(id: RecordId, how: Settling): void
  addPage(words: PageWords): Promise<void>
  dropPage(id: RecordId): Promise<void>
  /** Resolves once all that was typed is in the outbox. */
  save(): Promise<void>
  leave(): Promise<void>
}

/** A request made on a passage of a proposed text, as it is shown and kept. */
export interface Asked {
  readonly id: RecordId
  /** The page's place in the text, from 0, and its part; without one, the page itself. */
  readonly at: number
  readonly part?: PagePart
  /** The words pointed at. */
  readonly passage: string
  readonly wish: ObjectionWords['wish']
  readonly text: string
  /** Without it nobody signed. */
  readonly by?: string
}

/** Requests of a proposal that was taken back, until the text is proposed again. */
export interface AskedBefore {
  read(id: RecordId): Promise<readonly Asked[]>
  keep(id: RecordId, asked: readonly Asked[]): void
  forget(id: RecordId): void
}

/** Whom a text is not asked of again, since they did not answer that proposal. Shown nowhere. */
export interface LeftOut {
  readonly after: RecordId
  readonly members: readonly string[]
}

/** Kept on this device from the cut until the text is proposed again. */
export interface LeftOutKept {
  read(id: RecordId): Promise<LeftOut | undefined>
  /** Resolves once it is on this device. */
  keep(id: RecordId, leftOut: LeftOut): Promise<void>
  forget(id: RecordId): void
}

/** What a proposal is made of, beside the text. */
export interface Proposing {
  readonly manuscript: Manuscript
  readonly needed: readonly Needed[]
  readonly untilMin: number
}

/** The facilitator's workshop of one group. */
export interface Workshop {
  readonly group: RoomId
  readonly me: MemberId
  readonly board: StoreApi<Board>
  readonly writing: WritingActs
  readonly nowMs: () => number
  offers(): Promise<readonly SessionOffer[]>
  /** The same room, with what judges a proposal and writes down an answer. */
  readonly texts: GroupTexts
  readonly asked: AskedBefore
  readonly leftOut: LeftOutKept
  matter(sessions: readonly RecordId[]): Promise<Matter>
  /** What a synthesis draws on, told again whenever something of it is withdrawn. */
  follow(synthesis: RecordId, tell: (matter: Matter) => void): () => void
  /** Drafted by rule from the stakes the group lets out; resolves with its id. */
  begin(audience: Audience, sessions: readonly RecordId[]): Promise<RecordId>
  drop(id: RecordId): Posted
  keepRoster(names: readonly string[]): Posted
  propose(proposing: Proposing): Promise<void>
  /** "Prolonger" and "Reprendre". */
  extend(proposal: RecordId, untilMin: number): Posted
  takeBack(proposal: RecordId): Posted
  /** Requests without a signature that wait are shown to everybody, all at once. */
  reveal(): Posted
  stop(): void
}
