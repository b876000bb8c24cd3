import { useEffect, useRef } from 'react'
import { pageParts } from '../../../../shared/model/page.ts'
import { tReview } from '../../phrases/review.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import { useTextsBoard } from '../../store/use-texts.ts'
import type { ReadProps } from './read-props.ts'
import { PartRead } from './PartRead.tsx'
import type { useStanding } from './use-proposal.ts'

type PageProps = ReadProps & { page: ProposalRead['pages'][number] }

/** A concept by the name the group gave it when it was handed out; else by its own. */
function useConceptName() {
  const texts = useTextsBoard((board) => board.texts)
  const names = new Map(
    [...texts.values()].flatMap(({ words }) =>
      words.concepts.map(({ concept, name }) => [concept, name] as const),
    ),
  )
  return (concept: string) => names.get(concept) ?? concept.replaceAll('-', ' ')
}

/** What goes with a page: the concepts that shed light, and who is asked for what. */
function Beside({ page }: Pick<PageProps, 'page'>) {
  const { concepts, needs } = page.words
  const nameOf = useConceptName()
  return (
    <>
      {concepts.length === 0 ? null : (
        <p className="fe-meta">
          {tReview.concepts}
          {' : '}
          {concepts.map(({ concept, own }) => own?.name ?? nameOf(concept)).join(', ')}
        </p>
      )}
      {needs.map(({ to, text }) => (
        <p className="fe-prose" key={`${to} ${text}`}>
          <span className="fe-meta">{tReview.needTo[to]}</span>
          <br />
          {text}
        </p>
      ))}
    </>
  )
}

function Page({ page, ...props }: PageProps) {
  const { stake, parts } = page.words
  const isTitled = stake === props.proposal.words.title
  const Heading = isTitled ? 'h2' : 'h3'
  return (
    <article className="review-page" aria-label={stake}>
      {isTitled ? null : <h2 className="fe-section">{stake}</h2>}
      {pageParts.map((part) =>
        parts[part].trim() === '' ? null : (
          <section key={part}>
            <Heading className="fe-visually-hidden">{tReview.parts[part]}</Heading>
            <PartRead {...props} page={page} part={part} />
          </section>
        ),
      )}
      <Beside page={page} />
      <span data-page-end={page.id} />
    </article>
  )
}

interface BeforeProps extends Pick<ReadProps, 'changes'> {
  state: ReturnType<typeof useStanding>
  isOut: boolean
}

/** What is said before the text: why it cannot be answered, or what changed. */
function Before({ state, isOut, changes }: BeforeProps) {
  if (isOut) return null
  if (state === 'broken') return <p className="fe-lede">{tReview.brokenWords}</p>
  if (state === 'withdrawn') return <p className="fe-lede">{tReview.withdrawnWords}</p>
  if (!changes.isNew) return null
  return (
    <p className="review-changed-note" role="status">
      <strong>{tReview.changed}</strong> {tReview.changedWords}
    </p>
  )
}

/** The synthesis, as its readers would have it. */
export function TextRead(props: ReadProps & { state: ReturnType<typeof useStanding> }) {
  const { words, pages } = props.proposal
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <main className="review-main" id="texte">
      <div>
        <p className="fe-meta">{tReview.audience[words.audience]}</p>
        <h1 className="fe-title" tabIndex={-1} ref={heading}>
          {words.title}
        </h1>
        {words.lead === '' ? null : <p className="fe-lede">{words.lead}</p>}
      </div>
      <Before
        state={props.state}
        changes={props.changes}
        isOut={props.proposal.deposit !== undefined}
      />
      {pages.map((page) => (
        <Page key={page.id} {...props} page={page} />
      ))}
    </main>
  )
}
