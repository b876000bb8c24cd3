import type { PublicKey } from '../../model/boxed.ts'
import { onlyId, type Hash, type RecordId, type RoomId, type Token } from '../../model/ids.ts'
import type { Write } from '../../policy/records.ts'
import { id, inDocument, owned } from '../../policy/testing/views.ts'
import type { Act } from '../act.ts'
import { approve, pointAt, takeConsentBack, takePointBack } from '../answer-proposal.ts'
import { keepRoster } from '../keep-roster.ts'
import { keepText } from '../keep-text.ts'
import { letOut, noteWithdrawn } from '../let-out.ts'
import { extendProposal, proposePage, proposeText, takeProposalBack } from '../propose-text.ts'
import {
  addPage,
  beginSynthesis,
  dropPage,
  dropSynthesis,
  reviseSynthesis,
  writePage,
} from '../write-synthesis.ts'
import { atMin, author, before, fresh, me, who, without, type Case } from './author.ts'

const synthesis = id('synthesis') as RecordId
const proposal = id('proposal') as RecordId
const listed = id('listed') as RecordId
const hash = 'h'.repeat(43) as Hash

/** A group where a synthesis of one page is proposed, answered, and out. */
const group: readonly Write[] = [
  inDocument('members', 'me', owned('me')),
  inDocument('sessions', 'listed', owned('me', { room: 'r'.repeat(22), state: 'closed' })),
  inDocument('texts', 'listed', owned('me')),
  inDocument('rosters', 'only', owned('me')),
  inDocument('syntheses', 'synthesis', owned('me')),
  inDocument('pages', 'page', owned('me', { of: synthesis })),
  inDocument('proposals', 'proposal', owned('me', { of: synthesis })),
  inDocument('consents', 'yes', owned('me', { of: proposal })),
  inDocument('objections', 'asked', owned('me', { of: proposal })),
  inDocument('deposits', 'out', owned('me')),
]

const text = { stakes: [], concepts: [], pistes: [], atMin }
const names = { names: ['Clos des Hirondelles'] }
const draft = {
  audience: 'groups' as const,
  title: '',
  lead: '',
  sessions: [listed],
  pages: [],
  checked: {},
  atMin,
}
const shown = {
  stake: 'Protéger sans faire à la place',
  parts: { happened: '', echoed: '', light: '', open: '' },
  concepts: [],
  needs: [],
  quotes: [],
  drawsOn: [me],
}
const page = { ...shown, from: id('stake') as RecordId, kept: [], cut: [], atMin }
const frozen = {
  hash,
  kind: 'tenir-debout' as const,
  audience: 'groups' as const,
  season: { year: 2026, season: 'autumn' as const },
  title: '',
  lead: '',
  pages: [id('shown') as RecordId],
  needed: [{ member: me, veto: true }],
  untilMin: atMin,
  atMin,
}
const yes = { hash, audience: 'groups' as const, quoted: false, signature: 's'.repeat(86), atMin }
const out = {
  proposal,
  library: 'l'.repeat(22) as RoomId,
  text: id('text') as RecordId,
  key: 'k'.repeat(43) as PublicKey,
  withdrawal: 'w'.repeat(43) as Token,
  atMin,
}
const request = {
  page: id('shown') as RecordId,
  start: 0,
  end: 4,
  wish: 'remove' as const,
  text: '',
  atMin,
}
const name = { name: 'Awa' }

const inGroup = (
  said: string,
  by: keyof typeof who,
  ...[act, there = group]: readonly [act: () => Act, there?: readonly Write[]]
): Case => ({ name: said, who: who[by], act, kind: 'group', there })

/** Every act on the group's texts, and who does it. */
export const textCases: readonly Case[] = [
  inGroup(
    'keeps the group’s text',
    'f',
    () => keepText(author, { id: listed, before: undefined }, text),
    without(group, 'texts'),
  ),
  inGroup('corrects it', 'f', () =>
    keepText(author, { id: listed, before: before('texts', listed, text) }, text),
  ),
  inGroup(
    'keeps names that never leave',
    'f',
    () => keepRoster(author, undefined, names),
    without(group, 'rosters'),
  ),
  inGroup('adds to them', 'f', () => keepRoster(author, before('rosters', onlyId, names), names)),
  inGroup('begins a synthesis', 'f', () => beginSynthesis(author, fresh, draft)),
  inGroup('revises it', 'f', () =>
    reviseSynthesis(author, before('syntheses', synthesis, draft), draft),
  ),
  inGroup('drops it', 'f', () => dropSynthesis(synthesis)),
  inGroup('adds a page', 'f', () => addPage(author, { id: fresh, of: synthesis }, page)),
  inGroup('writes it', 'f', () => writePage(author, before('pages', id('page'), page), page)),
  inGroup('takes it out', 'f', () => dropPage(id('page') as RecordId)),
  inGroup('proposes', 'f', () => proposeText(author, { id: fresh, of: synthesis }, frozen)),
  inGroup('proposes its page', 'f', () => proposePage(author, { id: fresh, of: proposal }, shown)),
  inGroup('awaits longer', 'f', () =>
    extendProposal(author, before('proposals', proposal, frozen), atMin + 1),
  ),
  inGroup('takes the proposal back', 'f', () => takeProposalBack(proposal)),
  inGroup('approves', 'fp', () => approve(author, { id: fresh, of: proposal }, yes)),
  inGroup('approves with a first key', 'fp', () =>
    approve(
      author,
      {
        id: fresh,
        of: proposal,
        keyed: {
          before: before('members', me, name),
          words: { ...name, signKeys: ['k'.repeat(43)] },
        },
      },
      yes,
    ),
  ),
  inGroup('takes a yes back', 'fp', () => takeConsentBack(id('yes') as RecordId)),
  inGroup('points at a passage', 'fp', () => pointAt(author, { id: fresh, of: proposal }, request)),
  inGroup('takes that back', 'fp', () => takePointBack(id('asked') as RecordId)),
  inGroup('lets it out', 'f', () => letOut(author, fresh, out)),
  inGroup('says that it was taken back', 'fp', () =>
    noteWithdrawn(author, before('deposits', id('out'), out), atMin),
  ),
]
