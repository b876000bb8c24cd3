import type * as z from 'zod/mini'
import { adoptionShape, adoptionWordsShape } from './adoption.ts'
import { charterShape, charterWordsShape } from './charter.ts'
import { conceptLinkShape, conceptLinkWordsShape } from './concept-link.ts'
import { deviceKeyShape, deviceKeyWordsShape } from './device-key.ts'
import { devicelessShape, devicelessWordsShape } from './deviceless.ts'
import { doorShape } from './door.ts'
import { echoShape, echoWordsShape } from './echo.ts'
import { entranceShape, entranceWordsShape } from './entrance.ts'
import { figuresShape, figuresWordsShape } from './figures.ts'
import { flagShape, flagWordsShape } from './flag.ts'
import { floorShape, floorWordsShape } from './floor.ts'
import { groupShape, groupWordsShape } from './group.ts'
import { handoverShape, handoverWordsShape } from './handover.ts'
import { handoutShape, handoutWordsShape } from './handout.ts'
import { heldShape } from './held.ts'
import { hashShape, onlyId, recordIdShape } from './ids.ts'
import { invitationShape } from './invitation.ts'
import { keysShape, keysWordsShape } from './keys.ts'
import { libraryShape, libraryWordsShape } from './library.ts'
import { memberShape, memberWordsShape } from './member.ts'
import { nextTimeShape, nextTimeWordsShape } from './next-time.ts'
import { ownConceptShape, ownConceptWordsShape } from './own-concept.ts'
import { participantShape, participantWordsShape } from './participant.ts'
import { passShape } from './pass.ts'
import { penShape, penWordsShape } from './pen.ts'
import { placementShape, placementWordsShape } from './placement.ts'
import { ownScriptShape, ownScriptWordsShape } from './own-script.ts'
import { progressShape, progressWordsShape } from './progress.ts'
import { questionShape, questionWordsShape } from './question.ts'
import { recoveryShape } from './recovery.ts'
import type { Stamp } from './record.ts'
import { reseatShape, reseatWordsShape } from './reseat.ts'
import { screenPassShape } from './screen-pass.ts'
import { scriptShape, scriptWordsShape } from './script.ts'
import { seatShape } from './seat.ts'
import { sessionShape, sessionWordsShape } from './session.ts'
import { sheetShape, sheetWordsShape } from './sheet.ts'
import { situationShape, situationWordsShape } from './situation.ts'
import { stakeShape, stakeWordsShape } from './stake.ts'
import { consentShape, consentWordsShape } from './consent.ts'
import { erasureShape, erasureWordsShape } from './erasure.ts'
import { forgottenShape, forgottenWordsShape } from './forgotten.ts'
import { depositShape, depositWordsShape } from './deposit.ts'
import { groupTextShape, groupTextWordsShape } from './group-text.ts'
import { objectionShape, objectionWordsShape } from './objection.ts'
import { pageShape, pageWordsShape } from './page.ts'
import { proposalShape, proposalWordsShape } from './proposal.ts'
import { proposedPageShape, proposedPageWordsShape } from './proposed-page.ts'
import { releasedPageShape, releasedPageWordsShape } from './released-page.ts'
import { releasedTextShape, releasedTextWordsShape } from './released-text.ts'
import { rosterShape, rosterWordsShape } from './roster.ts'
import { synthesisShape, synthesisWordsShape } from './synthesis.ts'
import { takeawayShape, takeawayWordsShape } from './takeaway.ts'
import { withdrawnTextShape, withdrawnTextWordsShape } from './withdrawn-text.ts'
import { wordBackShape, wordBackWordsShape } from './word-back.ts'
import { wordingShape, wordingWordsShape } from './wording.ts'

/** Records that go down to every device of the room, by kind of room. */
export const documentShapes = {
  group: {
    group: groupShape,
    charter: charterShape,
    members: memberShape,
    sessions: sessionShape,
    ownScript: ownScriptShape,
    reseats: reseatShape,
    handovers: handoverShape,
    concepts: ownConceptShape,
    texts: groupTextShape,
    rosters: rosterShape,
    syntheses: synthesisShape,
    pages: pageShape,
    proposals: proposalShape,
    proposedPages: proposedPageShape,
    consents: consentShape,
    objections: objectionShape,
    deposits: depositShape,
    erasures: erasureShape,
    forgotten: forgottenShape,
    deviceKeys: deviceKeyShape,
    keys: keysShape,
  },
  session: {
    script: scriptShape,
    progress: progressShape,
    floor: floorShape,
    entrance: entranceShape,
    participants: participantShape,
    deviceless: devicelessShape,
    situations: situationShape,
    placements: placementShape,
    questions: questionShape,
    echoes: echoShape,
    wordBacks: wordBackShape,
    conceptLinks: conceptLinkShape,
    handouts: handoutShape,
    stakes: stakeShape,
    takeaways: takeawayShape,
    sheets: sheetShape,
    wordings: wordingShape,
    adoptions: adoptionShape,
    pens: penShape,
    flags: flagShape,
    nextTime: nextTimeShape,
  },
  library: {
    library: libraryShape,
    releasedTexts: releasedTextShape,
    releasedPages: releasedPageShape,
    withdrawnTexts: withdrawnTextShape,
    figures: figuresShape,
  },
} as const

/** Records that never go down: what the relay checks at its door. */
export const ledgerShapes = {
  group: {
    seats: seatShape,
    passes: passShape,
    invitations: invitationShape,
    doors: doorShape,
    recoveries: recoveryShape,
    held: heldShape,
  },
  session: { screens: screenPassShape, held: heldShape },
  library: { seats: seatShape, passes: passShape, recoveries: recoveryShape },
} as const

/** What the sealed words of each collection hold once opened on a device. */
export const wordsShapes = {
  group: groupWordsShape,
  charter: charterWordsShape,
  members: memberWordsShape,
  sessions: sessionWordsShape,
  ownScript: ownScriptWordsShape,
  reseats: reseatWordsShape,
  handovers: handoverWordsShape,
  concepts: ownConceptWordsShape,
  texts: groupTextWordsShape,
  rosters: rosterWordsShape,
  syntheses: synthesisWordsShape,
  pages: pageWordsShape,
  proposals: proposalWordsShape,
  proposedPages: proposedPageWordsShape,
  consents: consentWordsShape,
  objections: objectionWordsShape,
  deposits: depositWordsShape,
  erasures: erasureWordsShape,
  forgotten: forgottenWordsShape,
  deviceKeys: deviceKeyWordsShape,
  keys: keysWordsShape,
  script: scriptWordsShape,
  progress: progressWordsShape,
  floor: floorWordsShape,
  entrance: entranceWordsShape,
  participants: participantWordsShape,
  deviceless: devicelessWordsShape,
  situations: situationWordsShape,
  placements: placementWordsShape,
  questions: questionWordsShape,
  echoes: echoWordsShape,
  wordBacks: wordBackWordsShape,
  conceptLinks: conceptLinkWordsShape,
  handouts: handoutWordsShape,
  stakes: stakeWordsShape,
  takeaways: takeawayWordsShape,
  sheets: sheetWordsShape,
  wordings: wordingWordsShape,
  adoptions: adoptionWordsShape,
  pens: penWordsShape,
  flags: flagWordsShape,
  nextTime: nextTimeWordsShape,
  library: libraryWordsShape,
  releasedTexts: releasedTextWordsShape,
  releasedPages: releasedPageWordsShape,
  withdrawnTexts: withdrawnTextWordsShape,
  figures: figuresWordsShape,
} as const

export type RoomKind = keyof typeof documentShapes
type GroupShapes = (typeof documentShapes)['group']
type SessionShapes = (typeof documentShapes)['session']
type LibraryShapes = (typeof documentShapes)['library']
export type DocumentCollection = keyof GroupShapes | keyof SessionShapes | keyof LibraryShapes
export type LedgerCollection =
  'seats' | 'passes' | 'invitations' | 'doors' | 'recoveries' | 'screens' | 'held'
export type Collection = DocumentCollection | LedgerCollection

/** A record as a device sends it. */
export type Sent<C extends DocumentCollection> = z.infer<
  (GroupShapes & SessionShapes & LibraryShapes)[C]
>
/** The same once the relay has stamped it: this is what the document holds. */
export type Stored<C extends DocumentCollection> = Sent<C> & Stamp
/** Its opened words. */
export type Words<C extends DocumentCollection> = z.infer<(typeof wordsShapes)[C]>

/** The shape a collection has in this kind of room, in the document or in the ledger. */
export function shapeOf(kind: RoomKind, collection: string): z.ZodMiniType | undefined {
  const document: Record<string, z.ZodMiniType> = documentShapes[kind]
  const ledger: Record<string, z.ZodMiniType> = ledgerShapes[kind]
  if (Object.hasOwn(document, collection)) return document[collection]
  return Object.hasOwn(ledger, collection) ? ledger[collection] : undefined
}

/** The document's collections of a kind of room, in a fixed order. */
export function documentCollections(kind: RoomKind): readonly DocumentCollection[] {
  return Object.keys(documentShapes[kind]) as DocumentCollection[]
}

/** True for what the relay keeps to itself. */
export function isLedger(kind: RoomKind, collection: string): boolean {
  return Object.hasOwn(ledgerShapes[kind], collection)
}

/** Collections of one record, whose id is the same in every room. */
const singles = new Set([
  'group',
  'charter',
  'ownScript',
  'handovers',
  'script',
  'progress',
  'floor',
  'entrance',
  'held',
  'nextTime',
  'rosters',
  'library',
])
/** Ledger collections keyed by a hash, or for a door by what its five words derive to. */
const hashed = new Set(['passes', 'invitations', 'doors', 'recoveries', 'screens'])
/** What is laid over another record, whose id it bears: it goes with it, and comes back after it. */
export const overlays = ['placements', 'adoptions', 'flags', 'pens'] as const
/** Collections whose ids are those of something else: a member, a session, an epoch, or what they are laid over. */
const borrowing = new Set<string>([
  'members',
  'participants',
  'texts',
  'withdrawnTexts',
  'keys',
  ...overlays,
])

/** True for a record laid over another, under that one's id. */
export function isOverlay(collection: string): boolean {
  return overlays.some((name) => name === collection)
}

/**
 * True for an id of the form this collection has. A device drops whatever else comes down: one record
 * under an odd id would keep everybody out of their room.
 */
export function idFits(collection: string, id: string): boolean {
  if (singles.has(collection)) return id === onlyId
  if (hashed.has(collection)) return hashShape.safeParse(id).success
  return id !== onlyId && recordIdShape.safeParse(id).success
}

const isApart = (name: string): boolean => singles.has(name) || borrowing.has(name)

/** True for a collection whose ids are drawn, each once: they name one thing said, for good. */
export const isDrawn = (kind: RoomKind, collection: string): boolean =>
  !isApart(collection) && !isLedger(kind, collection)

/** Collections where a new record of this one may not find its id taken: an id names one thing said. */
export function sharingIds(kind: RoomKind, collection: string): readonly DocumentCollection[] {
  if (!isDrawn(kind, collection)) return []
  return documentCollections(kind).filter((name) => !isApart(name))
}
