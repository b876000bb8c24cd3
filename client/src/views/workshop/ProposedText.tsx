import { useStore } from 'zustand'
import { pageParts } from '../../../../shared/model/page.ts'
import { tPropose } from '../../phrases/workshop-propose.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { askedIn, pointedRuns } from '../../store/select/workshop-asked.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import type { Asked } from '../../store/workshop.ts'
import { AskedCard } from './AskedCard.tsx'
import { useDesk } from './desk.ts'

interface PartProps {
  page: ProposalRead['pages'][number]['words']
  part: (typeof pageParts)[number]
  asked: readonly Asked[]
}

function Requests({ asked }: Pick<PartProps, 'asked'>) {
  if (asked.length === 0) return null
  return (
    <aside className="ws-requests" aria-label={tPropose.asked1}>
      {asked.map((one) => (
        <AskedCard key={one.id} asked={one} isBeside />
      ))}
    </aside>
  )
}

function Part({ page, part, asked }: PartProps) {
  const text = page.parts[part]
  const here = asked.filter((one) => one.part === part)
  if (text.trim() === '') return null
  return (
    <section className="ws-locked-part">
      <h3 className="ws-part-title">{tWorkshop.parts[part]}</h3>
      <p className="fe-prose ws-locked-text">
        {pointedRuns(text, here, part).map((run) =>
          run.isAsked ? (
            <mark key={run.start} className="ws-pointed">
              {run.text}
            </mark>
          ) : (
            <span key={run.start}>{run.text}</span>
          ),
        )}
      </p>
      <Requests asked={here} />
    </section>
  )
}

function Page({ page, asked }: Pick<PartProps, 'page' | 'asked'>) {
  return (
    <article className="ws-as-page">
      <h2 className="fe-section">{page.stake}</h2>
      <Requests asked={asked.filter(({ part }) => part === undefined)} />
      {pageParts.map((part) => (
        <Part key={part} page={page} part={part} asked={asked} />
      ))}
      {page.needs.length === 0 ? null : (
        <ul className="ws-as-needs">
          {page.needs.map(({ to, text }) => (
            <li key={`${to} ${text}`} className="fe-prose">
              {tWorkshop.addressees[to]}&nbsp;: {text}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** The text as it is proposed: locked, with what was asked of a passage beside it. */
export function ProposedText() {
  const { workshop, proposed } = useDesk()
  const board = useStore(workshop.board)
  if (proposed === undefined) return null
  const { words, pages } = proposed.proposal
  const asked = askedIn(board, proposed.proposal)
  return (
    <div className="ws-text">
      <div className="ws-as-group ws-locked">
        <h2 className="fe-title">{words.title}</h2>
        {words.lead === '' ? null : <p className="fe-lede">{words.lead}</p>}
        {pages.map((page, at) => (
          <Page key={page.id} page={page.words} asked={asked.filter((one) => one.at === at)} />
        ))}
      </div>
    </div>
  )
}
