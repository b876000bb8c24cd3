import type { StoreApi } from 'zustand/vanilla'
import type { ScriptEdit } from '../../../shared/method/script-edits.ts'
import type { ConceptLinkWords } from '../../../shared/model/concept-link.ts'
import type { FloorWords } from '../../../shared/model/floor.ts'
import type { GroupTextWords } from '../../../shared/model/group-text.ts'
import type { MemberId, RecordId, RoomId } from '../../../shared/model/ids.ts'
import type { OwnConceptWords } from '../../../shared/model/own-concept.ts'
import type { PastChoice } from '../../../shared/model/past.ts'
import type { PlacementWords } from '../../../shared/model/placement.ts'
import type { ProgressWords } from '../../../shared/model/progress.ts'
import type { Attendance } from '../../../shared/model/session.ts'
import type { UnsignedCollection } from '../../../shared/model/held.ts'
import type { MomentId, Wish } from '../../../shared/model/situation.ts'
import type { StakeWords } from '../../../shared/model/stake.ts'
import type { Withdrawable } from '../../../shared/acts/withdraw.ts'
import type { Gesture } from '../../../shared/wire/presence.ts'
import type { Board } from './board.ts'
import type { Connection } from './connection.ts'
import type { Cycle } from './cycle.ts'
import type { Drafts } from './drafts.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import type { WrittenRecord } from '../../../shared/acts/seat-without-device.ts'
import type { LineSaid } from './select/cockpit-kept-line.ts'
import type { Pairing } from './pairing.ts'
import type { Posted } from './posted.ts'
import type { WordingActs, SheetActs } from './sheet-acts.ts'

/** What anyone seated may do. Posts are held 5 s, then leave by themselves. */
export interface PeerActs extends WordingActs {
  readonly postSituation: (title: string) => Posted
  /** Another title for one's own situation, which keeps its number. */
  readonly rewordSituation: (id: RecordId, title: string) => Posted
  /** At the choice, of one's own situation: it presses, or not this time. Leaves at once. */
  readonly wish: (id: RecordId, wish: Wish | undefined) => Posted
  readonly keepTelling: (id: RecordId, moments: Partial<Record<MomentId, string>>) => Posted
  readonly askQuestion: (of: RecordId, text: string) => Posted
  /** With an empty text it is a bare mark, said aloud. */
  readonly echo: (of: RecordId, text: string, passage?: Passage) => Posted
  readonly speakAgain: (of: RecordId, text: string) => Posted
  readonly shareTakeaway: (text: string) => Posted
  readonly withdraw: (collection: Withdrawable, id: RecordId) => Posted
  /** « Effacer tout ce que j’ai écrit » in this session. */
  readonly withdrawAll: () => Promise<void>
  readonly sayPass: (stepId: string | undefined) => Posted
  /** True when it had not left yet: the words come back to their draft. */
  readonly takeBack: (key: number) => Promise<boolean>
  /** A refused post: try again, or let it go. */
  readonly retry: (key: number) => Promise<void>
  readonly discard: (key: number) => Promise<void>
  readonly gesture: (gesture: Gesture['gesture']) => void
}

/** Where the script stood, as its clock did. */
export type StepPlace = Pick<
  ProgressWords,
  'step' | 'clock' | 'startedAtMs' | 'done' | 'phonesDown'
>

/** One text of theirs. */
export interface TextFor {
  readonly collection: WrittenRecord['collection']
  readonly of: RecordId | undefined
  readonly text: string
}

/** A text written for somebody without a device, or the moments of what they told. */
export type WritingFor =
  TextFor | { readonly of: RecordId; readonly moments: Partial<Record<MomentId, string>> }

/** What only a facilitator may do. They leave at once. */
export interface TiersActs extends SheetActs {
  readonly goToStep: (stepId: string) => Posted
  /** Undoes a change of step: the step that was left, with the clock it had. */
  readonly backToStep: (place: StepPlace) => Posted
  readonly editScript: (edit: ScriptEdit) => Posted
  readonly pauseClock: () => Posted
  readonly resumeClock: () => Posted
  readonly addMinutes: (minutes: number) => Posted
  readonly centre: (id: RecordId | undefined) => Posted
  readonly markTold: (id: RecordId, told: boolean) => Posted
  readonly place: (id: RecordId, placing: Partial<PlacementWords>) => Posted
  readonly setFloor: (words: FloorWords) => Posted
  readonly setProgress: (
    words: Partial<
      Pick<ProgressWords, 'wall' | 'wallTheme' | 'wallNames' | 'wallClock' | 'wallPage'>
    >,
  ) => Posted
  readonly linkConcept: (of: RecordId, words: Omit<ConceptLinkWords, 'atMin'>) => Posted
  readonly unlinkConcept: (id: RecordId) => Posted
  readonly handOut: (of: RecordId | undefined, words: Omit<ConceptLinkWords, 'atMin'>) => Posted
  readonly takeCardBack: (id: RecordId) => Posted
  /** The group's own concepts, one after the other: those whose key is known get these words. */
  readonly keepConcepts: (concepts: readonly OwnConceptWords[]) => Promise<void>
  readonly removeConcept: (id: RecordId) => Posted
  readonly nameStake: (text: string, feeds: readonly RecordId[]) => Posted
  readonly reworkStake: (id: RecordId, words: Partial<Omit<StakeWords, 'atMin'>>) => Posted
  readonly undoStake: (id: RecordId) => Posted
  /** « Un temps de silence », started and ended by her; the clock waits. */
  readonly holdSilence: (silence: boolean) => Posted
  /** « Téléphones posés »: for this step, for the session, or not any more. */
  readonly putPhonesDown: (down: ProgressWords['phonesDown']) => Posted
  readonly seatWithoutDevice: (name: string) => Promise<RecordId>
  /** At that person's word, with everything written for them. */
  readonly unseatWithoutDevice: (id: RecordId) => Posted
  readonly writeFor: (person: RecordId, writing: WritingFor) => Posted
  /** What holds for every session of the group. */
  readonly changeGroup: Cycle['changeGroup']
  /** The charter, for the group and for the session that is held. */
  readonly changeCharter: Cycle['changeCharter']
  /** The group's own text of an earlier session, as the group says it now. */
  readonly correctText: (id: RecordId, said: LineSaid) => Posted
  /** What came back because somebody wrote there meanwhile: these words, or what stands. */
  readonly settleText: (
    id: RecordId,
    key: number,
    words: GroupTextWords | undefined,
  ) => Promise<void>
  /** Every post without signature that waits joins the table. */
  readonly reveal: () => Posted
  /** At somebody's word: what nobody signed, and only that. */
  readonly withdrawUnsigned: (collection: UnsignedCollection, id: RecordId) => Posted
  /** The same words every time, unless others are drawn. Resolves when the door is open, and rejects when it was refused. */
  readonly openDoor: () => Promise<void>
  /** True while it was asked to open, and its words are not shown yet. */
  readonly isDoorOpening: () => Promise<boolean>
  readonly closeDoor: () => Promise<void>
  /** What whoever takes a seat from now on reads of the past, as the group says it; the door stands open. */
  readonly choosePast: (choice: PastChoice) => Promise<void>
  readonly drawOtherWords: () => Promise<void>
  readonly answerReseat: (id: RecordId, yes: boolean) => Promise<void>
  readonly removeMember: (member: MemberId) => Promise<void>
  /** Every device of theirs is shut out; they come back by a question, as the same member. */
  readonly declareLost: (member: MemberId) => Promise<void>
  /** An address of this app that shows the common screen, its secrets in the fragment; none in a rehearsal. */
  readonly openScreen: () => Promise<string | undefined>
  /** How many were there and for how long, as confirmed; never who. */
  readonly closeSession: (held: Attendance) => Promise<void>
  /** A sheet to print: twelve words and an address. Nothing while the relay is out of reach. */
  readonly writeSheet: () => Promise<RecoverySheet | undefined>
  /** Shows a code by which one more device may ask for this seat; stopping closes the code. */
  readonly addDevice: (hear: (pairing: Pairing) => void) => Promise<() => void>
  /** From now on this device holds the session for its facilitator. */
  readonly takeHelm: () => Posted
  /** With `keeps`, to facilitate together. Nothing changes until it is taken. */
  readonly offerHandover: (to: MemberId, keeps: boolean) => Posted
  readonly dropHandover: () => Posted
  readonly stepDown: () => Posted
}

/** What stands on a sheet of paper, and nowhere else. */
export interface RecoverySheet {
  readonly words: readonly string[]
  readonly address: string
}

/** The answer of the member to whom the facilitation is offered. */
export interface HandoverAnswer {
  readonly take: () => Posted
  readonly decline: () => Posted
}

/** One's own post without signature, as this page alone remembers it until the step ends. */
export interface MyUnsigned {
  readonly id: RecordId
  readonly collection: UnsignedCollection
  readonly of: RecordId | undefined
  readonly text: string
  readonly passage?: Passage | undefined
  readonly rev: number
  /** Its latest act in the outbox, while it is there. */
  readonly key: number
}

/** Posting without a signature. The secret that changes a post is in memory, and forgotten with the step. */
export interface UnsignedActs {
  readonly mine: StoreApi<readonly MyUnsigned[]>
  readonly post: (said: Pick<MyUnsigned, 'collection' | 'of' | 'text' | 'passage'>) => Posted
  readonly change: (id: RecordId, text: string) => Promise<void>
  readonly withdraw: (id: RecordId) => Promise<void>
  /** The words of this act came back to their draft. */
  readonly cameBack: (key: number) => void
}

/** One session as this device lives it. */
export interface SessionHandle {
  readonly group: RoomId
  readonly room: RoomId
  readonly me: MemberId | undefined
  /** What this device is known by in the session, and whether it is a second one of its member's. */
  readonly device: string
  readonly isAdded: boolean
  /** In this page's memory alone: what would need a relay or another device says that it is not done. */
  readonly isRehearsal?: true
  readonly board: StoreApi<Board>
  /** The group's own room: charter, members, calendar, re-seats. Absent on a common screen. */
  readonly groupBoard: StoreApi<Board> | undefined
  readonly groupConnection: StoreApi<Connection> | undefined
  readonly connection: StoreApi<Connection>
  readonly acts: PeerActs
  readonly unsigned: UnsignedActs
  readonly tiers: TiersActs
  readonly handover: HandoverAnswer
  readonly drafts: Drafts
  /** The clock shared by the group: the relay's. */
  readonly nowMs: () => number
  /** The invitation's full address while the door is open, for a QR or to copy. */
  readonly invitationAddress: () => string | undefined
}
