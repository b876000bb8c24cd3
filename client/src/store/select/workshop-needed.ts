import type { Needed } from '../../../../shared/model/proposal.ts'
import type { Person } from '../../../../shared/synthesis/matter.ts'
import { vetoesOf, type PageDrawn } from '../../../../shared/synthesis/vetoes.ts'

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
