import type { Audience } from '../model/audience.ts'
import type { GroupWords } from '../model/group.ts'
import type { MemberId } from '../model/ids.ts'
import type { PageWords } from '../model/page.ts'
import type { Season } from '../model/season.ts'

/** A page as its readers have it: one stake, its four parts, its concepts, its needs. */
export type PageText = Pick<PageWords, 'stake' | 'parts' | 'concepts' | 'needs'> & {
  /** Somebody's own words as they stand in a part; whose they are does not leave the group. */
  readonly quotes: readonly Pick<PageWords['quotes'][number], 'part' | 'text'>[]
}

/** A synthesis as its readers have it, word for word. No place, no name, no date under a season. */
export interface SynthesisText {
  readonly kind: GroupWords['kind']
  readonly audience: Audience
  readonly season: Season
  readonly title: string
  readonly lead: string
  readonly pages: readonly PageText[]
}

declare const released: unique symbol

/**
 * A text that everybody concerned said yes to, for this audience. Made by `standingOf` alone: what is
 * not this cannot be exported nor deposited, by the compiler.
 */
export type Released = SynthesisText & { readonly [released]: true }

/** A page of a proposal, with those who are in it: for the group alone. */
export type ProposedPage = Omit<PageText, 'quotes'> & {
  readonly quotes: PageWords['quotes']
  readonly drawsOn: readonly MemberId[]
}

/** The same as its readers will have it: nobody is in it any more. */
export function pageText({ stake, parts, concepts, needs, quotes }: ProposedPage): PageText {
  return { stake, parts, concepts, needs, quotes: quotes.map(({ part, text }) => ({ part, text })) }
}
