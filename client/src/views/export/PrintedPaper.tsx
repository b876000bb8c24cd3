import { paperOf, type Paper } from '../../../../shared/synthesis/paper.ts'
import type { TextLanguage } from '../../../../shared/synthesis/paper-words.ts'
import type { Released } from '../../../../shared/synthesis/text.ts'
import { KindGlyph } from '../../ui/marks/KindMedallion.tsx'
import { Mark } from '../../ui/marks/Mark.tsx'
import { PrintedPage, Row } from './PrintedPage.tsx'
import './Printed.css'

/** What stands in the margin beside the title. */
function Kind({ paper }: { paper: Paper }) {
  const { kindId, kind, season, audience, pages, title } = paper
  const [first] = pages
  return (
    <div className="fx-kind">
      <p className="fx-kind-name">
        <KindGlyph kind={kindId} size={32} />
        {kind}
      </p>
      <p>{season}</p>
      <p>{audience}</p>
      {first?.stake === title ? <p>{first.count}</p> : null}
    </div>
  )
}

function Glossary({ paper: { words, glossary } }: { paper: Paper }) {
  if (glossary.length === 0) return null
  return (
    <Row name={words.glossary} level={2} look="fx-glossary">
      <dl>
        {glossary.map(({ name, definition }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </Row>
  )
}

interface PrintedPaperProps {
  released: Released
  language?: TextLanguage | undefined
  /** The browser writes the foot on each page itself. */
  hasRunningFoot: boolean
}

/** A released text as it is printed: black on white, one stake a page or more. */
export function PrintedPaper({ released, language, hasRunningFoot }: PrintedPaperProps) {
  const paper = paperOf(released, language)
  return (
    <article className="fx-paper" lang={paper.language} data-theme="light">
      <header className="fx-head">
        <p className="fx-mark">
          <Mark size={27} />
          {paper.words.mark}
        </p>
        <p>{paper.words.head}</p>
      </header>
      <div className="fx-title">
        <h1>{paper.title}</h1>
        {paper.lead === '' ? null : <p className="fx-lead">{paper.lead}</p>}
        <Kind paper={paper} />
      </div>
      {paper.pages.map((page) => (
        <PrintedPage key={page.count} paper={paper} page={page} />
      ))}
      <Glossary paper={paper} />
      <footer className={hasRunningFoot ? 'fx-foot fe-visually-hidden' : 'fx-foot'}>
        {paper.foot}
      </footer>
    </article>
  )
}
