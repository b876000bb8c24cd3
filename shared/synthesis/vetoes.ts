import type { MemberId } from '../model/ids.ts'

/** Whose words a page draws on, and whom it quotes. */
export interface PageDrawn {
  readonly drawsOn: readonly MemberId[]
  readonly quotes: readonly { readonly by: MemberId }[]
}

/** Those who told, echoed or are quoted: the text never goes without them. */
export function vetoesOf(pages: readonly PageDrawn[]): ReadonlySet<MemberId> {
  return new Set(
    pages.flatMap(({ drawsOn, quotes }) => [...drawsOn, ...quotes.map(({ by }) => by)]),
  )
}
