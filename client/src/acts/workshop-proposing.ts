import {
  extendProposal,
  proposePage,
  proposeText,
  takeProposalBack,
} from '../../../shared/acts/propose-text.ts'
import { onlyId, type Hash, type Token } from '../../../shared/model/ids.ts'
import { seasonOf } from '../../../shared/model/season.ts'
import { freeze } from '../../../shared/synthesis/frozen.ts'
import type { ProposedPage } from '../../../shared/synthesis/text.ts'
import { hashOf } from '../seal/hash.ts'
import type { Proposing, Workshop } from '../store/workshop.ts'
import type { PageWords } from '../../../shared/model/page.ts'
import { minuteOf, standing, type Desk } from './author.ts'

/** SHA-256 of a text in UTF-8, base64url. */
const hashText = (text: string): Hash => hashOf(text as Token)

/** What a page is once proposed: what is only for whoever writes stays behind. */
function proposed({ stake, parts, concepts, needs, quotes, drawsOn }: PageWords): ProposedPage {
  return { stake, parts, concepts, needs, quotes, drawsOn }
}

function seasonAt(nowMs: number) {
  const now = new Date(nowMs)
  return seasonOf({ year: now.getFullYear(), month: now.getMonth() + 1 })
}

/** Frozen by its hash, then its pages one by one, in the order they are read. */
async function propose(desk: Desk, { manuscript, needed, untilMin }: Proposing): Promise<void> {
  const { author, line, nowMs, newId } = desk
  const { audience, title, lead } = manuscript.synthesis
  const { kind } = standing(desk, 'group', onlyId).words
  const text = { kind, audience, season: seasonAt(nowMs()), title: title.trim(), lead: lead.trim() }
  const pages = manuscript.pages.map(({ words }) => ({ id: newId(), words: proposed(words) }))
  const hash = freeze({ ...text, pages: pages.map(({ words }) => words), needed }, hashText)
  const id = newId()
  await line.post(
    proposeText(
      author,
      { id, of: manuscript.id },
      {
        hash,
        ...text,
        pages: pages.map((page) => page.id),
        needed: needed.map((each) => ({ ...each })),
        untilMin,
        atMin: minuteOf(nowMs()),
      },
    ),
  )
  for (const page of pages) {
    const { drawsOn, quotes, ...rest } = page.words
    const words = { ...rest, drawsOn: [...drawsOn], quotes: [...quotes] }
    await line.post(proposePage(author, { id: page.id, of: id }, words))
  }
}

/** The verbs of a proposal: "Proposer", "Prolonger", "Reprendre". */
export function proposingActs(desk: Desk): Pick<Workshop, 'propose' | 'extend' | 'takeBack'> {
  return {
    propose: (proposing) => propose(desk, proposing),
    extend: (proposal, untilMin) =>
      desk.line.post(extendProposal(desk.author, standing(desk, 'proposals', proposal), untilMin)),
    takeBack: (proposal) => desk.line.post(takeProposalBack(proposal)),
  }
}
