import type { MemberId } from '../../../../shared/model/ids.ts'
import type { PageWords } from '../../../../shared/model/page.ts'
import type { Needed } from '../../../../shared/model/proposal.ts'
import type { Person } from '../../../../shared/synthesis/matter.ts'

type PageDrawn = Pick<PageWords, 'drawsOn' | 'quotes'>

/** Those who told, echoed or are quoted: the text never goes without them. */
export function vetoesOf(pages: readonly PageDrawn[]): ReadonlySet<MemberId> {
  return new Set(
    pages.flatMap(({ drawsOn, quotes }) => [...drawsOn, ...quotes.map(({ by }) => by)]),
  )
}

/** Whose yes a text needs: all who sat there, and all whose words it draws on. */
export function neededFor(
  pages: readonly PageDrawn[],
  who: readonly Person[],
  without: ReadonlySet<string> = new Set(),
): readonly Needed[] {
  const vetoes = vetoesOf(pages)
  const everybody = new Set([...who.map(({ id }) => id), ...vetoes])
  return [...everybody]
    .filter((member) => vetoes.has(member) || !without.has(member))
    .map((member) => ({ member, veto: vetoes.has(member) }))
}

/**
 * The pages that can be proposed again without somebody: those that draw on none of their words.
 * Nothing goes without somebody whose words it draws on.
 */
export function pagesWithout<P extends PageDrawn>(
  pages: readonly P[],
  silent: ReadonlySet<string>,
): readonly P[] {
  return pages.filter((page) => ![...vetoesOf([page])].some((member) => silent.has(member)))
}
