import { pageParts } from '../../../../shared/model/page.ts'
import type { PageText } from '../../../../shared/synthesis/text.ts'
import { tWorkshop } from '../../phrases/workshop.ts'

/** A text cut at what is quoted, which is somebody's voice. */
function Voiced({ text, quotes }: { text: string; quotes: readonly string[] }) {
  const quote = quotes.find((each) => each !== '' && text.includes(each))
  if (quote === undefined) return text
  const at = text.indexOf(quote)
  return (
    <>
      {text.slice(0, at)}
      <span className="ws-quoted">{quote}</span>
      {text.slice(at + quote.length)}
    </>
  )
}

function Part({ page, part }: { page: PageText; part: (typeof pageParts)[number] }) {
  const text = page.parts[part].trim()
  const quotes = page.quotes.filter((quote) => quote.part === part).map((quote) => quote.text)
  if (text === '') return null
  return (
    <>
      <h3 className="ws-part-title">{tWorkshop.parts[part]}</h3>
      {text.split(/\n{2,}/u).map((paragraph) => (
        <p key={paragraph} className="fe-prose">
          <Voiced text={paragraph} quotes={quotes} />
        </p>
      ))}
    </>
  )
}

export interface TextShown {
  readonly title: string
  readonly lead: string
  readonly pages: readonly PageText[]
}

/** The text as its readers will have it: nothing of how it was made. */
export function AsGroup({ text }: { text: TextShown }) {
  return (
    <article className="ws-as-group">
      <h2 className="fe-title">{text.title}</h2>
      {text.lead === '' ? null : <p className="fe-lede">{text.lead}</p>}
      {text.pages.map((page, at) => (
        // Two pages may bear the same stake.
        <section key={`${at} ${page.stake}`} className="ws-as-page">
          <h2 className="fe-section">{page.stake}</h2>
          {pageParts.map((part) => (
            <Part key={part} page={page} part={part} />
          ))}
          {page.needs.length === 0 ? null : (
            <ul className="ws-as-needs">
              {page.needs.map(({ to, text: need }) => (
                <li key={`${to} ${need}`} className="fe-prose">
                  {tWorkshop.addressees[to]}&nbsp;: {need}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  )
}
