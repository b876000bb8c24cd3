import type { FiguresWords } from '../model/figures.ts'
import type { Hash, RecordId } from '../model/ids.ts'
import type { Pass } from '../model/pass.ts'
import type { ReleasedTextWords } from '../model/released-text.ts'
import type { Seat } from '../model/seat.ts'
import type { Released } from '../synthesis/text.ts'
import { act, create, remove, type Act, type Author } from './act.ts'

interface Depositing {
  readonly id: RecordId
  /** Of the token that withdraws it. */
  readonly withdrawal: Hash
  /** Ids of its pages, in the order they are read. */
  readonly pages: readonly RecordId[]
}

/** A text enters a library, with what takes it back. What is not released cannot be given here. */
export function depositText(
  author: Author,
  { id, withdrawal, pages }: Depositing,
  { kind, audience, season, title, lead }: Released,
): Act {
  const words: ReleasedTextWords = { kind, audience, season, title, lead, pages: [...pages] }
  const seat: Seat = { role: 'withdrawer' }
  const pass: Pass = { member: id }
  return act(
    create(author, { collection: 'releasedTexts', id, clear: {}, words }),
    { op: 'create', collection: 'seats', id, record: seat },
    { op: 'create', collection: 'passes', id: withdrawal, record: pass },
  )
}

/** Its pages follow, each in an act of its own size. */
export function depositPages(author: Author, { id: of, pages }: Depositing, text: Released): Act[] {
  return text.pages.map(({ stake, parts, concepts, needs, quotes }, at) => {
    const id = pages[at]
    if (id === undefined) throw new Error('A page without an id')
    const words = { stake, parts, concepts, needs, quotes: [...quotes] }
    return act(create(author, { collection: 'releasedPages', id, clear: { of }, words }))
  })
}

/** "Retirer ce texte": by whoever has its withdrawal; `author.member` is the text's id. */
export function withdrawText(author: Author): Act {
  const id = author.member
  return act(
    remove('releasedTexts', id),
    create(author, { collection: 'withdrawnTexts', id, clear: {}, words: {} }),
  )
}

/** What a group agreed at its Bilan to say of itself in figures. */
export function depositFigures(author: Author, id: RecordId, words: FiguresWords): Act {
  return act(create(author, { collection: 'figures', id, clear: {}, words }))
}
