import type { PageWords } from '../../../../shared/model/page.ts'
import type { Matter } from '../../../../shared/synthesis/matter.ts'
import type { Manuscript, WrittenPage } from '../workshop.ts'

type Drawn = Pick<PageWords, 'from' | 'drawsOn' | 'quotes'>

/** Whose words still feed a stake; nothing when this device does not keep its session. */
function authorsOf({ stakes }: Matter, from: Drawn['from']): ReadonlySet<string> | undefined {
  const stake = stakes.find((one) => one.stake === from)
  if (stake === undefined) return undefined
  return new Set([...stake.situations, ...stake.echoes].map(({ author }) => author))
}

function isGone({ from, drawsOn, quotes }: Drawn, matter: Matter): boolean {
  const there = authorsOf(matter, from)
  if (there === undefined) return false
  return [...drawsOn, ...quotes.map(({ by }) => by)].some((member) => !there.has(member))
}

/** Pages that draw on words withdrawn since: whose is not said, here or anywhere. */
export function gonePages({ pages }: Manuscript, matter: Matter): readonly WrittenPage[] {
  return pages.filter(({ words }) => isGone(words, matter))
}

/** True while a quotation whose author withdrew its words still stands in the page. */
export function quotesGone({ words }: WrittenPage, matter: Matter): boolean {
  return isGone({ ...words, drawsOn: [] }, matter)
}

/** A person read the page and struck what came from the words withdrawn: it draws on the others only. */
export function struck(manuscript: Manuscript, page: WrittenPage, matter: Matter): Manuscript {
  const there = authorsOf(matter, page.words.from)
  const pages = manuscript.pages.map((each) =>
    each.id === page.id && there !== undefined
      ? {
          ...each,
          words: {
            ...each.words,
            drawsOn: each.words.drawsOn.filter((member) => there.has(member)),
          },
        }
      : each,
  )
  return { ...manuscript, pages }
}
