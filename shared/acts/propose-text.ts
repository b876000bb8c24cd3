import type { RecordId } from '../model/ids.ts'
import type { ProposalWords } from '../model/proposal.ts'
import type { ProposedPageWords } from '../model/proposed-page.ts'
import { act, change, create, remove, type Act, type Author, type Before } from './act.ts'

interface About {
  readonly id: RecordId
  readonly of: RecordId
}

/** "Proposer au groupe": frozen by its hash. Its pages follow, each in an act of its own size. */
export function proposeText(author: Author, { id, of }: About, words: ProposalWords): Act {
  return act(create(author, { collection: 'proposals', id, clear: { of }, words }))
}

/** One page of what is proposed, written once. */
export function proposePage(author: Author, { id, of }: About, words: ProposedPageWords): Act {
  return act(create(author, { collection: 'proposedPages', id, clear: { of }, words }))
}

/** "Prolonger": answers are awaited longer. The text, and the answers it has, stay. */
export function extendProposal(author: Author, before: Before<'proposals'>, untilMin: number): Act {
  const { of } = before.record
  const words = { ...before.words, untilMin }
  return act(change(author, before, { collection: 'proposals', clear: { of }, words }))
}

/** "Reprendre": the proposal goes with every answer to it. */
export function takeProposalBack(id: RecordId): Act {
  return act(remove('proposals', id))
}
