import type { Collection } from '../model/collections.ts'
import {
  deviceKeysLeft,
  doorsLeft,
  echoable,
  holderIsHere,
  holdsPen,
  inItsTime,
  newest,
  nextEpoch,
  nothingHeld,
  notLastFacilitator,
  notPairing,
  open,
  ownPairing,
  ownRecovery,
  partyToIt,
  passFits,
  recoveriesLeft,
  reseatFits,
  roleTaken,
  screensLeft,
  seated,
  self,
  selfOrNobody,
  selfOrTiers,
  selfNamed,
  selfNamedOrTiers,
  sourceExists,
  targetExists,
  targetIsMine,
  toAnother,
  unadoptedOrPen,
  withinDoorLife,
  type Condition,
} from './conditions.ts'
import { isGone, neverWithdrawn, notOfWithdrawal, seatFits } from './library-conditions.ts'
import type { Role } from './standing.ts'

export type OperationName = 'create' | 'change' | 'remove' | 'reveal'

/** Who may do it, and under which conditions, read in this order; the first that refuses speaks. */
export interface Right {
  readonly roles: readonly Role[]
  readonly when: readonly Condition[]
}

type Rights = Readonly<Partial<Record<OperationName, Right>>>

const everyone: readonly Role[] = ['facilitator', 'peer']
const tiers: readonly Role[] = ['facilitator']
const readers: readonly Role[] = ['coordinator']
const depositors: readonly Role[] = ['depositor']
/** Who holds the doors of a room. */
const keepers: readonly Role[] = ['facilitator', 'coordinator']
const anybody: readonly Role[] = ['facilitator', 'peer', 'guest']

/** What the facilitator alone keeps, during the session. */
const heldByTiers: Rights = {
  create: { roles: tiers, when: [open, self] },
  change: { roles: tiers, when: [open, newest] },
  remove: { roles: tiers, when: [] },
}

/** What any member posts, alone changes, and may withdraw at any time, even after closing. */
const posted: Rights = {
  create: { roles: everyone, when: [open, self] },
  change: { roles: everyone, when: [open, self, newest] },
  remove: { roles: everyone, when: [self] },
}

/** What those who facilitate write for the group, between sessions as during one. */
const writtenByTiers: Rights = {
  create: { roles: tiers, when: [self] },
  change: { roles: tiers, when: [newest] },
  remove: { roles: tiers, when: [] },
}

/** What one says of a proposed text: never changed, taken back by oneself alone. */
const answer: Rights = {
  create: { roles: everyone, when: [self, targetExists] },
  remove: { roles: everyone, when: [self] },
}

/**
 * The same, signed or not. What has no owner is withdrawn by the facilitator, at somebody's word:
 * its writer alone had the secret, and has forgotten it.
 */
const postedOrUnsigned: Rights = {
  ...posted,
  remove: { roles: everyone, when: [selfOrNobody] },
}

/** Posted about something that must be there. */
const postedAbout: Rights = {
  ...postedOrUnsigned,
  create: { roles: everyone, when: [open, self, targetExists] },
}

/** An overlay that the facilitator lays, or whoever has the pen of what it is laid over. */
const penned: Rights = {
  create: { roles: everyone, when: [open, self, targetExists, holdsPen] },
  change: { roles: everyone, when: [open, newest, holdsPen] },
}

/**
 * The one table of rights: collection × operation → roles and conditions. What is not written here
 * is refused. The button that hides and the relay that refuses read the same line.
 */
export const table: Readonly<Record<Collection, Rights>> = {
  group: {
    create: { roles: tiers, when: [self] },
    change: { roles: tiers, when: [newest] },
  },
  charter: {
    create: { roles: tiers, when: [self] },
    change: { roles: tiers, when: [newest] },
  },
  members: {
    create: { roles: anybody, when: [self, selfNamed, seated] },
    change: { roles: everyone, when: [self, newest] },
    // Whoever leaves takes their name and seat with them.
    remove: { roles: everyone, when: [selfOrTiers] },
  },
  sessions: {
    create: { roles: tiers, when: [self] },
    change: { roles: tiers, when: [newest] },
  },
  ownScript: writtenByTiers,
  concepts: writtenByTiers,
  texts: writtenByTiers,
  rosters: writtenByTiers,
  syntheses: writtenByTiers,
  pages: { ...writtenByTiers, create: { roles: tiers, when: [self, targetExists] } },
  // Its pages and its answers go with it: taken back, or proposed anew.
  proposals: { ...writtenByTiers, create: { roles: tiers, when: [self, targetExists] } },
  proposedPages: { create: { roles: tiers, when: [self, targetExists] } },
  consents: answer,
  // Nobody takes back for somebody else what blocks a text, not even when nobody signed it.
  objections: answer,
  deposits: {
    create: { roles: tiers, when: [self, nothingHeld] },
    // Once taken back by anybody it says so; none of it can be hidden.
    change: { roles: everyone, when: [newest] },
  },
  // What was announced is not taken back but by another date; of the group alone, called off.
  erasures: {
    create: { roles: tiers, when: [self, inItsTime] },
    change: { roles: tiers, when: [newest, inItsTime] },
    remove: { roles: tiers, when: [inItsTime] },
  },
  // What a device says of itself stays said.
  forgotten: {
    create: { roles: everyone, when: [self] },
    change: { roles: everyone, when: [self, newest] },
  },
  deviceKeys: {
    create: { roles: everyone, when: [self, deviceKeysLeft] },
    remove: { roles: everyone, when: [self] },
  },
  keys: { create: { roles: tiers, when: [self, nextEpoch] } },
  reseats: {
    create: { roles: ['guest'], when: [reseatFits] },
    remove: { roles: tiers, when: [] },
  },
  seats: {
    create: { roles: ['guest', 'coordinator', 'depositor'], when: [notPairing, seatFits] },
    change: { roles: everyone, when: [roleTaken, notLastFacilitator] },
    remove: { roles: everyone, when: [selfNamedOrTiers, notLastFacilitator] },
  },
  passes: {
    create: { roles: ['guest', 'depositor', ...keepers], when: [notPairing, passFits] },
    remove: { roles: keepers, when: [notOfWithdrawal] },
  },
  invitations: {
    create: { roles: tiers, when: [ownPairing, withinDoorLife, doorsLeft] },
    change: { roles: tiers, when: [ownPairing, withinDoorLife] },
    remove: { roles: tiers, when: [] },
  },
  doors: {
    create: { roles: tiers, when: [withinDoorLife, doorsLeft] },
    change: { roles: tiers, when: [withinDoorLife] },
    remove: { roles: tiers, when: [] },
  },
  recoveries: {
    create: { roles: keepers, when: [ownRecovery, recoveriesLeft] },
    remove: { roles: keepers, when: [] },
  },
  handovers: {
    create: { roles: tiers, when: [self, toAnother] },
    remove: { roles: everyone, when: [partyToIt] },
  },
  screens: {
    create: { roles: tiers, when: [screensLeft] },
    remove: { roles: tiers, when: [] },
  },
  script: heldByTiers,
  progress: {
    create: { roles: tiers, when: [self] },
    // Reopening a closed session is the facilitator's, hence no `open` here.
    change: { roles: tiers, when: [newest] },
  },
  floor: heldByTiers,
  entrance: {
    create: { roles: tiers, when: [self, withinDoorLife] },
    change: { roles: tiers, when: [newest, withinDoorLife] },
    remove: { roles: tiers, when: [] },
  },
  participants: {
    create: { roles: everyone, when: [self, selfNamed] },
    change: { roles: everyone, when: [self, newest] },
    // Whoever was taken out of the group leaves the table of its session too.
    remove: { roles: everyone, when: [selfOrTiers] },
  },
  deviceless: heldByTiers,
  held: { reveal: { roles: tiers, when: [] } },
  situations: postedOrUnsigned,
  placements: { ...heldByTiers, create: { roles: tiers, when: [open, self, targetExists] } },
  questions: postedAbout,
  echoes: {
    ...postedAbout,
    create: { roles: everyone, when: [open, self, targetExists, echoable] },
  },
  wordBacks: {
    ...posted,
    create: { roles: everyone, when: [open, self, targetExists, targetIsMine] },
  },
  conceptLinks: { ...heldByTiers, create: { roles: tiers, when: [open, self, targetExists] } },
  handouts: heldByTiers,
  stakes: heldByTiers,
  takeaways: posted,
  sheets: { create: { roles: tiers, when: [open, self] } },
  wordings: {
    ...posted,
    create: { roles: everyone, when: [open, self, targetExists, sourceExists] },
    change: { roles: everyone, when: [open, self, newest, unadoptedOrPen] },
  },
  adoptions: penned,
  pens: {
    create: { roles: tiers, when: [open, self, targetExists, holderIsHere] },
    remove: { roles: tiers, when: [] },
  },
  flags: penned,
  nextTime: heldByTiers,
  library: {
    create: { roles: readers, when: [self] },
    change: { roles: readers, when: [newest] },
  },
  // What was let out is never changed, and taken back by who holds its own withdrawal alone.
  releasedTexts: {
    create: { roles: depositors, when: [self, neverWithdrawn] },
    remove: { roles: ['withdrawer'], when: [selfNamed] },
  },
  releasedPages: { create: { roles: depositors, when: [self, targetExists] } },
  withdrawnTexts: { create: { roles: ['withdrawer'], when: [self, selfNamed, isGone] } },
  figures: { create: { roles: depositors, when: [self] } },
}
