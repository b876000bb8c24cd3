import { copiedRuns } from '../../../../shared/synthesis/copied.ts'
import { pageParts } from '../../../../shared/model/page.ts'
import type { MatterEcho } from '../../../../shared/synthesis/matter.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { written } from '../../store/select/workshop-decide.ts'
import type { Manuscript, WrittenPage } from '../../store/workshop.ts'
import { useDesk } from './desk.ts'

const quoteMaxChars = 280

/** The words as a reader has them: without the dots that join an echo to its situation. */
const quotable = (text: string): string => text.replace(/^…\s*/u, '').trim()

/** A quotation at the end of what echoes, with whose yes it needs. */
export function withQuote(manuscript: Manuscript, page: WrittenPage, echo: MatterEcho): Manuscript {
  const text = quotable(echo.text)
  if (echo.author === '' || text === '' || text.length > quoteMaxChars) return manuscript
  const { author: by } = echo
  const before = page.words.parts.echoed.trimEnd()
  const quoted = `«\u00A0${text}\u00A0»`
  const next = written(
    manuscript,
    { at: 'echoed', page: page.id },
    before === '' ? quoted : `${before} ${quoted}`,
  )
  return {
    ...next,
    pages: next.pages.map((each) =>
      each.id === page.id
        ? {
            ...each,
            words: { ...each.words, quotes: [...each.words.quotes, { part: 'echoed', text, by }] },
          }
        : each,
    ),
  }
}

/** Whether an echo stands in the text, as a quotation or said again, and how to quote it. */
export function useQuoting(echo: MatterEcho) {
  const { page, manuscript, workshop, proposed } = useDesk()
  const text = quotable(echo.text)
  const isQuoted = page?.words.quotes.some((quote) => quote.text === text) === true
  const parts = page === undefined ? [] : pageParts.map((part) => page.words.parts[part])
  const isReworded = parts.some((part) => copiedRuns(part, [{ id: echo.id, text }]).length > 0)
  const standing =
    echo.author === ''
      ? tWorkshop.notQuotable
      : isQuoted
        ? tWorkshop.quoteAsked
        : isReworded
          ? tWorkshop.reworded
          : text === ''
            ? tWorkshop.aloud
            : undefined
  const canQuote =
    proposed === undefined &&
    page !== undefined &&
    echo.author !== '' &&
    !isQuoted &&
    text !== '' &&
    text.length <= quoteMaxChars
  const quote = () => {
    if (page !== undefined) workshop.writing.change(withQuote(manuscript, page, echo), {})
  }
  return { standing, canQuote, quote }
}
