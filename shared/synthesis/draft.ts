import type { MemberId, RecordId } from '../model/ids.ts'
import { partMaxChars, type PageWords } from '../model/page.ts'
import type { StakeFlag } from '../model/stake.ts'

/** A concept as it was brought to a stake: what it means, and what it asks. */
export interface ConceptBrought {
  readonly concept: string
  readonly name: string
  readonly definition: string
  readonly question: string
  /** Of the group's own: no catalogue has it. */
  readonly isOwn: boolean
}

/** One line of a sheet, as the group put it. */
export interface LinePut {
  readonly cell: string
  readonly text: string
  readonly aside?: string | undefined
}

/** A stake with what fed it; `author` is empty when nobody signed. */
export interface StakeMatter {
  readonly stake: RecordId
  readonly text: string
  readonly flag: StakeFlag | undefined
  readonly situations: readonly { readonly author: MemberId | '' }[]
  readonly echoes: readonly { readonly author: MemberId | '' }[]
  readonly concepts: readonly ConceptBrought[]
}

/** What a draft is made from. */
export interface DraftMatter {
  readonly stakes: readonly StakeMatter[]
  /** The lines of the sessions' sheets. */
  readonly lines: readonly LinePut[]
  /** Open questions and things to try, of the group's own text. */
  readonly pistes: readonly string[]
  /** Everybody who took a seat in those sessions, without a device too. */
  readonly people: number
}

/** Below this many people no story leaves, even rewritten: stakes alone. */
export const fewestForStories = 6

/** A page as the rule proposes it, before anybody wrote a word. */
export type DraftedPage = Omit<PageWords, 'atMin'>

type Parts = PageWords['parts']

const needCells = [
  ['need-training', 'training'],
  ['need-network', 'network'],
  ['need-management', 'management'],
] as const

/** What is given as a whole sentence, whatever it was typed as. */
function sentence(text: string): string {
  const plain = text.trim()
  return /[.?!…]$/.test(plain) ? plain : `${plain}.`
}

const said = (lines: readonly LinePut[], cell: string): readonly string[] =>
  lines.filter((line) => line.cell === cell).map(({ text }) => text.trim())

const fitted = (paragraphs: readonly string[]): string => {
  const kept: string[] = []
  for (const paragraph of paragraphs) {
    if ([...kept, paragraph].join('\n\n').length > partMaxChars) break
    kept.push(paragraph)
  }
  return kept.join('\n\n')
}

/** A story is never copied: the rule says that there was one, and leaves its words to be found. */
function happened({ situations }: StakeMatter): readonly string[] {
  if (situations.length === 0) return []
  return [
    situations.length === 1
      ? 'Une personne raconte une situation de son travail : …'
      : 'Plusieurs situations de travail se répondent : …',
  ]
}

function echoed({ echoes }: StakeMatter): readonly string[] {
  return echoes.length === 0 ? [] : ['D’autres y reconnaissent quelque chose de leur travail : …']
}

function light({ concepts }: StakeMatter, lines: readonly LinePut[]): readonly string[] {
  const meant = concepts.map(({ name, definition }) => `${name} : ${sentence(definition)}`)
  const points = said(lines, 'reference').map(
    (text) => `Repère, jusqu’à nouvel ordre : ${sentence(text)}`,
  )
  return [...meant, ...points]
}

/** Both positions of a controversy, never whose. */
function debated(lines: readonly LinePut[]): readonly string[] {
  const [one] = said(lines, 'position-a')
  const [other] = said(lines, 'position-b')
  if (one === undefined || other === undefined) return []
  const [dispute] = said(lines, 'dispute')
  const [condition] = said(lines, 'conditions')
  return [
    ...(dispute === undefined ? [] : [sentence(dispute)]),
    `Une position : ${sentence(one)} L’autre : ${sentence(other)}`,
    ...(condition === undefined ? [] : [`À quelles conditions : ${sentence(condition)}`]),
  ]
}

function open({ concepts }: StakeMatter, matter: DraftMatter): readonly string[] {
  const asked = concepts.map(({ question }) => question.trim()).filter((text) => text !== '')
  // A line of a sheet that the group's text took up is said once.
  const lines = new Set(matter.lines.map(({ text }) => text.trim()))
  const pistes = matter.pistes.filter((piste) => !lines.has(piste.trim()))
  return [...debated(matter.lines), ...pistes.map(sentence), ...asked]
}

/** What fed a stake and has an author: none of them may be left out of what is asked. */
function drawsOn({ situations, echoes }: StakeMatter): readonly MemberId[] {
  const authors = [...situations, ...echoes].flatMap(({ author }) =>
    author === '' ? [] : [author],
  )
  return [...new Set(authors)].slice(0, 18)
}

const noParts: Parts = { happened: '', echoed: '', light: '', open: '' }

function page(stake: StakeMatter, matter: DraftMatter, isFirst: boolean): DraftedPage {
  const lines = isFirst ? matter : { ...matter, lines: [], pistes: [] }
  const parts =
    matter.people < fewestForStories
      ? noParts
      : {
          happened: fitted(happened(stake)),
          echoed: fitted(echoed(stake)),
          light: fitted(light(stake, lines.lines)),
          open: fitted(open(stake, lines)),
        }
  return {
    stake: stake.text,
    parts,
    concepts: stake.concepts.slice(0, 6).map(({ concept, name, definition, isOwn }) => ({
      concept,
      ...(isOwn ? { own: { name, definition } } : {}),
    })),
    needs: needCells
      .flatMap(([cell, to]) => said(lines.lines, cell).map((text) => ({ to, text })))
      .slice(0, 8),
    quotes: [],
    from: stake.stake,
    drawsOn: [...drawsOn(stake)],
    kept: [],
    cut: [],
  }
}

/**
 * A synthesis as the rule begins it: a page a stake that the group lets out, headings, what concepts
 * mean and ask, the sheets' lines; nobody's story and nobody's words. What belongs to the whole
 * session stands on the first page, once.
 */
export function draftPages(matter: DraftMatter): readonly DraftedPage[] {
  const leaving = matter.stakes.filter(({ flag }) => flag === 'may-leave')
  return leaving.map((stake, at) => page(stake, matter, at === 0))
}
