import type { ReactNode } from 'react'
import type {
  Paper,
  PaperConcept,
  PaperPage,
  PaperPart,
} from '../../../../shared/synthesis/paper.ts'
import type { Paragraph } from '../../../../shared/synthesis/paragraphs.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'

/** Always the same, whatever was said, by however many. */
function EchoMark() {
  return (
    <svg className="fx-echo" viewBox="0 0 86 52" aria-hidden="true">
      {[24, 62].map((x) => (
        <g key={x}>
          <circle cx={x} cy="26" r="3.2" fill="currentColor" stroke="none" />
          {[9, 15.5, 22].map((radius) => (
            <circle key={radius} cx={x} cy="26" r={radius} />
          ))}
        </g>
      ))}
    </svg>
  )
}

function Words({ paragraph: { look, runs } }: { paragraph: Paragraph }) {
  const words = runs.map(({ text, isQuote }, at) =>
    isQuote && look === 'plain' ? (
      <q key={at} className="fx-voice">
        {text}
      </q>
    ) : (
      text
    ),
  )
  if (look === 'plain') return <p>{words}</p>
  return (
    <blockquote className="fx-quote">
      <p>{words}</p>
    </blockquote>
  )
}

function Slip({ concept: { name, family } }: { concept: PaperConcept }) {
  if (family !== undefined) return <ConceptSlip name={name} family={family} />
  return (
    <span className="fe-slip">
      <span className="fe-slip-paper fe-slip-normal">{name}</span>
    </span>
  )
}

function Slips({ concepts, label }: { concepts: readonly PaperConcept[]; label: string }) {
  return (
    <ul className="fx-slips" aria-label={label}>
      {concepts.map((concept) => (
        <li key={concept.name}>
          <Slip concept={concept} />
        </li>
      ))}
    </ul>
  )
}

interface RowProps {
  name: string
  level?: 2 | 3
  look?: string
  children: ReactNode
}

/** A heading in the margin, beside the first line of what it announces. */
export function Row({ name, level = 3, look = '', children }: RowProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={`fx-row ${look}`}>
      <Heading className="fx-side">{name}</Heading>
      {children}
    </section>
  )
}

function Part({ part, slips }: { part: PaperPart; slips: ReactNode }) {
  return (
    <Row name={part.name} look={slips === undefined ? `fx-${part.part}` : 'fx-with-slips'}>
      {part.part === 'echoed' ? <EchoMark /> : null}
      {part.paragraphs.map((paragraph, at) => (
        <Words key={at} paragraph={paragraph} />
      ))}
      {slips}
    </Row>
  )
}

/** A stake of which the title already speaks is named once; its heading stays for those who listen. */
function Stake({ page, isTitle }: { page: PaperPage; isTitle: boolean }) {
  if (isTitle) return <h2 className="fe-visually-hidden">{page.stake}</h2>
  return (
    <header className="fx-row fx-stake">
      <p className="fx-side">{page.count}</p>
      <h2>{page.stake}</h2>
    </header>
  )
}

function Needs({ page, paper }: { page: PaperPage; paper: Paper }) {
  if (page.needs.length === 0) return null
  return (
    <Row name={paper.words.needs}>
      <dl className="fx-needs">
        {page.needs.map(({ to, text }) => (
          <div key={`${to} ${text}`}>
            <dt>{to}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Row>
  )
}

interface PrintedPageProps {
  paper: Paper
  page: PaperPage
}

/** One stake on its own page or pages: its parts, the concepts beside what they shed light on, its needs. */
export function PrintedPage({ paper, page }: PrintedPageProps) {
  const { words, pages, title } = paper
  const slips =
    page.concepts.length === 0 ? undefined : (
      <Slips concepts={page.concepts} label={words.concepts} />
    )
  const isLit = page.parts.some(({ part }) => part === 'light')
  return (
    <section className="fx-page">
      <Stake page={page} isTitle={page === pages[0] && page.stake === title} />
      {page.parts.map((part) => (
        <Part key={part.part} part={part} slips={part.part === 'light' ? slips : undefined} />
      ))}
      {isLit || slips === undefined ? null : (
        <Row name={words.concepts} look="fx-with-slips">
          {slips}
        </Row>
      )}
      <Needs page={page} paper={paper} />
    </section>
  )
}
