import type { RecordId, RoomId } from '../../../../shared/model/ids.ts'
import { mostSynthesisPages } from '../../../../shared/model/synthesis.ts'
import {
  standingOf,
  type Judging,
  type Proposed,
  type ProposalStanding,
  type Said,
} from '../../../../shared/synthesis/standing.ts'
import type { Board, Opened } from '../board.ts'
import { inOrder } from './situations.ts'

/** A proposal as its group's room holds it: its pages in order, and what was said of it. */
export interface ProposalRead {
  readonly id: Opened<'proposals'>['id']
  readonly words: Opened<'proposals'>['words']
  /** What it is a version of. */
  readonly synthesis: RecordId
  readonly proposed: Proposed
  /** Those that have arrived, in the order they are read. */
  readonly pages: readonly Opened<'proposedPages'>[]
  readonly consents: readonly Opened<'consents'>[]
  readonly objections: readonly Opened<'objections'>[]
  /** Where it lies, once it is out. */
  readonly deposit: Opened<'deposits'> | undefined
}

/**
 * Those who facilitate, as far as this device can tell without the relay's word: they wrote what the
 * table of rights lets nobody else write.
 */
export function facilitatorsIn(board: Board): ReadonlySet<string> {
  const written = [board.group, board.sessions, board.texts, board.syntheses, board.proposals]
  return new Set(
    written.flatMap((table) =>
      [...table.values()]
        .filter(({ keeping }) => keeping === 'sent')
        .map(({ record }) => String(record.owner)),
    ),
  )
}

function read(board: Board, group: RoomId, proposal: Opened<'proposals'>): ProposalRead {
  const { id, words } = proposal
  const about = <T extends { readonly record: { readonly of: string; readonly ord: number } }>(
    table: ReadonlyMap<string, T & { readonly id: string }>,
  ) => inOrder(table).filter(({ record }) => record.of === id)
  const { hash, kind, audience, season, title, lead, needed, untilMin } = words
  const pages = words.pages
    .slice(0, mostSynthesisPages)
    .map((page) => board.proposedPages.get(page))
    .filter((page) => page?.record.of === id)
    .filter((page) => page !== undefined)
  const frozen = {
    kind,
    audience,
    season,
    title,
    lead,
    needed,
    pages: pages.map((page) => page.words),
  }
  return {
    id,
    words,
    synthesis: proposal.record.of,
    proposed: { group, frozen, hash, untilMin },
    pages,
    consents: about(board.consents),
    objections: about(board.objections),
    deposit: [...board.deposits.values()].find((deposit) => deposit.words.proposal === id),
  }
}

/**
 * What stands proposed in this group, the latest first: of each synthesis, its latest proposal, and all
 * that is out, for it can be taken back.
 */
export function proposalsIn(board: Board, group: RoomId): readonly ProposalRead[] {
  const latest = new Map(inOrder(board.proposals).map((one) => [one.record.of, one]))
  const out = new Set([...board.deposits.values()].map(({ words }) => words.proposal))
  return inOrder(board.proposals)
    .filter((one) => latest.get(one.record.of) === one || out.has(one.id))
    .reverse()
    .map((one) => read(board, group, one))
}

/** What is out of the group though its proposal is no longer there. */
export function outAlone(board: Board): readonly Opened<'deposits'>[] {
  return [...board.deposits.values()].filter(({ words }) => !board.proposals.has(words.proposal))
}

/** The yeses that have arrived at the relay, each with the keys of whoever wrote it. */
export function saidOf(board: Board, { consents }: ProposalRead): readonly Said[] {
  const facilitators = facilitatorsIn(board)
  return consents
    .filter(({ keeping }) => keeping === 'sent')
    .flatMap(({ record: { owner }, words }): readonly Said[] =>
      owner === ''
        ? []
        : [
            {
              owner,
              words,
              signKeys: board.members.get(owner)?.words.signKeys ?? [],
              facilitates: facilitators.has(owner),
            },
          ],
    )
}

/** What judging needs beside the group's room. */
export type Judge = Pick<Judging, 'hashText' | 'verify'>

/** Around the proposal, as this device knows it now. */
export interface Around {
  readonly nowMin: number
  /** What it draws on was withdrawn: told by those who keep its sessions. */
  readonly drawsOnGone?: boolean
  /** Something without a signature waits at the relay: told to who facilitates. */
  readonly isHeld?: boolean
}

/** Where a proposal stands, worked out from the room's records alone. */
export function standingIn(
  board: Board,
  proposal: ProposalRead,
  { hashText, verify, nowMin, drawsOnGone = false, isHeld = false }: Judge & Around,
): ProposalStanding {
  return standingOf(proposal.proposed, {
    said: saidOf(board, proposal),
    objections: proposal.objections.length + Number(isHeld),
    drawsOnGone: drawsOnGone || proposal.objections.some(({ words }) => words.gone),
    nowMin,
    hashText,
    verify,
  })
}

/** This member's part in a text: nothing is said of the others'. */
export function partOf(
  me: string,
  { words, proposed: { frozen } }: ProposalRead,
): {
  readonly isNeeded: boolean
  /** Their words are quoted: their yes says yes to it too. */
  readonly isQuoted: boolean
  /** The pages, by place, that their situation or their words feed. */
  readonly isIn: readonly boolean[]
} {
  return {
    isNeeded: words.needed.some(({ member }) => member === me),
    isQuoted: frozen.pages.some(({ quotes }) => quotes.some(({ by }) => by === me)),
    isIn: frozen.pages.map(({ drawsOn }) => drawsOn.some((member) => member === me)),
  }
}
